import type { Channel } from '../channel-track';

const ebay: Channel = {
  id: 'ebay',
  name: { fr: 'eBay', en: 'eBay' },
  rules: { fr: 'les pages d’aide aux vendeurs d’eBay', en: 'eBay’s help pages for sellers' },
  read: { fr: 'novembre 2026', en: 'November 2026' },
  facts: {
    registration: {
      fr: 'nom, adresse, téléphone et courriel de l’entreprise, numéro d’immatriculation et compte bancaire ; une pièce d’identité peut suivre',
      en: 'the business’s name, address, phone and e-mail, registration number and bank account; an identity document may follow',
    },
    catalogue: {
      fr: 'marque et référence du fabricant, ou GTIN, dans beaucoup de catégories ; « Non applicable » est accepté',
      en: 'brand and manufacturer’s reference, or GTIN, in many categories; “Does not apply” is accepted',
    },
    title: { fr: 'un titre de 80 caractères au plus', en: 'a title of 80 characters at most' },
    pictures: {
      fr: 'une photo au moins et 24 au plus, 500 pixels au moins sur le grand côté et 1 600 conseillés ; ni bordure ni texte ajouté',
      en: 'at least one picture and at most 24, at least 500 pixels on the long side and 1,600 advised; no added border or text',
    },
  },
  sources: [
    'ebay.it, aide 5452 (informations demandées aux professionnels dans l’Union)',
    'developer.ebay.com (titre, images, identifiants)',
  ],
};
export default ebay;
