import type { Module } from '../core/checklist';

export const independence: Module = {
  id: 'm12',
  title: { fr: 'Boutique en propre, place de marché et indépendance', en: 'Own shop, marketplace and independence' },
  goal: {
    fr: 'Équilibrer ses canaux, connaître ses droits face aux plateformes et préparer une sortie.',
    en: 'Balance channels, know your rights against platforms and prepare an exit.',
  },
  audience: { fr: 'Dirigeants vendant déjà sur une place de marché.', en: 'Owners already selling on a marketplace.' },
  prerequisites: { fr: 'Modules « Canaux » et « Pilotage ».', en: 'Modules “Channels” and “Steering”.' },
  demo: {
    fr: 'Avant : tout le catalogue sur un seul canal, aucune copie des fiches. Après : dix fiches de référence exportées, même produit publié sur sa boutique et sur un second canal, comparaison dans l’outil sans différence. Scénario joué : suspension un vendredi soir, quelles sont les trois premières actions ?',
    en: 'Before: the whole catalogue on one channel, no copy of listings. After: ten master records exported, same product published in the own shop and on a second channel, comparison with no difference. Role play: suspension on a Friday night, what are the first three actions?',
  },
  minutes: 90,
  objectives: [
    {
      id: 'm12-o1',
      text: {
        fr: 'Équilibrer ses canaux, connaître ses droits face aux plateformes et préparer une sortie.',
        en: 'Balance channels, know your rights against platforms and prepare an exit.',
      },
    },
  ],
  parts: [
    {
      id: 'm12-p1',
      title: {
        fr: 'Boutique en propre, place de marché et indépendance',
        en: 'Own shop, marketplace and independence',
      },
      steps: [
        {
          id: 'm12-s01',
          action: {
            fr: 'Mesurer sa dépendance : part des ventes, clients inconnus, stock immobilisé, avis non transférables.',
            en: 'Measure dependence: sales share, unknown customers, locked stock, non-transferable reviews.',
          },
          why: { fr: 'La dépendance n’est pas que du chiffre d’affaires.', en: 'Dependence is more than turnover.' },
          evidence: { fr: 'Quatre chiffres notés.', en: 'Four figures noted.' },
          minutes: 9,
        },
        {
          id: 'm12-s02',
          action: {
            fr: 'Exporter toutes ses fiches et photos dans un format réutilisable.',
            en: 'Export all listings and pictures in a reusable format.',
          },
          why: { fr: 'Le contenu est votre patrimoine.', en: 'Content is your asset.' },
          evidence: { fr: 'Dossier daté, rouvert et vérifié.', en: 'Dated folder, reopened and checked.' },
          minutes: 9,
        },
        {
          id: 'm12-s03',
          action: {
            fr: 'Publier dix produits sur un deuxième canal.',
            en: 'Publish ten products on a second channel.',
          },
          why: { fr: 'Un canal de secours se prépare en temps calme.', en: 'A fallback is prepared in calm times.' },
          evidence: { fr: 'Dix fiches identiques sur deux canaux.', en: 'Ten identical listings on two channels.' },
          minutes: 9,
        },
        {
          id: 'm12-s04',
          action: {
            fr: 'Choisir une solution de boutique : coût, export, hébergement, prise en main.',
            en: 'Choose a shop solution: cost, export, hosting, ease.',
          },
          why: { fr: 'Sa boutique doit aussi être réversible.', en: 'Your shop must be reversible too.' },
          evidence: {
            fr: 'Grille comparant trois solutions, dont une hébergée en France ou dans l’Union.',
            en: 'Grid comparing three solutions, one hosted in France or the EU.',
          },
          minutes: 9,
        },
        {
          id: 'm12-s05',
          action: {
            fr: 'Mettre sa boutique en règle (mentions, CGV, rétractation, médiateur, cookies, REP).',
            en: 'Bring your shop into line (notice, terms, withdrawal, mediator, cookies, EPR).',
          },
          why: { fr: 'Personne ne le fait à votre place.', en: 'Nobody does it for you.' },
          evidence: { fr: 'Contrôles « boutique » au vert.', en: '“Shop” checks green.' },
          minutes: 9,
        },
      ],
    },
    {
      id: 'm12-p2',
      title: {
        fr: 'Boutique en propre, place de marché et indépendance',
        en: 'Own shop, marketplace and independence',
      },
      steps: [
        {
          id: 'm12-s06',
          action: {
            fr: 'Rendre sa boutique lisible par les moteurs et accessible.',
            en: 'Make your shop readable by search engines and accessible.',
          },
          why: {
            fr: 'La visibilité directe réduit la commission ; l’accessibilité ouvre à tous.',
            en: 'Direct visibility cuts commission; accessibility opens to all.',
          },
          evidence: {
            fr: 'Données structurées et textes alternatifs présents.',
            en: 'Structured data and alternative texts present.',
          },
          minutes: 9,
        },
        {
          id: 'm12-s07',
          action: {
            fr: 'Connaître ses droits : motivation écrite, préavis, réclamation interne, médiation.',
            en: 'Know your rights: written reasons, notice, internal complaint, mediation.',
          },
          why: {
            fr: 'Le règlement P2B protège les vendeurs professionnels.',
            en: 'P2B protects professional sellers.',
          },
          evidence: { fr: 'Fiche « en cas de suspension » remplie.', en: '“In case of suspension” sheet filled in.' },
          minutes: 9,
        },
        {
          id: 'm12-s08',
          action: {
            fr: 'Comparer l’offre et les prix que le canal met en avant à côté des vôtres.',
            en: 'Compare the offers and prices the channel displays next to yours.',
          },
          why: {
            fr: 'Certains opérateurs vendent aussi en concurrence avec leurs vendeurs.',
            en: 'Some operators also compete with their sellers.',
          },
          evidence: {
            fr: 'Note sur trois produits : qui vend, à quel prix, expédié par qui.',
            en: 'Note on three products: who sells, at what price, shipped by whom.',
          },
          minutes: 9,
        },
        {
          id: 'm12-s09',
          action: {
            fr: 'Décider quelles données donner à chaque plateforme, et lesquelles garder.',
            en: 'Decide which data to give each platform and which to keep.',
          },
          why: {
            fr: 'Vos ventes et marges sont sensibles, votre concurrent peut être l’hébergeur.',
            en: 'Your sales and margins are sensitive; your host may be your competitor.',
          },
          evidence: {
            fr: 'Tableau : donnée, destinataire, nécessité, alternative.',
            en: 'Table: data, recipient, need, alternative.',
          },
          minutes: 9,
        },
        {
          id: 'm12-s10',
          action: {
            fr: 'Écrire un plan de sortie en une page et le tester une fois par an.',
            en: 'Write a one-page exit plan and test it yearly.',
          },
          why: { fr: 'On négocie mieux quand on peut partir.', en: 'You negotiate better when you can leave.' },
          evidence: {
            fr: 'Plan daté : canal de repli, stock, clients, délai, coût.',
            en: 'Dated plan: fallback channel, stock, customers, time, cost.',
          },
          minutes: 9,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm12-q1',
      objective: 'm12-o1',
      ask: {
        fr: 'Une plateforme veut résilier votre contrat. Que prévoit en principe le P2B ?',
        en: 'A platform wants to terminate. What does P2B generally provide?',
      },
      choices: [
        { fr: 'Rien', en: 'Nothing' },
        { fr: 'Un exposé des motifs et un préavis de 30 jours', en: 'A statement of reasons and 30 days’ notice' },
        { fr: 'Un remboursement des publicités', en: 'Ad refunds' },
        { fr: 'Une indemnité de 10 000 €', en: '€10,000 compensation' },
      ],
      answer: 1,
      because: {
        fr: 'Article 4 ; des exceptions existent (obligation légale, violations répétées).',
        en: 'Article 4; exceptions exist (legal duty, repeated breaches).',
      },
    },
    {
      id: 'm12-q2',
      objective: 'm12-o1',
      ask: {
        fr: 'Quel préavis minimal pour changer les conditions générales d’une plateforme ?',
        en: 'Minimum notice to change a platform’s terms?',
      },
      choices: [
        { fr: '15 jours', en: '15 days' },
        { fr: 'Un an', en: 'One year' },
        { fr: '24 heures', en: '24 hours' },
        { fr: 'Aucun', en: 'None' },
      ],
      answer: 0,
      because: { fr: 'Article 3 du règlement P2B.', en: 'P2B article 3.' },
    },
    {
      id: 'm12-q3',
      objective: 'm12-o1',
      ask: {
        fr: 'Quel élément ne se transfère généralement pas d’une place de marché à l’autre ?',
        en: 'What usually does not transfer between marketplaces?',
      },
      choices: [
        { fr: 'L’EAN', en: 'EAN' },
        { fr: 'Le prix', en: 'Price' },
        { fr: 'Les avis clients', en: 'Customer reviews' },
        { fr: 'Les photos', en: 'Pictures' },
      ],
      answer: 2,
      because: {
        fr: 'Les avis restent sur le canal : c’est un facteur de dépendance.',
        en: 'Reviews stay on the channel: a dependence factor.',
      },
    },
    {
      id: 'm12-q4',
      objective: 'm12-o1',
      ask: {
        fr: 'À quoi sert un plan de sortie si l’on est content du canal ?',
        en: 'Why an exit plan if you are happy with the channel?',
      },
      choices: [
        { fr: 'À vexer la plateforme', en: 'To annoy the platform' },
        { fr: 'À rien', en: 'No use' },
        { fr: 'À négocier et à survivre à une suspension', en: 'To negotiate and survive a suspension' },
        { fr: 'À payer moins d’impôts', en: 'To pay less tax' },
      ],
      answer: 2,
      because: { fr: 'La liberté de partir protège.', en: 'Freedom to leave protects you.' },
    },
    {
      id: 'm12-q5',
      objective: 'm12-o1',
      ask: { fr: 'Qui doit mettre en règle votre propre boutique ?', en: 'Who must bring your own shop into line?' },
      choices: [
        { fr: 'La place de marché', en: 'The marketplace' },
        { fr: 'Le transporteur', en: 'The carrier' },
        { fr: 'Vous', en: 'You' },
        { fr: 'Le client', en: 'The customer' },
      ],
      answer: 2,
      because: { fr: 'Vous êtes l’éditeur et le vendeur.', en: 'You are the publisher and the seller.' },
    },
  ],
  sources: [
    'riant-avocat.fr (suspension, préavis de 30 jours en cas de résiliation)',
    'malekian-avocat.fr, avocats-mathias.com, callalawyer.fr (P2B : 15 jours pour modifier les conditions)',
    'webiis06.mondaq.com (sanction)',
    'openedition.org ticetsociete 5271 (concentration)',
  ],
};
