import { EDIBLE, ELECTRICAL, INTANGIBLE, WORKS } from '../core/family';
import type { Passport, Policy } from '../core/policy';

/** Texts are named by article: Légifrance and EUR-Lex give their wording in force. */
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

const safety = {
  since: '2024-12-13',
  severity: 'blocking',
} as const;
/** Food and feed have their own law (Reg. (EU) 2023/988 art. 2(2)); nothing tangible, nothing to make safe. */
const tangible = { notFamilies: [...EDIBLE, ...INTANGIBLE] };
const energy = (ref: string, since: string, more: Partial<Passport> = {}) =>
  law(ref, ['Règlement (UE) 2017/1369, art. 5 et 6', 'Regulation (EU) 2017/1369 art. 5 and 6'], {
    since,
    severity: 'blocking',
    ...more,
  });
const energySheet = (since: string, more: Partial<Passport> = {}) =>
  law('Reg. (EU) 2017/1369 art. 5(1)(b)', ['Fiche d’information sur le produit', 'Product information sheet'], {
    since,
    ...more,
  });
const charger = (since: string) =>
  law(
    'Code des postes et des communications électroniques, R20-3-1, R20-11-1; Directive (EU) 2022/2380',
    ['Chargeur universel : pictogramme', 'Common charger: pictogram'],
    { since },
  );
const index = (since: string) =>
  law(
    'Code de l’environnement, L541-9-2',
    ['Indices de réparabilité et de durabilité', 'Repairability and durability indices'],
    { since },
  );

/** What the law asks of a listing shown to buyers in France. */
const lawFr: Policy = {
  id: 'law-fr',
  name: { fr: 'Droit français et européen', en: 'French and European law' },
  countries: ['FR'],
  rows: {
    'attribute-count': {
      ...law(
        'Code de la consommation, L111-1 1°, L221-5',
        ['Caractéristiques essentielles', 'Essential characteristics'],
        { since: '2022-05-28' },
      ),
      appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] },
      // They may stand in the description too, so that only an empty table is held against the listing.
      raise: { few: 'advice' },
    },
    'battery-information': law(
      'Reg. (EU) 2023/1542 art. 13',
      ['Règlement sur les batteries : étiquetage', 'Batteries Regulation: labelling'],
      // It speaks of the label; to say so in the listing is good practice.
      { since: '2024-02-18', severity: 'advice', confidence: 'medium' },
    ),
    'book-price': {
      ...law('Loi n° 81-766 du 10 août 1981; loi n° 2021-1901', ['Prix unique du livre', 'Fixed book price'], {
        since: '1982-01-01',
        severity: 'advice',
        fixer: 'offer',
      }),
      raise: { reduced: 'important' },
    },
    'bundle-contents': law(
      'Arrêté du 3 décembre 1987, art. 6 s.',
      ['Prix et composition des lots', 'Price and contents of bundles'],
      { since: '1988-01-01', severity: 'advice', confidence: 'medium' },
    ),
    'carbon-claim': law(
      'Code de l’environnement, L229-68, D229-106; Directive (EU) 2024/825',
      ['Allégation de neutralité carbone', 'Claim of carbon neutrality'],
      { since: '2023-01-01', confidence: 'medium' },
    ),
    'ce-wording': law('Reg. (EC) No 765/2008 art. 30', ['Marquage CE', 'CE marking'], {
      since: '2010-01-01',
      severity: 'advice',
    }),
    charger: [
      {
        ...charger('2026-04-28'),
        appliesTo: { families: ['laptops'] },
      },
      { ...charger('2024-12-28'), appliesTo: { families: ['phones-tablets', 'electronics'] } },
    ],
    'condition-presence': law(
      'Code de la consommation, L111-1 1°',
      ['Caractéristiques essentielles d’un bien d’occasion', 'Essential characteristics of used goods'],
      {
        since: '2022-05-28',
        severity: 'advice',
        fixer: 'offer',
      },
    ),
    'delivery-information': {
      ...law(
        'Code de la consommation, L111-1 3°, L112-3, L216-1',
        ['Frais et délai de livraison', 'Cost and time of delivery'],
        {
          since: '2014-06-13',
          confidence: 'medium',
          fixer: 'offer',
        },
      ),
      appliesTo: { notFamilies: INTANGIBLE },
      raise: { dateNotSeen: 'advice', costNotSeen: 'advice' },
    },
    'durability-index': [
      { ...index('2025-01-08'), appliesTo: { families: ['televisions'] }, raise: { olderIndex: 'advice' } },
      { ...index('2025-04-08'), appliesTo: { families: ['washing-machines'] }, raise: { olderIndex: 'advice' } },
    ],
    'eco-contribution': [
      {
        // The wording in force could not be read again: advice only.
        ...law(
          'Code de l’environnement, L541-10-20',
          ['Éco-participation, équipements électriques', 'Eco-contribution, electrical goods'],
          {
            severity: 'advice',
            confidence: 'low',
            fixer: 'offer',
          },
        ),
        appliesTo: { families: ELECTRICAL },
      },
      {
        ...law(
          'Code de l’environnement, L541-10-21, R543-247',
          ['Éco-participation, ameublement', 'Eco-contribution, furniture'],
          {
            severity: 'advice',
            confidence: 'low',
            until: '2026-01-01',
            fixer: 'offer',
          },
        ),
        appliesTo: { families: ['furniture'] },
      },
    ],
    'energy-label': [
      {
        ...energy('Reg. (EU) 2023/1669', '2025-06-20', { severity: 'important', confidence: 'medium' }),
        // Models placed on the market before carry no label.
        appliesTo: { families: ['phones-tablets'] },
      },
      { ...energy('Reg. (EU) 2023/2534', '2025-07-01'), appliesTo: { families: ['tumble-dryers'] } },
      { ...energy('Reg. (EU) 2019/2015', '2021-09-01'), appliesTo: { families: ['lamps'] } },
      {
        ...energy('Reg. (EU) 2020/740', '2021-05-01', { severity: 'important', confidence: 'medium' }),
        appliesTo: { families: ['tyres'] },
      },
      energy('Reg. (EU) 2019/2013, 2019/2014, 2019/2016, 2019/2017', '2021-03-01'),
    ],
    'energy-sheet': [
      // Models placed on the market before carry no label.
      {
        ...energySheet('2025-06-20', { severity: 'advice', confidence: 'medium' }),
        appliesTo: { families: ['phones-tablets'] },
      },
      { ...energySheet('2021-05-01'), appliesTo: { families: ['tyres'] } },
      energySheet('2021-03-01'),
    ],
    'gpsr-manufacturer': {
      ...law(
        'Reg. (EU) 2023/988 art. 19(a), 22(9)(a)',
        ['Sécurité générale des produits : fabricant', 'General product safety: manufacturer'],
        safety,
      ),
      appliesTo: tangible,
      raise: { addressesNotSeen: 'important', electronicAddressNotSeen: 'important', unclear: 'important' },
    },
    'gpsr-responsible-person': {
      ...law(
        'Reg. (EU) 2023/988 art. 16, 19(b)',
        ['Sécurité générale des produits : personne responsable', 'General product safety: responsible person'],
        safety,
      ),
      appliesTo: tangible,
      raise: { mayBeNeeded: 'important', unclear: 'important' },
    },
    'gpsr-warnings': law(
      'Reg. (EU) 2023/988 art. 19(d); Directive 2009/48/EC art. 11',
      ['Avertissements et consignes de sécurité', 'Warnings and safety information'],
      {
        since: '2024-12-13',
      },
    ),
    'guarantee-details': law(
      'Code de la consommation, L217-21 s.; Directive (EU) 2024/825',
      ['Garantie commerciale', 'Commercial guarantee'],
      { since: '2022-01-01', severity: 'advice', confidence: 'medium' },
    ),
    'guarantee-wording': law(
      'Code de la consommation, L111-1 5°, L211-2, L217-3',
      ['Garantie légale de conformité', 'Legal guarantee of conformity'],
      {
        since: '2022-01-01',
      },
    ),
    'health-claim': {
      ...law(
        'Code de la consommation, L121-4 16°; Reg. (EC) No 1924/2006, 1223/2009 art. 20',
        ['Allégations de santé', 'Health claims'],
        { since: '2008-08-06' },
      ),
      appliesTo: { notFamilies: WORKS },
    },
    'impact-score': law(
      'Code de l’environnement, L541-9-11 s.; décret n° 2025-957; arrêté du 6 septembre 2025',
      ['Coût environnemental des textiles', 'Environmental cost of textiles'],
      { since: '2025-10-01', severity: 'advice' },
    ),
    language: {
      ...law('Loi n° 94-665 du 4 août 1994, art. 2', [
        'Emploi du français dans la désignation et la présentation des biens',
        'Use of French in the designation and presentation of goods',
      ]),
      appliesTo: { languages: ['fr'], notFamilies: WORKS },
    },
    'origin-claim': {
      ...law('Code de la consommation, L121-2; Reg. (EU) No 952/2013 art. 60', ['Origine annoncée', 'Claimed origin'], {
        since: '2016-07-01',
        confidence: 'medium',
      }),
      raise: { proofNotSeen: 'advice' },
    },
    'picture-count': {
      ...law(
        'Reg. (EU) 2023/988 art. 19(c)',
        ['Sécurité générale des produits : image', 'General product safety: picture'],
        {
          since: '2024-12-13',
          severity: 'advice',
        },
      ),
      appliesTo: tangible,
      raise: { missing: 'blocking' },
    },
    'price-presence': law(
      'Code de la consommation, L112-1; arrêté du 3 décembre 1987',
      ['Prix toutes taxes comprises', 'Price, all taxes included'],
      {
        severity: 'blocking',
        fixer: 'offer',
      },
    ),
    'price-tax': {
      ...law(
        'Code de la consommation, L112-1; arrêté du 3 décembre 1987, art. 1',
        ['Prix toutes taxes comprises', 'Price, all taxes included'],
        { fixer: 'offer' },
      ),
      raise: { otherCurrency: 'advice' },
    },
    'product-identifier': {
      ...law(
        'Reg. (EU) 2023/988 art. 19(c)',
        ['Sécurité générale des produits : identification', 'General product safety: identification'],
        { since: '2024-12-13' },
      ),
      appliesTo: tangible,
    },
    'recycled-content': {
      ...law('Code de l’environnement, L541-9-1, R541-221', ['Mention « recyclé »', 'The word “recycled”'], {
        since: '2023-01-01',
        severity: 'advice',
      }),
      appliesTo: { notFamilies: WORKS },
    },
    'reference-price': {
      ...law(
        'Code de la consommation, L112-1-1; CJEU C-330/23',
        ['Annonces de réduction de prix', 'Announced price reductions'],
        {
          since: '2022-05-28',
          fixer: 'offer',
        },
      ),
      raise: { doubtful: 'advice' },
    },
    'refurbished-wording': law(
      'Code de la consommation, L122-21-1, R122-4–R122-6',
      ['Biens reconditionnés', 'Refurbished goods'],
      {
        since: '2022-01-01',
        fixer: 'offer',
      },
    ),
    'repairability-index': [
      { ...index('2021-01-01'), appliesTo: { families: ['laptops', 'lawn-mowers'] } },
      { ...index('2022-11-04'), appliesTo: { families: ['dishwashers', 'vacuum-cleaners', 'pressure-washers'] } },
    ],
    'restricted-claims': law(
      'Code de l’environnement, L541-9-1; Reg. (EU) No 528/2012 art. 72',
      ['Allégations environnementales et biocides', 'Environmental and biocidal claims'],
      {
        since: '2022-01-01',
      },
    ),
    'seller-identity': law(
      'Code de la consommation, L111-1 4°, L111-7; Reg. (EU) 2022/2065 art. 30(7)',
      ['Identité et qualité du vendeur', 'Identity and status of the seller'],
      { since: '2024-02-17', fixer: 'seller' },
    ),
    'spare-parts': {
      ...law(
        'Code de la consommation, L111-4, L111-6, L217-19',
        ['Pièces détachées et mises à jour', 'Spare parts and updates'],
        { since: '2022-01-01' },
      ),
      raise: { updatesNotSeen: 'advice' },
    },
    'unit-price': {
      ...law(
        'Code de la consommation, L112-1; arrêté du 16 novembre 1999',
        ['Prix à l’unité de mesure', 'Unit price'],
        { fixer: 'offer' },
      ),
      raise: { quantityNotSeen: 'advice' },
    },
    // Marketplaces mostly show it for their sellers.
    'withdrawal-information': law(
      'Code de la consommation, L221-5, L221-18, L221-20',
      ['Information sur la rétractation', 'Information on withdrawal'],
      { since: '2014-06-13', severity: 'advice', fixer: 'seller' },
    ),
    'withdrawal-wording': law(
      'Code de la consommation, L221-5, L221-18, L221-28',
      ['Droit de rétractation', 'Right of withdrawal'],
      {
        since: '2014-06-13',
        fixer: 'seller',
      },
    ),
  },
};
export default lawFr;
