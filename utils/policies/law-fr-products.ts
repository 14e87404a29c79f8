import type { Passport, Policy } from '../core/policy';

const law = (ref: string, [fr, en]: [string, string], more: Partial<Passport> = {}) =>
  ({
    source: { title: { fr, en }, ref },
    verified: '2026-11-23',
    confidence: 'high',
    severity: 'important',
    consequence: 'legal',
    fixer: 'product',
    ...more,
  }) as const satisfies Passport;

/** What the law asks of some products only: what they are called, made of, labelled with, or whether they may be sold. */
const lawFrProducts: Policy = {
  id: 'law-fr-products',
  name: { fr: 'Droit français et européen, par produit', en: 'French and European law, by product' },
  countries: ['FR'],
  rows: {
    'alcohol-notices': law(
      'Code de la santé publique, L3342-1, L3323-2–L3323-4',
      ['Vente et publicité des boissons alcooliques', 'Sale and advertising of alcoholic drinks'],
      { fixer: 'seller' },
    ),
    'alcohol-strength': law(
      'Reg. (EU) No 1169/2011 art. 9(1)(k), 14',
      ['Information sur les denrées : titre alcoométrique', 'Food information: alcoholic strength'],
      { since: '2014-12-13' },
    ),
    // The list of categories could not be read again: advice only.
    'biocide-promotion': law(
      'Code de l’environnement, L522-18; décret n° 2019-642',
      ['Remises sur certains biocides', 'Discounts on some biocides'],
      { severity: 'advice', confidence: 'low', fixer: 'offer' },
    ),
    'biocide-warning': law(
      'Reg. (EU) No 528/2012 art. 72',
      ['Publicité pour les produits biocides', 'Advertising for biocidal products'],
      { since: '2013-09-01', confidence: 'medium' },
    ),
    // The regulation says nothing of distance selling: this is the authority's reading of a general duty.
    'cosmetics-label': law(
      'Code de la consommation, L111-1 1°; Reg. (EC) No 1223/2009 art. 19; DGCCRF notice of December 2017',
      ['Information sur les cosmétiques vendus en ligne', 'Information on cosmetics sold online'],
      { since: '2017-12-01', confidence: 'medium' },
    ),
    'food-allergens': law(
      'Reg. (EU) No 1169/2011 art. 9(1)(c), 14, 21',
      ['Information sur les denrées : allergènes', 'Food information: allergens'],
      { since: '2014-12-13' },
    ),
    'food-information': {
      ...law(
        'Reg. (EU) No 1169/2011 art. 8, 9, 14',
        ['Information des consommateurs sur les denrées', 'Food information to consumers'],
        { since: '2014-12-13' },
      ),
      raise: { operatorNotSeen: 'advice' },
    },
    // The shares of countries in honey blends come from a directive whose French text could not be read.
    'food-origin': law(
      'Reg. (EU) No 1169/2011 art. 26; Directive (EU) 2024/1438 (14.06.2026)',
      ['Origine des denrées', 'Origin of food'],
      { since: '2014-12-13', confidence: 'medium' },
    ),
    'footwear-materials': law(
      'Directive 94/11/EC; décret n° 96-477; Code de la consommation, L111-1 1°',
      ['Matières des articles chaussants', 'Materials of footwear'],
      { since: '1996-06-01', confidence: 'medium', severity: 'advice' },
    ),
    'furniture-information': {
      ...law('Décret n° 86-583 du 14 mars 1986', ['Information sur l’ameublement', 'Information on furniture'], {
        since: '1986-03-18',
      }),
      raise: { bedNotSeen: 'advice' },
    },
    'hazard-information': [
      law(
        'Reg. (EC) No 1272/2008 art. 48a; Reg. (EU) 2024/2865, 2025/2439',
        ['Étiquette de danger en vente à distance', 'Hazard label in distance selling'],
        { since: '2028-01-01' },
      ),
      // Until then the kind of hazard is due, not the whole label.
      law(
        'Reg. (EC) No 1272/2008 art. 48(2); the whole label from 1 January 2028 (art. 48a)',
        ['Dangers à signaler dans l’offre d’un mélange', 'Hazards to mention in the offer of a mixture'],
        { since: '2015-06-01', until: '2027-12-31' },
      ),
    ],
    'jewellery-fineness': law(
      'Code général des impôts, art. 521 s.; décret n° 2002-65',
      ['Titre des métaux précieux', 'Fineness of precious metals'],
      { confidence: 'medium', severity: 'advice' },
    ),
    // The number of the décret is to be confirmed.
    'leather-wording': {
      ...law('Décret n° 2010-29 du 8 janvier 2010', ['Dénomination des articles en cuir', 'Naming of leather goods'], {
        since: '2010-07-10',
        confidence: 'medium',
      }),
      raise: { reservedInText: 'advice', speciesNotSeen: 'advice' },
    },
    'supplement-statements': law(
      'Décret n° 2006-352 du 20 mars 2006; Regulation (EU) No 1169/2011 art. 14',
      ['Étiquetage des compléments alimentaires', 'Labelling of food supplements'],
      { since: '2014-12-13' },
    ),
    'textile-animal-parts': law(
      'Reg. (EU) No 1007/2011 art. 12',
      ['Parties non textiles d’origine animale', 'Non-textile parts of animal origin'],
      { since: '2012-05-08', severity: 'advice' },
    ),
    'textile-composition': {
      ...law('Reg. (EU) No 1007/2011 art. 5, 9, 14, 16', ['Composition en fibres', 'Fibre composition'], {
        since: '2012-05-08',
        confidence: 'medium',
      }),
      raise: { sum: 'advice', promise: 'advice', tradeName: 'advice' },
    },
    'tobacco-sale': {
      ...law(
        'Code de la santé publique, L3513-5, L3513-5-1 (loi n° 2025-175); Code général des impôts, 568 ter',
        ['Tabac, vapotage et nicotine', 'Tobacco, vaping and nicotine'],
        { since: '2025-02-26', fixer: 'offer' },
      ),
      raise: { disposable: 'blocking', pouches: 'advice' },
    },
    'toy-age': law(
      'Directive 2009/48/EC art. 11, ann. V; décret n° 2010-166; Reg. (EU) 2025/2509 (01.08.2030)',
      ['Âge et avertissements des jouets', 'Age and warnings of toys'],
      { since: '2011-07-20' },
    ),
    'weapon-sale': law(
      'Code de la sécurité intérieure, R311-2 s.; décret n° 2025-894 du 5 septembre 2025',
      ['Vente d’armes et de couteaux', 'Sale of weapons and knives'],
      { since: '2025-09-06', fixer: 'offer' },
    ),
    'wine-label': law(
      'Reg. (EU) No 1308/2013 art. 119, by Reg. (EU) 2021/2117',
      ['Vin : liste des ingrédients et déclaration nutritionnelle', 'Wine: ingredients and nutrition declaration'],
      { since: '2023-12-08' },
    ),
  },
};
export default lawFrProducts;
