import type { Message } from '../core/rule';
import type { supplierFr } from './supplier.fr';

export const supplierEn: Record<keyof typeof supplierFr, Message> = {
  greeting: 'Hello,',
  opening: {
    one: 'To put your product on sale we lack the information below. Could you send it to us?',
    other: 'To put your {count} products on sale we lack the information below. Could you send it to us?',
  },
  deadline: 'We need it before {date}.',
  reference: 'Our reference: {id}',
  code: 'GTIN: {code}',
  needed: 'Please send us',
  toCheck: 'Please check (we could not see it)',
  ask: '– {need}: {form}.',
  because: '  Why: {why}',
  source: '  Source: {title} ({ref})',
  closing: 'Thank you in advance.',

  ask_title: 'Ask the supplier',
  ask_what:
    'A message with what is missing and what your supplier may know. Read it, change it, then copy or print it: nothing is sent from here.',
  language: 'Language of the message',
  deadlineLabel: 'Answer wanted before (optional)',
  listings: 'Listings to put in the message',
  listingsNone: 'No listing kept. Show the listing of a product to begin.',
  message: 'Message',
  nothing: 'Nothing to ask the supplier for the listings chosen.',
  copy: 'Copy the message',
  copied: 'Message copied.',
  copyRefused: 'The browser refused to copy. Select the text, then press Ctrl + C.',
  print: 'Print the message',
  refused: 'The listings cannot be read: {error}',
  isDraft: '(draft)',
};
