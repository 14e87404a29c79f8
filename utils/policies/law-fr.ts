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
        'Code de la consommation, L111-1 1° and L221-5',
        ['Caractéristiques essentielles', 'Essential characteristics'],
        { since: '2022-05-28' },
      ),
      appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] },
      // They may stand in the description too, so that only an empty table is held against the listing.
      raise: { few: 'advice' },
    },
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
        'Code de la consommation, L111-1 3°, L112-3 and L216-1',
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
          'Code de l’environnement, L541-10-21 and R543-247',
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
        ...energy('Delegated Regulation (EU) 2023/1669', '2025-06-20', { severity: 'important', confidence: 'medium' }),
        // Models placed on the market before carry no label.
        appliesTo: { families: ['phones-tablets'] },
      },
      { ...energy('Delegated Regulation (EU) 2023/2534', '2025-07-01'), appliesTo: { families: ['tumble-dryers'] } },
      { ...energy('Delegated Regulation (EU) 2019/2015', '2021-09-01'), appliesTo: { families: ['lamps'] } },
      {
        ...energy('Regulation (EU) 2020/740', '2021-05-01', { severity: 'important', confidence: 'medium' }),
        appliesTo: { families: ['tyres'] },
      },
      energy('Delegated Regulations (EU) 2019/2013, 2019/2014, 2019/2016 and 2019/2017', '2021-03-01'),
    ],
    'food-information': law(
      'Regulation (EU) 1169/2011 art. 9 and 14',
      ['Information des consommateurs sur les denrées', 'Food information to consumers'],
      {
        since: '2014-12-13',
      },
    ),
    'gpsr-manufacturer': {
      ...law(
        'Regulation (EU) 2023/988 art. 19(a) and 22(9)(a)',
        ['Sécurité générale des produits : fabricant', 'General product safety: manufacturer'],
        safety,
      ),
      appliesTo: tangible,
      raise: { addressesNotSeen: 'important', electronicAddressNotSeen: 'important', unclear: 'important' },
    },
    'gpsr-responsible-person': {
      ...law(
        'Regulation (EU) 2023/988 art. 16 and 19(b)',
        ['Sécurité générale des produits : personne responsable', 'General product safety: responsible person'],
        safety,
      ),
      appliesTo: tangible,
      raise: { mayBeNeeded: 'important', unclear: 'important' },
    },
    'gpsr-warnings': law(
      'Regulation (EU) 2023/988 art. 19(d); Directive 2009/48/EC art. 11',
      ['Avertissements et consignes de sécurité', 'Warnings and safety information'],
      {
        since: '2024-12-13',
      },
    ),
    'guarantee-wording': law(
      'Code de la consommation, L111-1 5°, L211-2 and L217-3',
      ['Garantie légale de conformité', 'Legal guarantee of conformity'],
      {
        since: '2022-01-01',
      },
    ),
    'hazard-information': law(
      'Regulation (EC) 1272/2008 art. 48a, by Regulations (EU) 2024/2865 and 2025/2439',
      ['Étiquette de danger en vente à distance', 'Hazard label in distance selling'],
      { since: '2028-01-01' },
    ),
    language: {
      ...law('Loi n° 94-665 du 4 août 1994, art. 2', [
        'Emploi du français dans la désignation et la présentation des biens',
        'Use of French in the designation and presentation of goods',
      ]),
      appliesTo: { languages: ['fr'], notFamilies: WORKS },
    },
    'picture-count': {
      ...law(
        'Regulation (EU) 2023/988 art. 19(c)',
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
      'Code de la consommation, L122-21-1 and R122-4 to R122-6',
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
    'textile-composition': {
      ...law('Regulation (EU) 1007/2011 art. 9, 14 and 16', ['Composition en fibres', 'Fibre composition'], {
        since: '2012-05-08',
        confidence: 'medium',
      }),
      raise: { sum: 'advice' },
    },
    'unit-price': {
      ...law(
        'Code de la consommation, L112-1; arrêté du 16 novembre 1999',
        ['Prix à l’unité de mesure', 'Unit price'],
        { fixer: 'offer' },
      ),
      raise: { quantityNotSeen: 'advice' },
    },
    'withdrawal-wording': law(
      'Code de la consommation, L221-5, L221-18 and L221-28',
      ['Droit de rétractation', 'Right of withdrawal'],
      {
        since: '2014-06-13',
        fixer: 'seller',
      },
    ),
  },
};
export default lawFr;
