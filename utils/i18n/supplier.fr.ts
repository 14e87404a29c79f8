import type { Message } from '../core/rule';

/* The message to a supplier; its language is chosen apart from that of the product. */
export const supplierFr = {
  greeting: 'Bonjour,',
  opening: {
    one: 'Pour mettre en vente votre produit, il nous manque les informations ci-dessous. Pouvez-vous nous les envoyer ?',
    other:
      'Pour mettre en vente vos {count} produits, il nous manque les informations ci-dessous. Pouvez-vous nous les envoyer ?',
  },
  openingCheck: {
    one: 'Pour mettre en vente votre produit, pouvez-vous vérifier les informations ci-dessous et nous les envoyer ?',
    other:
      'Pour mettre en vente vos {count} produits, pouvez-vous vérifier les informations ci-dessous et nous les envoyer ?',
  },
  deadline: 'Nous en avons besoin avant le {date}.',
  brand: 'Marque : {brand}',
  makerCode: 'Votre référence : {code}',
  code: 'GTIN : {code}',
  reference: 'Notre référence : {id}',
  needed: 'À nous envoyer :',
  toCheck: 'À vérifier, si le produit est concerné (nous n’avons pas pu le voir sur la fiche) :',
  seen: '  Vu sur la fiche : {what}',
  whys: 'Pourquoi nous le demandons :',
  ask: '– {need} : {form}.',
  because: '  Pourquoi : {why}',
  source: '  Source : {title} ({ref})',
  closing: 'Merci d’avance.',

  // Around the message
  back: 'Tous les brouillons',
  ask_title: 'Demander au fournisseur',
  ask_what:
    'Un message avec ce qui manque et que votre fournisseur peut savoir. Relisez-le, changez-le, puis copiez-le ou imprimez-le : rien n’est envoyé d’ici.',
  language: 'Langue du message',
  language_fr: 'Français',
  language_en: 'English',
  deadlineLabel: 'Réponse souhaitée avant le (facultatif)',
  withToCheck: 'Demander aussi ce qui n’a pas pu être vu',
  listings: 'Fiches à mettre dans le message',
  listingsChosen: { one: '{count} choisie', other: '{count} choisies' },
  listingsNone: 'Aucune fiche gardée. Affichez la fiche d’un de vos produits, puis revenez ici.',
  listingsFind: 'Chercher une fiche',
  listingsNotFound: 'Aucune fiche ne contient « {typed} ».',
  listingsMore: {
    one: 'et {count} autre : cherchez-la par son titre',
    other: 'et {count} autres : cherchez-les par leur titre',
  },
  kind_shown: 'fiche affichée',
  kind_draft: 'brouillon, {moment}',
  kind_kept: 'lue le {moment}',
  chooseFirst: 'Choisissez au moins une fiche : le message s’écrit ici.',
  judging: 'Le message s’écrit…',
  message: 'Message',
  nothing: 'Rien à demander au fournisseur pour les fiches choisies.',
  edited: 'Vous avez changé le message : vos choix ne le touchent plus.',
  rewrite: 'Réécrire le message',
  copy: 'Copier le message',
  copied: 'Message copié.',
  copyRefused: 'Le navigateur a refusé la copie. Sélectionnez le texte, puis Ctrl + C.',
  print: 'Imprimer le message',
  refused: 'Les fiches gardées ne peuvent pas être lues : {error}',
} satisfies Record<string, Message>;
