import { heading, sameWords } from '../extract/heading';
import { defineMarketplace } from '../extract/marketplace';
import type { Page } from '../extract/page';
import { detailFields } from './amazon-details';
import { offerFields } from './amazon-offer';
import { byId, servedLanguage, storeCountry } from './amazon-page';
import { mainPicture, pictureFields } from './amazon-pictures';
import { safetyFields } from './amazon-safety';
import { productTitle, textFields } from './amazon-text';

const STORES =
  'fr de it es nl pl se com.be co.uk ie com ca com.mx com.br co.jp in ae sa eg com.tr sg com.au co.za cn'.split(' ');

/** `/dp/B0…`, `/gp/product/B0…`, `/gp/aw/d/B0…` for phones. */
const asinIn = (address: string): string | undefined =>
  /\/(?:dp|gp\/product|gp\/aw\/d|exec\/obidos\/ASIN|o\/ASIN)\/(?:product\/)?([A-Z\d]{10})(?=$|[/?#])/i
    .exec(address)?.[1]
    ?.toUpperCase();

/** `#dp` also stands on pages that hold a title and nothing else, so the product’s picture, bullets or buying form must be there. */
function showsProduct(page: Page): boolean {
  if (byId(page, 'dp') && productTitle(page))
    return Boolean(mainPicture(page) ?? byId(page, 'feature-bullets') ?? byId(page, 'ASIN'));
  // With other names for everything: the form that buys, under a heading that the page is named after.
  const form = page.document.querySelector('form[action*="/handle-buy-box"]');
  const title = form && heading(page);
  return Boolean(title && sameWords(title.text, page.document.title) > 0.6);
}

/** Amazon's stores: one document in many languages. */
export default defineMarketplace({
  id: 'amazon',
  name: 'Amazon',
  matches: STORES.map((store) => `*://www.amazon.${store}/*`),
  examples: {
    'https://www.amazon.fr/Tasse-ceramique-350-ml/dp/B0EXAMPLE1/ref=sr_1_1?keywords=tasse': 'B0EXAMPLE1',
    'https://www.amazon.de/-/en/gp/product/2070000001?psc=1': '2070000001',
    'https://www.amazon.co.jp/gp/aw/d/B0EXAMPLE2': 'B0EXAMPLE2',
  },
  listingId: (url) => asinIn(url.pathname),
  pageKind: (page) => (showsProduct(page) ? 'listing' : 'other'),
  pageId(page) {
    const input = byId(page, 'ASIN') as HTMLInputElement | null;
    return input?.value || asinIn(page.document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '');
  },
  store: (page) => {
    const language = servedLanguage(page);
    return { country: storeCountry(page), ...(language && { language }) };
  },
  fields: {
    ...textFields,
    ...detailFields,
    ...offerFields,
    ...pictureFields,
    ...safetyFields,
    brand: [...detailFields.brand, ...textFields.brand],
  },
});
