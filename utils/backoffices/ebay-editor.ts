import { definePlatform } from '../forms/platform';

/** The field named « description » outside the frame is about the object's condition, and is left out. */
export default definePlatform({
  id: 'ebay-editor',
  name: 'eBay (mise en vente)',
  knownFrom: 'automation scripts',
  matches: [],
  examples: {
    forms: [
      'https://www.ebay.fr/lstng?draftId=1&mode=ReviseItem',
      'https://www.ebay.co.uk/sl/list?mode=SellLikeItem',
      'https://bulksell.ebay.com/ws/eBayISAPI.dll?SingleList&draftId=1',
    ],
    others: ['https://www.ebay.fr/sh/lst/active', 'https://www.ebay.fr/itm/123456789012'],
  },
  feeds: ['ebay'],
  isBackOffice: ({ hostname, pathname, search }) =>
    /(^|\.)ebay\./.test(hostname) && (/^\/(lstng|sl\/list|sh\/)/.test(pathname) || search.startsWith('?SingleList')),
  mayBeForm: ({ pathname, search }) => /^\/(lstng|sl\/list)/.test(pathname) || search.startsWith('?SingleList'),
  listingId: ({ searchParams }) => searchParams.get('itemId') ?? searchParams.get('draftId') ?? undefined,
  fields: { title: ['input[name=title]'], description: ['#se-rte-frame__summary'] },
});
