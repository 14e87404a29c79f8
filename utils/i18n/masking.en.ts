import type { Message } from '../core/rule';
import type { maskingFr } from './masking.fr';

export const maskingEn: Record<keyof typeof maskingFr, Message> = {
  mask: 'Mask private data',
  isMasked: 'Private data masked',
  isMaskedWhat:
    'Shop name, references, stock and the address of your site are masked in our views; prices are not. Nothing of it is recorded.',
  maskPage: 'Mask in the page too',
  unmaskPage: 'Show in the page',
  pageMasked: 'Masked in the page: {kinds}.',
  pageNone: 'No known place was found in the page: nothing is masked there.',
  pageNotFound: 'Known places not found: {kinds}.',
  pageLook: 'Check the screen before you project it.',
  pageReload: 'Reloaded, the page is masked again, sometimes after an instant. On another site, ask again.',
  pageRefused:
    'The browser does not allow masking this page from here. Click the extension’s icon while the page is shown, then try again.',
  pageShown: 'The page is shown as before.',
  kind_shop: 'shop name',
  kind_account: 'account',
  kind_sku: 'references (SKU)',
  kind_stock: 'stock',
};
