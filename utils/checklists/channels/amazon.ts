import type { Channel } from '../channel-track';

const amazon: Channel = {
  id: 'amazon',
  name: { fr: 'Amazon', en: 'Amazon' },
  rules: { fr: 'les pages d’aide de Seller Central', en: 'Seller Central’s help pages' },
  read: { fr: 'novembre 2026', en: 'November 2026' },
  facts: {
    registration: {
      fr: 'pièce d’identité, adresse électronique, carte bancaire acceptée à l’international, preuve d’immatriculation et justificatif de domicile de moins de 180 jours',
      en: 'identity document, e-mail address, internationally accepted card, proof of registration and proof of address under 180 days old',
    },
    safety: {
      fr: 'une fiche sans ces informations, ou avec des informations fausses, peut être désactivée en 24 heures',
      en: 'a listing without this information, or with wrong information, may be deactivated within 24 hours',
    },
    catalogue: {
      fr: 'un GTIN est demandé, sauf exemption, et il doit correspondre à la marque inscrite chez GS1',
      en: 'a GTIN is asked for, unless exempt, and it must match the brand registered with GS1',
    },
    title: {
      fr: 'un titre de 75 caractères au plus depuis le 27 juillet 2026, espaces compris, sauf pour les livres, la musique et la vidéo',
      en: 'a title of 75 characters at most since 27 July 2026, spaces included, except for books, music and video',
    },
    pictures: {
      fr: 'une image principale sur fond blanc, de 500 pixels au moins et de 1 000 pour le zoom ; six images et une vidéo conseillées',
      en: 'a main picture on white, at least 500 pixels and 1,000 for zoom; six pictures and a video advised',
    },
    offer: {
      fr: 'un prix hors des bornes fixées désactive l’offre',
      en: 'a price outside the set bounds deactivates the offer',
    },
  },
  sources: [
    'sell.amazon.fr (guide d’inscription)',
    'sellercentral-europe.amazon.com (titres, informations de sécurité) ; sellercentral.amazon.fr, aide G1881 (images)',
    'developer-docs.amazon.com/sp-api, 10 septembre 2026 (titres de 75 caractères)',
    'help.lengow.com, article 27332496589084 (GTIN et marque)',
  ],
};
export default amazon;
