import { type DemoListing, euros, pictures, rows } from '../demo-listing';

/** A toy: the warnings every buyer must be able to read, and texts left in English. */
const train: DemoListing = {
  id: 'train',
  name: { fr: 'Train en bois', en: 'Wooden train' },
  teaches: {
    fr: 'Les avertissements d’un jouet, une description en français, une photo que l’on peut agrandir.',
    en: 'The warnings of a toy, a description in French, a picture one can enlarge.',
  },
  layout: 'market',
  marketplace: 'ebay',
  fields: {
    title: 'Train en bois Petit Cheminot, jouet à tirer, 3 wagons, dès 18 mois, hêtre peint à la main, 34 cm',
    brand: 'Petit Cheminot',
    gtin: '3760999990146',
    category: ['Jouets', 'Premier âge', 'Jouets à tirer'],
    description:
      'This little train is made of beech and painted by hand. The wheels are quiet and they do not mark the floor. It is a toy that you can pull with the cord, and the three wagons are joined with magnets so that a child can change their order. The paint is made with water and it is safe for your children.',
    pictures: pictures('train', [620, 465], [1600, 1200], [1600, 1200], [1600, 1200]),
    price: euros(34),
    availability: 'InStock',
    condition: 'Neuf',
    attributes: rows(`
      Matière : hêtre massif
      Longueur : 34 cm
      Âge conseillé : dès 18 mois
      Nombre de wagons : 3
      Entretien : chiffon humide
      Fabrication : France`),
    seller: { name: 'Petit Cheminot' },
    rating: { value: 4.8, count: 24 },
    delivery: 'Livraison sous 4 jours, 5,20 €',
    manufacturer: { name: 'Petit Cheminot', postalAddress: '7 route du Col, 39200 Saint-Claude, France' },
  },
  mended: {
    title: 'Petit Cheminot Train en bois à tirer, 3 wagons, hêtre, dès 18 mois, 34 cm',
    description:
      'Ce petit train en hêtre est peint à la main. Ses roues sont silencieuses et ne marquent pas le sol. Il se tire avec sa cordelette, et les trois wagons tiennent par des aimants : un enfant peut en changer l’ordre. La peinture est à l’eau et ne sent rien.',
    pictures: pictures('train', [1600, 1200], [1600, 1200], [1600, 1200], [1600, 1200]),
    manufacturer: {
      name: 'Petit Cheminot',
      postalAddress: '7 route du Col, 39200 Saint-Claude, France',
      electronicAddress: 'atelier@cheminot.example',
    },
    safetyInformation: [
      'Avertissement : à utiliser sous la surveillance d’un adulte. Cordelette longue, risque de strangulation.',
    ],
  },
  faults: [
    {
      rule: 'title-length',
      field: 'title',
      because: {
        fr: '96 caractères : au-delà de 80, l’annonce est refusée. Les mots les plus cherchés d’abord.',
        en: '96 characters: beyond 80 the listing is refused. The words people search for come first.',
      },
    },
    {
      rule: 'language',
      field: 'description',
      because: {
        fr: 'La description du fournisseur est restée en anglais : elle doit être en français pour un acheteur en France.',
        en: 'The supplier’s description was left in English: a buyer in France must get it in French.',
      },
    },
    {
      rule: 'picture-size',
      field: 'pictures',
      because: {
        fr: '620 pixels pour l’image principale : il en faut 1 000 pour l’agrandir. Les autres images sont bonnes.',
        en: '620 pixels for the main picture: 1,000 are needed to enlarge it. The other pictures are fine.',
      },
    },
    {
      rule: 'gpsr-warnings',
      field: 'safetyInformation',
      because: {
        fr: 'Un jouet à cordelette porte des avertissements : ils doivent se lire avant l’achat, comme sur la boîte.',
        en: 'A toy with a cord carries warnings: they must be readable before the purchase, as on the box.',
      },
    },
  ],
};
export default train;
