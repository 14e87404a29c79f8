import type { Channel } from '../channel-track';

const rakuten: Channel = {
  id: 'rakuten',
  name: { fr: 'Rakuten', en: 'Rakuten' },
  rules: {
    fr: 'l’aide aux vendeurs de Rakuten (help.fr.shopping.rakuten.net)',
    en: 'Rakuten’s help for sellers (help.fr.shopping.rakuten.net)',
  },
  read: { fr: 'novembre 2026', en: 'November 2026' },
  facts: {
    safety: {
      fr: 'nom, adresse, code postal, ville, pays, téléphone et courriel de l’opérateur sont demandés',
      en: 'the operator’s name, address, postcode, city, country, phone and e-mail are asked for',
    },
    catalogue: {
      fr: 'un EAN de 13 chiffres est fortement conseillé ; le code d’un autre produit peut nuire à tout votre catalogue',
      en: 'a 13-digit EAN is strongly advised; another product’s code may harm your whole catalogue',
    },
  },
  sources: [
    'global.fr.shopping.rakuten.com (EAN)',
    'help.lengow.com, article 23377777774236 (informations de sécurité)',
  ],
};
export default rakuten;
