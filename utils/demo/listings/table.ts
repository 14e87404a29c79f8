import { type DemoListing, euros, pictures, rows } from '../demo-listing';

/** Second-hand furniture in a classified ad: contact details in the texts, no condition, capitals. */
const table: DemoListing = {
  id: 'table',
  name: { fr: 'Table basse d’occasion', en: 'Second-hand coffee table' },
  teaches: {
    fr: 'Une annonce d’occasion : l’état, des textes sans coordonnées ni argument de prix, assez de photos.',
    en: 'A second-hand ad: the condition, texts without contact details or price arguments, enough pictures.',
  },
  layout: 'ad',
  marketplace: 'leboncoin',
  fields: {
    title: 'TABLE BASSE EN CHÊNE MASSIF RÉNOVÉE, PRIX BAS, APPELER LE 06 39 98 12 45',
    category: ['Maison', 'Meubles', 'Table basse'],
    description: 'Table basse en chêne, très bon état. Écrire à louise@brocante.example ou passer le matin.',
    price: euros(0),
    availability: 'InStock',
    condition: 'Occasion, très bon état',
    attributes: rows(`
      Modèle : table basse démontable 1962
      Matière : chêne massif
      Dimensions : 110 × 60 × 42 cm
      Poids : 24 kg
      Couleur : bois naturel, cire mate`),
    seller: { name: 'La Brocante de Louise' },
    delivery: 'À retirer sur place gratuitement, ou livraison 35 € sous 7 jours',
  },
  mended: {
    title: 'Table basse en chêne massif rénovée, 110 × 60 cm',
    description:
      'Table basse en chêne massif des années 1960, poncée et cirée à l’atelier. Deux petites marques sur un pied, visibles sur la troisième photo. Le plateau est plan et stable, les assemblages ont été recollés. Elle se démonte en cinq minutes et tient dans le coffre d’un break.',
    pictures: pictures('table', [1600, 1200], [1600, 1200], [1600, 1200], [1600, 1200]),
    price: euros(180),
  },
  faults: [
    {
      rule: 'title-capitals',
      field: 'title',
      because: {
        fr: 'Six mots en capitales : l’annonce paraît crier au milieu des autres.',
        en: 'Six words in capitals: the ad seems to shout among the others.',
      },
    },
    {
      rule: 'title-contact-details',
      field: 'title',
      because: {
        fr: 'Un numéro de téléphone dans le titre fait refuser l’annonce : il y a une messagerie pour cela.',
        en: 'A phone number in the title gets the ad refused: there is a message service for that.',
      },
    },
    {
      rule: 'title-promotion',
      field: 'title',
      because: {
        fr: '« Prix bas » ne dit rien de la table. Ses dimensions, si.',
        en: '“Prix bas” says nothing of the table. Its dimensions do.',
      },
    },
    {
      rule: 'description-contact-details',
      field: 'description',
      because: {
        fr: 'L’adresse électronique sera retirée, ou l’annonce refusée ; elle attire aussi les fraudeurs.',
        en: 'The e-mail address will be removed, or the ad refused; it also attracts fraud.',
      },
    },
    {
      rule: 'description-length',
      field: 'description',
      because: {
        fr: 'Deux phrases ne répondent à rien : époque, défauts, démontage, transport. C’est ce que l’on vous demandera.',
        en: 'Two sentences answer nothing: age, flaws, taking apart, transport. That is what people will ask.',
      },
    },
    {
      rule: 'picture-count',
      field: 'pictures',
      because: {
        fr: 'Sans photo, presque personne n’ouvre une annonce d’occasion. Montrez aussi les défauts.',
        en: 'Without a picture hardly anybody opens a second-hand ad. Show the flaws as well.',
      },
    },
    {
      rule: 'price-presence',
      field: 'price',
      because: {
        fr: '0 € n’est pas un prix : l’annonce sort des tris et des recherches.',
        en: '€0 is no price: the ad drops out of sorting and searching.',
      },
    },
  ],
};
export default table;
