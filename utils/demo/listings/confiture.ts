import { type DemoListing, euros, pictures, rows } from '../demo-listing';

/** Food in one's own shop: a unit price that is missing, a code that is no code, markup that shows. */
const confiture: DemoListing = {
  id: 'confiture',
  name: { fr: 'Confiture d’abricot', en: 'Apricot jam' },
  teaches: {
    fr: 'Le prix au kilo, un code EAN juste, une description lisible.',
    en: 'The price per kilo, a correct EAN, a description people can read.',
  },
  layout: 'shop',
  marketplace: 'shop',
  fields: {
    title: 'Confiture d’abricot du Clos Abrizou, pot de 320 g',
    brand: 'Clos Abrizou',
    gtin: '3760999990116',
    category: ['Épicerie', 'Épicerie sucrée', 'Confitures'],
    description:
      '<p>Abricots récoltés à maturité, cuits au chaudron par petites quantités.</p><br>Ingrédients : abricots (60 %), sucre de canne, jus de citron. Préparée avec 60 g de fruits pour 100 g. Valeurs nutritionnelles pour 100 g : énergie 980 kJ / 231 kcal, matières grasses 0,2 g, glucides 56 g, dont sucres 55 g, protéines 0,5 g, sel 0,01 g. À conserver au frais après ouverture.',
    pictures: pictures('confiture', [480, 480], [1600, 1600], [1600, 1600], [1600, 1600]),
    price: euros(5.6),
    referencePrice: euros(5.6),
    availability: 'InStock',
    attributes: rows(`
      Poids net : 320 g
      Ingrédients : abricots (60 %), sucre de canne, jus de citron
      Origine : abricots du Roussillon
      Conservation : au frais après ouverture
      Préparée par : Le Clos Abrizou, 3 chemin des Vergers, 66500 Prades`),
    seller: { name: 'Le Clos Abrizou' },
    rating: { value: 4.7, count: 52 },
    delivery: 'Expédiée sous 48 h, frais de port 4,90 €',
  },
  mended: {
    gtin: '3760999990115',
    description:
      'Abricots récoltés à maturité, cuits au chaudron par petites quantités. Ingrédients : abricots (60 %), sucre de canne, jus de citron. Préparée avec 60 g de fruits pour 100 g. Valeurs nutritionnelles pour 100 g : énergie 980 kJ / 231 kcal, matières grasses 0,2 g, glucides 56 g, dont sucres 55 g, protéines 0,5 g, sel 0,01 g. À conserver au frais après ouverture.',
    pictures: pictures('confiture', [1600, 1600], [1600, 1600], [1600, 1600], [1600, 1600]),
    referencePrice: euros(6.9),
    unitPrice: { amount: 17.5, currency: 'EUR', per: 'kg' },
  },
  faults: [
    {
      rule: 'gtin-validity',
      field: 'gtin',
      because: {
        fr: 'Le dernier chiffre se calcule à partir des autres : ici 5, et non 6. Copiez le code de l’emballage.',
        en: 'The last digit is computed from the others: 5 here, not 6. Copy the code from the packaging.',
      },
    },
    {
      rule: 'description-markup',
      field: 'description',
      because: {
        fr: '« <p> » et « <br> » sont du code de mise en page : l’acheteur les lit tels quels.',
        en: '“<p>” and “<br>” are layout code: the buyer reads them as they stand.',
      },
    },
    {
      rule: 'picture-size',
      field: 'pictures',
      because: {
        fr: '480 pixels : l’image principale ne se laisse pas agrandir. Repartez de la photo d’origine.',
        en: '480 pixels: the main picture cannot be enlarged. Start again from the original photo.',
      },
    },
    {
      rule: 'reference-price',
      field: 'referencePrice',
      because: {
        fr: 'Un prix barré égal au prix demandé annonce une remise qui n’existe pas. Mettez le plus bas prix des 30 jours passés, ou rien.',
        en: 'A crossed-out price equal to the price asked announces a reduction that is none. Give the lowest price of the last 30 days, or nothing.',
      },
    },
    {
      rule: 'unit-price',
      field: 'unitPrice',
      because: {
        fr: 'Un pot de 320 g est vendu au poids : le prix au kilo doit se lire à côté du prix. 5,60 € ÷ 0,320 kg = 17,50 €.',
        en: 'A 320 g jar is sold by weight: the price per kilo must stand beside the price. €5.60 ÷ 0.320 kg = €17.50.',
      },
    },
  ],
};
export default confiture;
