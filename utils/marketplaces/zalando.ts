import { defineMarketplace } from '../extract/marketplace';
import { textOf } from '../extract/page';
import { picturesOf } from '../extract/pictures';
import { productPrice, structured } from '../extract/product';
import { dom } from '../extract/reader';
import { sectionText } from '../extract/section';
import { meta, textAt } from '../extract/structured';
import { attributes, kindBy, pairs, sites, soldBy, storeOf, trail, withGeneric } from './hooks';

const details = pairs('span:first-child', /:$/);
const listingId = ({ pathname }: URL) => /-([a-z0-9]{9}-[a-z0-9]{3})\.html$/.exec(pathname)?.[1]?.toUpperCase();

export default defineMarketplace({
  id: 'zalando',
  name: 'Zalando',
  matches: sites('zalando', 'fr de be nl at ch it es pl se dk no fi ie co.uk cz sk si hr hu ro lt lv ee'),
  examples: {
    'https://www.zalando.fr/hirondelle-robe-bleu-hir21c00a-k11.html?size=M': 'HIR21C00A-K11',
    'https://fr.zalando.be/superdry-veste-su221u09p-e11.html': 'SU221U09P-E11',
  },
  listingId,
  pageKind: (page) => (meta(page, 'og:type') === 'zalando_sharing:product' ? 'listing' : kindBy(page, listingId)),
  store: (page) => storeOf(page),
  fields: withGeneric(
    {
      // Brand and name stand in one heading since 2022.
      title: [dom('h1', (element) => textOf(element.children.length > 1 ? element.lastElementChild : element))],
      // One size after another: that of a size one can buy.
      price: structured('price', productPrice),
      // Thumbnails; without their width Zalando serves the full size.
      pictures: structured('image', (node, page) => {
        const found = picturesOf(node.image, page).map(({ url }) => ({ url: url.replace(/\?.*/, '') }));
        return found.length ? found : undefined;
      }),
      // Mostly a sales sentence for search engines, price included.
      description: [
        ...structured('description', (node) => {
          const description = textAt(node, 'description');
          return /\d[.,]\d\d\b/.test(description) ? undefined : description;
        }),
        sectionText(/^(description|beschreibung|descrizione|descripción)$/i),
      ],
      attributes: [attributes(details)],
      category: [trail('nav ol a')],
      seller: [soldBy],
    },
    ['description'],
  ),
});
