import { absolute, distinct } from '../extract/pictures';
import { reader } from '../extract/reader';
import { fieldsAt, inScripts } from './hooks';
import { defineSite, hosts } from './site';

/* Ads by [data-qa-id] since 2018, microdata with .property and .value in 2016-2017, a table before. */

export default defineSite({
  id: 'leboncoin',
  name: 'leboncoin',
  matches: hosts('leboncoin', 'fr'),
  examples: {
    'https://www.leboncoin.fr/ad/ameublement/2700800900': '2700800900',
    'https://www.leboncoin.fr/velos/783985675.htm?ca=1': '783985675',
  },
  path: /^\/(?:ad\/)?[\w-]+\/(\d{8,})\b/,
  shows: '[data-qa-id=adview_title]|.adview_main|#ad_subject|.lbcParams',
  home: ['FR', 'fr'],
  fields: fieldsAt(
    {
      title: '[data-qa-id=adview_title]|#ad_subject',
      price: '[data-qa-id=adview_price]|[itemprop=price]',
      description: '[data-qa-id=adview_description_container] p|[itemprop=description]|.AdviewContent .content',
      brand: '[data-qa-id^=criteria_item][data-qa-id$=brand] > :last-child|[itemprop=brand]',
      condition: '[data-qa-id=criteria_item_condition] > :last-child',
      pictures: '[data-qa-id=adview_spotlight_container] img|[itemprop=image]|.adview_main img',
      attributes: '[data-qa-id^=criteria_item] > :first-child|.property|.lbcParams th',
      category: '[data-qa-id=breadcrumb] a',
      seller: '[data-qa-id=adview_contact_container] a|.line_pro .uppercase|.upload_by a',
    },
    {
      // Until 2017 a script lists the pictures.
      pictures: [
        reader('embedded-json', 'images[]', (page) => {
          const value = inScripts(page, /\bimages\[\d+\]\s*=\s*"([^"]+)"/g).flatMap((source) => {
            const url = absolute(source, page);
            return url ? [{ url }] : [];
          });
          return value.length ? { value: distinct(value) } : undefined;
        }),
      ],
    },
  ),
});
