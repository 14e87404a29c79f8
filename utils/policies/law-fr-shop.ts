import type { Passport, Policy } from '../core/policy';

const law = (ref: string, [fr, en]: [string, string], more: Partial<Passport> = {}) =>
  ({
    source: { title: { fr, en }, ref },
    verified: '2026-11-23',
    confidence: 'high',
    severity: 'important',
    consequence: 'legal',
    fixer: 'seller',
    ...more,
  }) as const satisfies Passport;

/** What the law asks of a shop of one’s own besides its listings; on a marketplace it falls to the marketplace. */
const lawFrShop: Policy = {
  id: 'law-fr-shop',
  name: { fr: 'Droit français et européen, boutique en propre', en: 'French and European law, own shop' },
  marketplaces: ['shop'],
  countries: ['FR'],
  rows: {
    'review-transparency': law(
      'Code de la consommation, L111-7-2, D111-16–D111-19, L121-4 27°-28°',
      ['Avis en ligne', 'Online reviews'],
      { since: '2018-01-01', severity: 'advice' },
    ),
    // The legal notice, asked below, stands for it.
    'seller-identity': false,
    'shop-legal-notice': law(
      'Loi n° 2004-575 du 21 juin 2004, art. 1-1, 19; Code de commerce, R123-237; Code de la consommation, L616-1; Code de l’environnement, R541-173',
      ['Mentions légales, médiateur et identifiants REP', 'Legal notice, mediator and EPR identifiers'],
      { since: '2022-01-01' },
    ),
    // Neither the French adoption of the European notice nor the thresholds of take-back could be read.
    'shop-terms': law(
      'Code de la consommation, L111-1 5°, L211-2; Code de l’environnement, L541-10-8, R541-160; Directive (EU) 2024/825 art. 2, Reg. (EU) 2025/1960',
      ['Garantie légale et reprise, avant la commande', 'Legal guarantee and take-back, before the order'],
      { since: '2022-01-01', confidence: 'medium', severity: 'advice' },
    ),
    'withdrawal-information': {
      ...law(
        'Code de la consommation, L221-21, D221-5; ordonnance n° 2026-2; décret n° 2026-3',
        ['Fonction de rétractation en ligne', 'Online withdrawal function'],
        { since: '2026-06-19' },
      ),
      options: { online: true },
    },
  },
};
export default lawFrShop;
