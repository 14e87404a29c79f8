// The demo listings, each shop before and after its listing was put right. All products, brands and codes are invented.

/** Reserved for tests by RFC 2606, so that no real site can stand there. */
export const DEMO_HOME = 'https://demo.pret-a-vendre.test/';

/** Hosts that the demo listings take their pictures from. */
export const PICTURE_HOSTS = ['m.media-amazon.com'];

/**
 * `planted`: rules the listing breaks on purpose. `reveal`: a closed panel of the page that the tour opens, as its
 * finding asks.
 */
export const demoListings = [
  {
    id: 'amazon-before',
    file: 'amazon-before.html',
    url: 'https://www.amazon.fr/dp/B0DEMO0001',
    planted: [
      'attribute-count',
      'attribute-placeholders',
      'brand-generic',
      'category-depth',
      'picture-count',
      'picture-size',
      'reference-price',
      'title-length',
    ],
    state: 'before',
    name: { fr: 'Amazon, tasses en grès : à reprendre', en: 'Amazon, stoneware cups: needs work' },
    look: {
      fr: 'titre promotionnel, deux points forts, une seule petite image, prix barré sous le prix, panneau de sécurité fermé',
      en: 'promotional title, two bullets, one small picture, crossed price below the price, closed safety panel',
    },
  },
  {
    id: 'amazon-after',
    file: 'amazon-after.html',
    url: 'https://www.amazon.fr/dp/B0DEMO0002',
    reveal: '#buffet-sidesheet-ingress',
    state: 'after',
    name: { fr: 'Amazon, tasses en grès : au point', en: 'Amazon, stoneware cups: put right' },
    look: {
      fr: 'la même fiche, complète ; ouvrez « Images et contacts de sécurité »',
      en: 'the same listing, complete; open “Images et contacts de sécurité”',
    },
  },
  {
    id: 'cdiscount-before',
    file: 'cdiscount-before.html',
    url: 'https://www.cdiscount.com/au-quotidien/alimentaire/huile-d-olive-promo/f-127030102-oli2000000000011.html',
    planted: [
      'brand-generic',
      'category-depth',
      'description-offer-data',
      'gtin-validity',
      'picture-count',
      'title-emoji',
    ],
    state: 'before',
    name: { fr: 'Cdiscount, huile d’olive : à reprendre', en: 'Cdiscount, olive oil: needs work' },
    look: {
      fr: 'code-barres à la clé fausse, « Sans marque », pas de prix au litre, description vide de faits',
      en: 'bar code with a wrong check digit, “Sans marque”, no price per litre, a description without facts',
    },
  },
  {
    id: 'cdiscount-after',
    file: 'cdiscount-after.html',
    url: 'https://www.cdiscount.com/au-quotidien/alimentaire/huile-d-olive-vierge-extra/f-127030102-oli2000000000028.html',
    state: 'after',
    name: { fr: 'Cdiscount, huile d’olive : au point', en: 'Cdiscount, olive oil: put right' },
    look: { fr: 'la même fiche, complète', en: 'the same listing, complete' },
  },
  {
    id: 'shop-before',
    file: 'shop-before.html',
    url: 'https://www.latelier-demo.fr/echarpes/12-echarpe.html',
    planted: [
      'attribute-placeholders',
      'gtin-validity',
      'title-capitals',
      'title-promotion',
      'title-offer-data',
      'title-symbols',
    ],
    state: 'before',
    name: { fr: 'Boutique, écharpe : à reprendre', en: 'Own shop, scarf: needs work' },
    look: {
      fr: 'titre promotionnel, adresse électronique dans la description, code-barres faux, composition à 90 %',
      en: 'promotional title, e-mail address in the description, wrong bar code, a composition of 90%',
    },
  },
  {
    id: 'shop-after',
    file: 'shop-after.html',
    url: 'https://www.latelier-demo.fr/echarpes/13-echarpe-laine-merinos-vert-sapin.html',
    state: 'after',
    name: { fr: 'Boutique, écharpe : au point', en: 'Own shop, scarf: put right' },
    look: { fr: 'la même fiche, complète', en: 'the same listing, complete' },
  },
];
