import type { Channel } from '../channel-track';

const fnacDarty: Channel = {
  id: 'fnac-darty',
  name: { fr: 'Fnac Darty', en: 'Fnac Darty' },
  rules: { fr: 'l’espace vendeur et fnacdartymarketplace.com', en: 'the seller space and fnacdartymarketplace.com' },
  read: { fr: 'novembre 2026', en: 'November 2026' },
  facts: {
    registration: {
      fr: 'pièce d’identité recto verso, coordonnées bancaires (IBAN) et extrait Kbis, puis un formulaire de conformité bancaire',
      en: 'both sides of an identity document, bank details (IBAN) and company register extract, then a banking compliance form',
    },
    catalogue: {
      fr: 'l’offre doit correspondre exactement au produit de la fiche rejointe',
      en: 'the offer must match exactly the product of the listing joined',
    },
    title: {
      fr: 'un titre de 200 caractères au plus, dans l’ordre : type de produit, marque, référence, couleur',
      en: 'a title of 200 characters at most, in this order: product type, brand, reference, colour',
    },
    pictures: {
      fr: 'JPG ou PNG, 15 Mo au plus, moins de 2 040 pixels de côté',
      en: 'JPG or PNG, 15 MB at most, under 2,040 pixels a side',
    },
    offer: {
      fr: 'un prix de 1 à 20 000 € et une quantité de 0 à 999',
      en: 'a price from €1 to €20,000 and a quantity from 0 to 999',
    },
  },
  sources: [
    'fnacdartymarketplace.com (inscription, offres)',
    'help.lengow.com, article 12881588961436 (titre, images, prix)',
  ],
};
export default fnacDarty;
