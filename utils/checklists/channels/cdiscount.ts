import type { Channel } from '../channel-track';

const cdiscount: Channel = {
  id: 'cdiscount',
  name: { fr: 'Cdiscount', en: 'Cdiscount' },
  rules: { fr: 'l’espace vendeur et les guides d’Octopia', en: 'the seller space and Octopia’s guides' },
  read: { fr: 'novembre 2026', en: 'November 2026' },
  facts: {
    registration: {
      fr: 'inscription réservée aux professionnels, après une autorisation préalable ; la liste des pièces est à relever à l’inscription',
      en: 'registration for businesses only, after prior authorisation; the list of documents is to be noted when registering',
    },
    safety: {
      fr: 'la fiche produit a un bloc d’informations légales et de certifications, selon la catégorie',
      en: 'the product sheet has a block of legal information and certifications, depending on the category',
    },
    catalogue: {
      fr: 'un EAN de 13 chiffres est demandé ; sans code connu, aucune offre n’est possible',
      en: 'a 13-digit EAN is asked for; without a known code no offer is possible',
    },
    title: {
      fr: 'un titre de 132 caractères au plus, avec le type de produit',
      en: 'a title of 132 characters at most, with the product type',
    },
    pictures: {
      fr: 'une image au moins et six au plus, 500 pixels au moins de côté ; le maximum est de 3 000 ou 3 500 pixels selon les sources',
      en: 'at least one picture and at most six, at least 500 pixels a side; the maximum is 3,000 or 3,500 pixels depending on the source',
    },
    offer: {
      fr: 'une offre n’est active qu’avec stock, prix, taxes, état et livraison',
      en: 'an offer is active only with stock, price, taxes, condition and delivery',
    },
  },
  sources: [
    'marketplace.cdiscount.com (questions générales)',
    'developer.octopia-io.net (fiches produit, offres)',
    'help.lengow.com, article 8991904325916 (titre, description)',
  ],
};
export default cdiscount;
