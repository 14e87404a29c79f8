import { type DemoListing, euros, pictures, rows } from '../demo-listing';

/** A form as a seller fills it in: bullets in every style, a guarantee where none belongs. */
const bouilloire: DemoListing = {
  id: 'bouilloire',
  name: { fr: 'Bouilloire, dans le formulaire', en: 'Kettle, in the form' },
  teaches: {
    fr: 'Remplir le formulaire : points forts réguliers, titre sans superlatif, rubrique précise.',
    en: 'Filling in the form: regular bullets, a title without superlatives, a precise category.',
  },
  layout: 'form',
  marketplace: 'amazon',
  fields: {
    title: 'Cuivrelle Bouilloire électrique | la meilleure bouilloire, bouilloire inox, bouilloire 1,7 l',
    brand: 'Cuivrelle',
    gtin: '3760999990160',
    mpn: 'CU-170',
    category: ['Petit électroménager', 'Bouilloire', 'Autres'],
    bullets: [
      'CHAUFFE UN LITRE ENTIER EN TROIS MINUTES SEULEMENT',
      'arrêt automatique à ébullition',
      'Satisfait ou remboursé pendant 30 jours',
      'Inox',
      'Base qui tourne à 360°, pour droitiers et gauchers',
    ],
    description:
      'Une bouilloire en inox brossé pour toute la famille. Le niveau d’eau se lit des deux côtés, le couvercle s’ouvre d’une pression et le filtre se retire pour être rincé. La résistance est cachée sous le fond, qui se détartre au vinaigre blanc. La base range le cordon en trop.',
    pictures: pictures('bouilloire', ...Array.from({ length: 6 }, () => [1500, 1500] as const)),
    videos: 1,
    enhancedContent: true,
    price: euros(39.9),
    availability: 'InStock',
    condition: 'Neuf',
    attributes: rows(`
      Capacité : 1,7 l
      Puissance : 2 200 W
      Matière : inox brossé
      Tension : 230 V
      Disponibilité des pièces détachées : 5 ans
      Longueur du cordon : 75 cm`),
    seller: { name: 'Cuivrelle Maison' },
    rating: { value: 4.1, count: 210 },
    delivery: 'Livraison gratuite demain',
    ecoContribution: euros(0.42),
    manufacturer: {
      name: 'Cuivrelle Maison SAS',
      postalAddress: '16 allée du Cuivre, 27000 Évreux, France',
      electronicAddress: 'sav@cuivrelle.example',
    },
    safetyInformation: ['Ne pas immerger la base. Tenir hors de portée des enfants.'],
  },
  mended: {
    title: 'Cuivrelle Bouilloire électrique en inox brossé, 1,7 l, arrêt automatique',
    category: ['Petit électroménager', 'Petit déjeuner', 'Bouilloire'],
    bullets: [
      'Chauffe un litre d’eau en trois minutes',
      'Arrêt automatique à ébullition et sécurité si elle est vide',
      'Filtre anticalcaire fourni, qui se retire pour être rincé',
      'Intérieur et bec verseur en inox, sans plastique au contact de l’eau',
      'Base qui tourne à 360°, pour droitiers et gauchers',
    ],
  },
  faults: [
    {
      rule: 'title-length',
      field: 'title',
      because: {
        fr: '92 caractères pour 75. Les répétitions prennent la place de ce qui distingue le produit.',
        en: '92 characters where 75 are asked. Repetitions take the place of what sets the product apart.',
      },
    },
    {
      rule: 'title-word-repetition',
      field: 'title',
      because: {
        fr: '« Bouilloire » quatre fois : deux au plus. Répéter n’aide plus à être trouvé.',
        en: '“Bouilloire” four times: two at most. Repeating no longer helps to be found.',
      },
    },
    {
      rule: 'title-symbols',
      field: 'title',
      because: {
        fr: 'La barre « | » décore ; une virgule sépare aussi bien.',
        en: 'The bar “|” decorates; a comma separates just as well.',
      },
    },
    {
      rule: 'bullet-style',
      field: 'bullets',
      because: {
        fr: 'Un point fort crie en capitales, un autre commence par une minuscule : donnez à tous la même forme.',
        en: 'One bullet shouts in capitals, another starts in lower case: give all of them the same form.',
      },
    },
    {
      rule: 'bullet-guarantee',
      field: 'bullets',
      because: {
        fr: '« Satisfait ou remboursé » est une promesse de vente : elle est refusée dans les points forts.',
        en: '“Satisfait ou remboursé” is a sales promise: it is refused in bullets.',
      },
    },
    {
      rule: 'bullet-length',
      field: 'bullets',
      because: {
        fr: '« Inox » seul ne dit pas ce qui est en inox, ni ce que cela change.',
        en: '“Inox” alone does not tell what is made of it, nor what that changes.',
      },
    },
    {
      rule: 'category-depth',
      field: 'category',
      because: {
        fr: '« Autres » est un tiroir que personne n’ouvre : choisissez la rubrique des bouilloires.',
        en: '“Autres” is a drawer nobody opens: choose the category of kettles.',
      },
    },
  ],
};
export default bouilloire;
