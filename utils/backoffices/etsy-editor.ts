import { definePlatform } from '../forms/platform';

export default definePlatform({
  id: 'etsy-editor',
  name: 'Etsy (Shop Manager)',
  knownFrom: 'automation scripts',
  matches: [],
  examples: {
    forms: [
      'https://www.etsy.com/your/shops/me/listing-editor/create',
      'https://www.etsy.com/fr/your/shops/me/listing-editor/edit/123456',
    ],
    others: ['https://www.etsy.com/your/shops/me/dashboard', 'https://www.etsy.com/listing/123456'],
  },
  feeds: ['etsy'],
  isBackOffice: ({ hostname, pathname }) => /(^|\.)etsy\.com$/.test(hostname) && pathname.includes('/your/shops/'),
  mayBeForm: ({ pathname }) => pathname.includes('/listing-editor/'),
  listingId: ({ pathname }) => /\/edit\/(\d+)/.exec(pathname)?.[1],
  fields: {
    title: ['input[name=title]', 'textarea[name=title]'],
    description: ['textarea[name=description]'],
    price: ['input[name=price]'],
    availability: ['input[name=quantity]'],
    category: ['#category-field-search'],
  },
});
