import { type DemoListing, euros, pictures, rows } from '../demo-listing';

/** A cosmetic: a description that copies the title, symbols and praise, a price nobody can compare. */
const creme: DemoListing = {
  id: 'creme',
  name: { fr: 'Crème pour les mains', en: 'Hand cream' },
  teaches: {
    fr: 'Ce qui n’a pas sa place dans un titre, une description qui apprend quelque chose, le prix au litre.',
    en: 'What has no place in a title, a description that tells something, the price per litre.',
  },
  layout: 'market',
  marketplace: 'cdiscount',
  fields: {
    title: 'Crème hydratante mains Solvenne 75 ml ✨ amande douce, en promo',
    brand: 'Solvenne',
    category: ['Beauté', 'Soins du corps', 'Crème hydratante'],
    description: 'Crème hydratante mains Solvenne 75 ml ✨ amande douce, en promo',
    pictures: pictures('creme', [1400, 1400], [1400, 1400], [1400, 1400], [1400, 1400], [1400, 1400], [1400, 1400]),
    enhancedContent: true,
    price: euros(7.5),
    availability: 'InStock',
    condition: 'Neuf',
    attributes: rows(`
      Contenance : 75 ml
      Parfum : amande douce
      Type de peau : sèche
      Texture : crème
      Ingrédients : Aqua, Glycerin, Prunus Amygdalus Dulcis Oil, Cetearyl Alcohol, Parfum, Tocopherol
      Origine : fabriquée en France`),
    seller: { name: 'Savonnerie du Port' },
    rating: { value: 4.4, count: 61 },
    delivery: 'Livraison sous 3 jours, frais de port 3,90 €',
    manufacturer: {
      name: 'Laboratoire Solvenne',
      postalAddress: '4 quai des Salins, 44350 Guérande, France',
      electronicAddress: 'bonjour@solvenne.example',
    },
    safetyInformation: ['Usage externe. Éviter le contour des yeux.'],
  },
  mended: {
    title: 'Solvenne Crème hydratante mains à l’amande douce, tube de 75 ml',
    gtin: '3760999990122',
    description:
      'Une crème riche qui pénètre vite et ne laisse pas de film gras. L’huile d’amande douce assouplit la peau, la glycérine retient l’eau. À appliquer matin et soir sur des mains propres et sèches, en insistant sur les cuticules. Le tube en aluminium se roule jusqu’à la dernière goutte.',
    unitPrice: { amount: 100, currency: 'EUR', per: 'l' },
  },
  faults: [
    {
      rule: 'title-emoji',
      field: 'title',
      because: {
        fr: 'Une image dans le titre ✨ fait refuser la fiche : retirez-la.',
        en: 'A picture sign in the title ✨ gets the listing refused: take it out.',
      },
    },
    {
      rule: 'title-promotion',
      field: 'title',
      because: {
        fr: '« en promo » ne sera plus vrai demain. La remise se règle dans l’offre, avec ses dates.',
        en: '“en promo” will not be true tomorrow. The reduction belongs in the offer, with its dates.',
      },
    },
    {
      rule: 'description-emoji',
      field: 'description',
      because: {
        fr: 'La description a été copiée avec le signe ✨ du titre ; elle est refusée pour la même raison.',
        en: 'The description was copied with the title’s ✨; it is refused for the same reason.',
      },
    },
    {
      rule: 'description-repeats-title',
      field: 'description',
      because: {
        fr: 'La description répète le titre mot pour mot. Dites la texture, l’usage, les ingrédients qui comptent.',
        en: 'The description repeats the title word for word. Tell the texture, the use, the ingredients that matter.',
      },
    },
    {
      rule: 'gtin-presence',
      field: 'gtin',
      because: {
        fr: 'Sans code EAN, la fiche ne peut pas être créée ici. Il est sous le code-barres du tube.',
        en: 'Without an EAN the listing cannot be created here. It stands under the barcode of the tube.',
      },
    },
    {
      rule: 'unit-price',
      field: 'unitPrice',
      because: {
        fr: 'Un produit d’hygiène et de beauté vendu au volume affiche son prix au litre : 7,50 € ÷ 0,075 l = 100 €.',
        en: 'A beauty product sold by volume shows its price per litre: €7.50 ÷ 0.075 l = €100.',
      },
    },
  ],
};
export default creme;
