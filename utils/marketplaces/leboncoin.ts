import { LABELS } from '../extract/labels';
import { defineMarketplace } from '../extract/marketplace';
import type { Page } from '../extract/page';
import { money } from '../extract/parse';
import { absolute, distinct } from '../extract/pictures';
import { reader, text } from '../extract/reader';
import { sectionText } from '../extract/section';
import { attributes, euros, gallery, kindBy, pair, pairs, price, seller, trail, withGeneric } from './hooks';

/** Criteria of an ad: [data-qa-id] since 2018, .property and .value in 2016-2017, a table before. */
const lines = pairs('.property');
const criteria = pairs('[data-qa-id^=criteria_item] > :first-child');
const cells = pairs('.lbcParams th');
const details = (page: Page) => [criteria, lines, cells].flatMap((view) => page.view(view));

/** Until 2017 a script lists the pictures: `images[0] = "//img…"`. */
const scripted = reader('embedded-json', 'images[]', (page) => {
  const found = [...page.document.scripts].flatMap(({ textContent }) =>
    [...(textContent ?? '').matchAll(/\bimages\[\d+\]\s*=\s*"([^"]+)"/g)].flatMap(
      ([, source]) => absolute(source, page) ?? [],
    ),
  );
  return found.length ? { value: distinct(found.map((url) => ({ url }))) } : undefined;
});

const listingId = ({ pathname }: URL) => /^\/(?:ad\/)?[\w-]+\/(\d{8,})(?:\.htm)?\/?$/.exec(pathname)?.[1];

export default defineMarketplace({
  id: 'leboncoin',
  name: 'leboncoin',
  matches: ['*://*.leboncoin.fr/*'],
  examples: {
    'https://www.leboncoin.fr/ad/ameublement/2700800900': '2700800900',
    'https://www.leboncoin.fr/velos/783985675.htm?ca=13_s': '783985675',
  },
  listingId,
  pageKind: (page) => kindBy(page, listingId, '[data-qa-id=adview_title]', '.adview_main', '#ad_subject', '.lbcParams'),
  store: () => ({ country: 'FR', language: 'fr' }),
  fields: withGeneric({
    title: [text('[data-qa-id=adview_title]'), text('#ad_subject'), text('h1')],
    brand: [pair(details, LABELS.brand)],
    price: [
      price('[data-qa-id=adview_price]'),
      euros('.item_price[content]'),
      euros('[itemprop=price][content]'),
      pair(details, /^prix/i, (value) => money(value, 'EUR')),
    ],
    description: [
      text('[data-qa-id=adview_description_container] p'),
      text('[itemprop=description]'),
      text('.AdviewContent .content'),
      sectionText(/^description/i),
    ],
    condition: [pair(details, LABELS.condition)],
    pictures: [
      gallery('[data-qa-id=adview_spotlight_container] img'),
      scripted,
      gallery('[itemprop=image]'),
      gallery('.adview_main img'),
    ],
    attributes: [attributes(details)],
    category: [trail('[data-qa-id=breadcrumb] a')],
    seller: [seller('[data-qa-id=adview_contact_container] a'), seller('.line_pro a'), seller('.upload_by a')],
  }),
});
