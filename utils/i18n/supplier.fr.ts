import type { Message } from '../core/rule';

/* The message to a supplier; its language is chosen apart from that of the product. */
export const supplierFr = {
  greeting: 'Bonjour,',
  opening: {
    one: 'Pour mettre en vente votre produit, il nous manque les informations ci-dessous. Pouvez-vous nous les envoyer ?',
    other:
      'Pour mettre en vente vos {count} produits, il nous manque les informations ci-dessous. Pouvez-vous nous les envoyer ?',
  },
  deadline: 'Nous en avons besoin avant le {date}.',
  reference: 'Notre référence : {id}',
  code: 'GTIN : {code}',
  needed: 'À nous envoyer',
  toCheck: 'Merci de vérifier (nous n’avons pas pu le voir)',
  ask: '– {need} : {form}.',
  because: '  Pourquoi : {why}',
  source: '  Source : {title} ({ref})',
  closing: 'Merci d’avance.',

  // Around the message
  ask_title: 'Demander au fournisseur',
  ask_what:
    'Un message avec ce qui manque et que votre fournisseur peut savoir. Relisez-le, changez-le, puis copiez-le ou imprimez-le : rien n’est envoyé d’ici.',
  language: 'Langue du message',
  deadlineLabel: 'Réponse souhaitée avant le (facultatif)',
  listings: 'Fiches à mettre dans le message',
  listingsNone: 'Aucune fiche gardée. Affichez la fiche d’un produit pour commencer.',
  message: 'Message',
  nothing: 'Rien à demander au fournisseur pour les fiches choisies.',
  copy: 'Copier le message',
  copied: 'Message copié.',
  copyRefused: 'Le navigateur a refusé la copie. Sélectionnez le texte, puis Ctrl + C.',
  print: 'Imprimer le message',
  refused: 'Les fiches ne peuvent pas être lues : {error}',
  isDraft: '(brouillon)',
} satisfies Record<string, Message>;
