import { type DemoListing, euros, pictures, rows } from '../demo-listing';

/** Clothing: a title that shouts, no composition, nobody who answers for safety. */
const pull: DemoListing = {
  id: 'pull',
  name: { fr: 'Pull en laine', en: 'Woollen jumper' },
  teaches: {
    fr: 'Un titre sobre et court, la composition d’un textile, les coordonnées du fabricant.',
    en: 'A plain, short title, the composition of a textile, the manufacturer’s contact details.',
  },
  layout: 'market',
  marketplace: 'amazon',
  fields: {
    title: 'PULL FEMME LAINE MAILLON DOUX CHAUD COL ROND HIVER 2026 !!! LIVRAISON GRATUITE MEILLEUR PRIX',
    brand: 'Maillon Doux',
    gtin: '3760999990108',
    category: ['Vêtements', 'Femme', 'Pulls et gilets'],
    bullets: [
      'Maille jersey souple, tricotée en une seule pièce sans couture sous les bras',
      'Col rond à bord côtelé qui garde sa forme lavage après lavage',
      'Coupe droite, longueur 64 cm en taille M, manches longues',
    ],
    description:
      'Un pull à porter du matin au soir, à même la peau ou sur une chemise. La maille est tricotée dans notre atelier de Mazamet, avec un fil peigné qui peluche peu. Les bords côtelés du col, des poignets et du bas tiennent bien en place. Il se lave à la main ou en machine, programme laine, et sèche à plat.',
    pictures: pictures('pull', [1600, 1600], [1600, 1600]),
    videos: 1,
    enhancedContent: true,
    price: euros(59.9),
    availability: 'InStock',
    condition: 'Neuf',
    attributes: rows(`
      Couleur : bleu nuit
      Tailles : S, M, L, XL
      Saison : automne, hiver
      Col : rond
      Entretien : lavage en machine à 30 °C, programme laine
      Origine : tricoté en France`),
    seller: { name: 'Atelier Maillon' },
    rating: { value: 4.5, count: 38 },
    delivery: 'Livraison gratuite en France, entre le 27 et le 30 novembre',
  },
  mended: {
    title: 'Maillon Doux Pull femme en laine mérinos, col rond, bleu nuit',
    bullets: [
      'Maille jersey souple, tricotée en une seule pièce sans couture sous les bras',
      'Col rond à bord côtelé qui garde sa forme lavage après lavage',
      'Coupe droite, longueur 64 cm en taille M, manches longues',
      'Fil peigné qui peluche peu et se porte à même la peau',
      'Lavage en machine à 30 °C, programme laine, séchage à plat',
    ],
    attributes: rows(`
      Composition : 80 % laine mérinos, 20 % polyamide
      Couleur : bleu nuit
      Tailles : S, M, L, XL
      Saison : automne, hiver
      Col : rond
      Entretien : lavage en machine à 30 °C, programme laine
      Origine : tricoté en France`),
    pictures: pictures('pull', ...Array.from({ length: 6 }, () => [1600, 1600] as const)),
    manufacturer: {
      name: 'Atelier Maillon SARL',
      postalAddress: '12 rue des Tisserands, 81200 Mazamet, France',
      electronicAddress: 'contact@maillon.example',
    },
  },
  faults: [
    {
      rule: 'title-capitals',
      field: 'title',
      because: {
        fr: 'Sept mots crient en capitales : on lit moins vite, et la place de marché le refuse. Une majuscule au début suffit.',
        en: 'Seven words shout in capitals: slower to read, and the marketplace refuses it. One capital at the start is enough.',
      },
    },
    {
      rule: 'title-length',
      field: 'title',
      because: {
        fr: '92 caractères pour 75 : la fin, coupée sur un téléphone, ne sert plus. Gardez marque, produit, matière, forme, couleur.',
        en: '92 characters where 75 are asked: the end is cut on a phone and serves nobody. Keep brand, product, material, shape, colour.',
      },
    },
    {
      rule: 'title-offer-data',
      field: 'title',
      because: {
        fr: '« Livraison gratuite » dépend de l’offre du jour. Elle a son propre champ ; le titre ne parle que du produit.',
        en: '“Livraison gratuite” depends on today’s offer. It has a field of its own; the title speaks of the product alone.',
      },
    },
    {
      rule: 'title-promotion',
      field: 'title',
      because: {
        fr: '« Meilleur prix » est une promesse publicitaire, pas une information sur le pull.',
        en: '“Meilleur prix” is an advertising promise, not a fact about the jumper.',
      },
    },
    {
      rule: 'title-symbols',
      field: 'title',
      because: {
        fr: '« !!! » n’apprend rien. Une virgule suffit à séparer deux informations.',
        en: '“!!!” tells nothing. A comma is enough to separate two facts.',
      },
    },
    {
      rule: 'bullet-count',
      field: 'bullets',
      because: {
        fr: 'Trois points forts sur cinq possibles : la fibre et l’entretien, que chacun cherche, manquent.',
        en: 'Three bullets where five fit: the fibre and the care, which everybody looks for, are missing.',
      },
    },
    {
      rule: 'picture-count',
      field: 'pictures',
      because: {
        fr: 'Deux images ne montrent ni le dos, ni la maille de près, ni le pull porté. Visez-en six.',
        en: 'Two pictures show neither the back, nor the knit close up, nor the jumper worn. Aim for six.',
      },
    },
    {
      rule: 'gpsr-manufacturer',
      field: 'manufacturer',
      because: {
        fr: 'Depuis décembre 2024, la fiche doit nommer le fabricant, avec une adresse postale et une adresse électronique.',
        en: 'Since December 2024 the listing must name the manufacturer, with a postal and an electronic address.',
      },
    },
  ],
};
export default pull;
