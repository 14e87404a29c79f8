import type { Message } from '../core/rule';

/* Texts of the masking of private data. */
export const maskingFr = {
  mask: 'Masquer les données privées',
  isMasked: 'Données privées masquées',
  isMaskedWhat:
    'Nom de la boutique, références, stock et adresse de votre site sont masqués dans nos vues, prix exceptés. Rien n’en est enregistré.',
  maskPage: 'Masquer aussi dans la page',
  unmaskPage: 'Montrer dans la page',
  pageMasked: 'Masqué dans la page : {kinds}.',
  pageNone: 'Aucun endroit connu n’a été trouvé dans la page : rien n’y est masqué.',
  pageNotFound: 'Endroits connus non trouvés : {kinds}.',
  pageLook: 'Vérifiez l’écran avant de projeter.',
  pageReload:
    'Rechargée, la page est masquée de nouveau, parfois après un instant. Sur un autre site, il faut recommencer.',
  pageRefused:
    'Le navigateur ne permet pas de masquer cette page d’ici. Cliquez sur l’icône de l’extension pendant que la page est affichée, puis recommencez.',
  pageShown: 'La page est montrée comme avant.',
  kind_shop: 'nom de la boutique',
  kind_account: 'compte',
  kind_sku: 'références (SKU)',
  kind_stock: 'stock',
} satisfies Record<string, Message>;
