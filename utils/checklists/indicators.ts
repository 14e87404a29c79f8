import type { Module } from '../core/checklist';

export const indicators: Module = {
  id: 'm11',
  title: { fr: 'Piloter son activité avec quelques indicateurs', en: 'Steering with a few indicators' },
  goal: {
    fr: 'Suivre dix chiffres utiles, décider chaque semaine, garder ses données chez soi.',
    en: 'Follow ten useful figures, decide weekly, keep your data at home.',
  },
  audience: { fr: 'Dirigeants.', en: 'Owners.' },
  prerequisites: {
    fr: 'Quelques semaines de ventes, ou le jeu de données d’exercice.',
    en: 'A few weeks of sales, or the practice data set.',
  },
  demo: {
    fr: 'Avant : un commerçant suit seulement son chiffre d’affaires (+20 %). Après : marge nette (−3 %), taux de retour (12 %) et part d’un seul canal (91 %) apparaissent ; trois décisions sont prises. Données fictives fournies par l’outil.',
    en: 'Before: a merchant follows turnover only (+20%). After: net margin (−3%), return rate (12%) and single-channel share (91%) appear; three decisions are made. Fictitious data supplied by the tool.',
  },
  minutes: 75,
  objectives: [
    {
      id: 'm11-o1',
      text: {
        fr: 'Suivre dix chiffres utiles, décider chaque semaine, garder ses données chez soi.',
        en: 'Follow ten useful figures, decide weekly, keep your data at home.',
      },
    },
  ],
  parts: [
    {
      id: 'm11-p1',
      title: { fr: 'Piloter son activité avec quelques indicateurs', en: 'Steering with a few indicators' },
      steps: [
        {
          id: 'm11-s01',
          action: {
            fr: 'Choisir dix indicateurs et écrire leur formule.',
            en: 'Choose ten indicators and write their formula.',
          },
          why: {
            fr: 'Un chiffre sans définition se discute sans fin.',
            en: 'An undefined figure is endlessly argued.',
          },
          evidence: {
            fr: 'Une page : nom, formule, source, fréquence.',
            en: 'One page: name, formula, source, frequency.',
          },
          minutes: 8,
        },
        {
          id: 'm11-s02',
          action: {
            fr: 'Relever chaque semaine ventes, commandes, panier moyen et marge nette par canal.',
            en: 'Record weekly sales, orders, average basket and net margin per channel.',
          },
          why: { fr: 'La marge décide, pas le chiffre d’affaires.', en: 'Margin decides, not turnover.' },
          evidence: { fr: 'Quatre semaines remplies.', en: 'Four weeks filled in.' },
          minutes: 8,
        },
        {
          id: 'm11-s03',
          action: {
            fr: 'Suivre le taux de complétude des fiches avec l’outil.',
            en: 'Follow listing completeness with the tool.',
          },
          why: { fr: 'C’est l’indicateur que vous maîtrisez le mieux.', en: 'It is the indicator you control best.' },
          evidence: {
            fr: 'Score moyen noté, objectif fixé par canal.',
            en: 'Average score noted, target per channel.',
          },
          minutes: 8,
          rules: ['attribute-count', 'attribute-placeholders', 'picture-count'],
        },
        {
          id: 'm11-s04',
          action: {
            fr: 'Suivre retours et remboursements avec leur cause.',
            en: 'Follow returns and refunds with their cause.',
          },
          why: {
            fr: 'La cause désigne la fiche ou le produit à corriger.',
            en: 'The cause points to the listing or product to fix.',
          },
          evidence: { fr: 'Tableau cause / nombre / action.', en: 'Table cause / number / action.' },
          minutes: 8,
        },
        {
          id: 'm11-s05',
          action: {
            fr: 'Suivre ruptures, annulations et retards.',
            en: 'Follow stock-outs, cancellations and delays.',
          },
          why: { fr: 'Ils déclenchent les sanctions des canaux.', en: 'They trigger channel sanctions.' },
          evidence: { fr: 'Taux sous le seuil exigé par chaque canal.', en: 'Rate under each channel’s threshold.' },
          minutes: 8,
          rules: ['availability', 'delivery-information'],
        },
      ],
    },
    {
      id: 'm11-p2',
      title: { fr: 'Piloter son activité avec quelques indicateurs', en: 'Steering with a few indicators' },
      steps: [
        {
          id: 'm11-s06',
          action: {
            fr: 'Suivre la note vendeur et les avis, en tendance.',
            en: 'Follow seller rating and reviews as a trend.',
          },
          why: {
            fr: 'Une baisse annonce un problème avant la sanction.',
            en: 'A drop announces trouble before the sanction.',
          },
          evidence: { fr: 'Courbe mensuelle locale.', en: 'Local monthly curve.' },
          minutes: 8,
          rules: ['reviews'],
        },
        {
          id: 'm11-s07',
          action: {
            fr: 'Calculer la part du premier canal dans les ventes.',
            en: 'Compute the share of the first channel in sales.',
          },
          why: {
            fr: 'Au-delà de 70 %, une suspension met l’entreprise en danger.',
            en: 'Beyond 70%, a suspension endangers the firm.',
          },
          evidence: { fr: 'Part calculée et seuil d’alerte choisi.', en: 'Share computed and alert threshold chosen.' },
          minutes: 8,
        },
        {
          id: 'm11-s08',
          action: {
            fr: 'Exporter chaque mois ses données de chaque canal et les garder.',
            en: 'Export data from each channel monthly and keep it.',
          },
          why: { fr: 'Si le compte ferme, l’historique disparaît.', en: 'If the account closes, history vanishes.' },
          evidence: { fr: 'Dossier mensuel, chiffré, avec sauvegarde.', en: 'Monthly encrypted folder with backup.' },
          minutes: 8,
        },
        {
          id: 'm11-s09',
          action: {
            fr: 'Anonymiser avant de partager : retirer noms, montants exacts, numéros.',
            en: 'Anonymise before sharing: remove names, exact amounts, numbers.',
          },
          why: {
            fr: 'Vos chiffres sont stratégiques, ceux des clients sont personnels.',
            en: 'Your figures are strategic, customers’ are personal.',
          },
          evidence: { fr: 'Export anonymisé relu avant envoi.', en: 'Anonymised export reviewed before sending.' },
          minutes: 8,
        },
        {
          id: 'm11-s10',
          action: {
            fr: 'Tenir une réunion de quinze minutes par semaine et décider d’une seule action.',
            en: 'Hold a fifteen-minute weekly meeting and decide one action.',
          },
          why: { fr: 'Une action faite vaut mieux que dix prévues.', en: 'One action done beats ten planned.' },
          evidence: { fr: 'Journal des décisions avec date et résultat.', en: 'Decision log with date and result.' },
          minutes: 8,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm11-q1',
      objective: 'm11-o1',
      ask: {
        fr: 'Quel indicateur dit si l’on gagne de l’argent ?',
        en: 'Which indicator says whether you make money?',
      },
      choices: [
        { fr: 'Le nombre d’abonnés', en: 'Followers' },
        { fr: 'Le nombre de photos', en: 'Number of pictures' },
        { fr: 'La marge nette par canal', en: 'Net margin per channel' },
        { fr: 'Le nombre de visites', en: 'Visits' },
      ],
      answer: 2,
      because: { fr: 'Elle tient compte de tous les frais.', en: 'It accounts for all costs.' },
    },
    {
      id: 'm11-q2',
      objective: 'm11-o1',
      ask: { fr: '40 retours pour 500 commandes : quel taux ?', en: '40 returns for 500 orders: what rate?' },
      choices: [
        { fr: '12,5 %', en: '12.5%' },
        { fr: '8 %', en: '8%' },
        { fr: '4 %', en: '4%' },
        { fr: '20 %', en: '20%' },
      ],
      answer: 1,
      because: { fr: '40 ÷ 500 = 8 %.', en: '40 ÷ 500 = 8%.' },
    },
    {
      id: 'm11-q3',
      objective: 'm11-o1',
      ask: { fr: 'Pourquoi exporter ses données chaque mois ?', en: 'Why export your data monthly?' },
      choices: [
        { fr: 'Par curiosité', en: 'Out of curiosity' },
        { fr: 'Pour le transporteur', en: 'For the carrier' },
        { fr: 'Pour ne pas tout perdre si le compte est fermé', en: 'Not to lose everything if the account closes' },
        { fr: 'Pour la TVA seulement', en: 'For VAT only' },
      ],
      answer: 2,
      because: {
        fr: 'La réversibilité se prépare avant la crise.',
        en: 'Reversibility is prepared before the crisis.',
      },
    },
    {
      id: 'm11-q4',
      objective: 'm11-o1',
      ask: { fr: 'Une part de 91 % sur un canal signale…', en: 'A 91% share on one channel signals…' },
      choices: [
        { fr: 'Une bonne fiche', en: 'A good listing' },
        { fr: 'Une forte dépendance', en: 'Strong dependence' },
        { fr: 'Une réussite sans risque', en: 'Risk-free success' },
        { fr: 'Une erreur de TVA', en: 'A VAT error' },
      ],
      answer: 1,
      because: {
        fr: 'Une suspension arrêterait presque toute l’activité.',
        en: 'A suspension would stop nearly all activity.',
      },
    },
    {
      id: 'm11-q5',
      objective: 'm11-o1',
      ask: {
        fr: 'Avant de partager un tableau en formation, il faut…',
        en: 'Before sharing a table in training, you must…',
      },
      choices: [
        { fr: 'Le traduire', en: 'Translate it' },
        { fr: 'L’anonymiser', en: 'Anonymise it' },
        { fr: 'L’imprimer en couleur', en: 'Print it in colour' },
        { fr: 'L’agrandir', en: 'Enlarge it' },
      ],
      answer: 1,
      because: { fr: 'Ni noms, ni montants exacts, ni numéros.', en: 'No names, exact amounts or numbers.' },
    },
  ],
  sources: [
    'bonnes pratiques de gestion',
    'règlement P2B art. 9 (accès aux données)',
    'modules « canaux » et « prix »',
  ],
};
