import { type DemoListing, euros, pictures, rows } from '../demo-listing';

/** A second-hand book in a plain shop: its own number, its condition, its price. */
const roman: DemoListing = {
  id: 'roman',
  name: { fr: 'Roman d’occasion', en: 'Second-hand novel' },
  teaches: {
    fr: 'L’ISBN juste, une couverture lisible, une description et une livraison annoncées.',
    en: 'A correct ISBN, a readable cover, a description and a delivery announced.',
  },
  layout: 'shop',
  marketplace: 'shop',
  fields: {
    title: 'Les Marées lentes',
    brand: 'Éditions Kermouette',
    gtin: '9782999990013',
    category: ['Livres', 'Littérature', 'Romans'],
    pictures: pictures('roman', [300, 440]),
    price: euros(6.5),
    availability: 'InStock',
    condition: 'Occasion, bon état',
    attributes: rows(`
      Auteur : Maude Kerléo
      Format : poche, 288 pages
      Langue : français
      Parution : 2021`),
    seller: { name: 'Librairie Kermouette' },
    rating: { value: 4.6, count: 31 },
    manufacturer: {
      name: 'Éditions Kermouette',
      postalAddress: '5 rue du Sillon, 29770 Plogoff, France',
      electronicAddress: 'lire@kermouette.example',
    },
    enhancedContent: false,
  },
  mended: {
    gtin: '9782999990012',
    pictures: pictures('roman', [1600, 2300]),
    description:
      'À la pointe du Raz, trois sœurs rouvrent la conserverie de leur grand-père. Exemplaire d’occasion : dos légèrement plié, pages propres, nom d’un ancien lecteur à l’encre sur la page de garde. Maude Kerléo raconte un hiver de travail, de vent et de lettres jamais envoyées.',
    delivery: 'Expédié sous 24 h, frais de port 3,20 €',
  },
  faults: [
    {
      rule: 'gtin-validity',
      field: 'gtin',
      because: {
        fr: 'L’ISBN est un code EAN : son dernier chiffre se calcule. Recopiez-le depuis la quatrième de couverture.',
        en: 'The ISBN is an EAN: its last digit is computed. Copy it from the back cover.',
      },
    },
    {
      rule: 'description-length',
      field: 'description',
      because: {
        fr: 'La description est vide. Pour un livre d’occasion : l’histoire en deux phrases et l’état de l’exemplaire.',
        en: 'The description is empty. For a second-hand book: the story in two sentences and the state of the copy.',
      },
    },
    {
      rule: 'picture-size',
      field: 'pictures',
      because: {
        fr: '300 pixels de large : le titre de la couverture ne se lit pas.',
        en: '300 pixels wide: the title on the cover cannot be read.',
      },
    },
    {
      rule: 'delivery-information',
      field: 'delivery',
      because: {
        fr: 'Dites le délai et les frais : sur un livre à 6,50 €, ils décident de l’achat.',
        en: 'Tell the time and the cost: for a book at €6.50 they decide the purchase.',
      },
    },
  ],
};
export default roman;
