import { textOf } from '../extract/page';
import { picturesOf } from '../extract/pictures';
import { productPrice, structured } from '../extract/product';
import { dom } from '../extract/reader';
import { textAt } from '../extract/structured';
import { fieldsAt, labelled } from './hooks';
import { defineSite, hosts } from './site';

export default defineSite({
  id: 'zalando',
  name: 'Zalando',
  matches: hosts('zalando', 'fr de be nl at ch it es pl se dk no fi ie co.uk cz sk si hr hu ro lt lv ee'),
  examples: { 'https://fr.zalando.be/veste-su221u09p-e11.html?size=M': 'SU221U09P-E11' },
  path: /-([a-z0-9]{9}-[a-z0-9]{3})\.html/,
  shows: 'meta[content="zalando_sharing:product"]',
  fields: fieldsAt(
    { category: 'nav ol a' },
    {
      attributes: [labelled('div > span:first-child', /:$/)],
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
      description: structured('description', (node) => {
        const words = textAt(node, 'description');
        return /\d[.,]\d\d\b/.test(words) ? undefined : words;
      }),
    },
    { only: ['description'] },
  ),
});
