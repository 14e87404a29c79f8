import type { Channel } from '../channel-track';

const etsy: Channel = {
  id: 'etsy',
  name: { fr: 'Etsy', en: 'Etsy' },
  rules: { fr: 'le centre d’aide d’Etsy (help.etsy.com)', en: 'Etsy’s help centre (help.etsy.com)' },
  read: { fr: 'novembre 2026', en: 'November 2026' },
  facts: {
    registration: {
      fr: 'nom, date de naissance et adresse, ou documents d’immatriculation d’une société, compte bancaire ; une pièce d’identité peut suivre',
      en: 'name, date of birth and address, or a company’s registration documents, bank account; an identity document may follow',
    },
    title: {
      fr: 'un titre de 140 caractères au plus ; un titre court, de moins de quinze mots, est conseillé',
      en: 'a title of 140 characters at most; a short title, under fifteen words, is advised',
    },
    pictures: {
      fr: '2 000 pixels conseillés sur le petit côté ; les photos montrent l’article réel',
      en: '2,000 pixels advised on the short side; pictures show the real item',
    },
  },
  sources: [
    'help.etsy.com, article 360001980067 (vérification des vendeurs)',
    'etsy.com (photos) ; règles relevées par des tiers en septembre 2026 (titre)',
  ],
};
export default etsy;
