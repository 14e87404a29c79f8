import type { Module } from '../core/checklist';

export const indicators: Module = {
  id: 'm11',
  title: { fr: 'Piloter son activité avec quelques indicateurs', en: 'Steering your business with a few figures' },
  goal: {
    fr: 'Suivre peu de chiffres, bien définis, décider chaque semaine et garder ses données chez soi.',
    en: 'Follow a few well-defined figures, decide every week and keep your data at home.',
  },
  audience: { fr: 'Dirigeants.', en: 'Owners.' },
  prerequisites: {
    fr: 'Quelques semaines de ventes, ou un tableau inventé par le formateur.',
    en: 'A few weeks of sales, or a table invented by the trainer.',
  },
  demo: {
    fr: 'Le formateur projette un tableau inventé : le chiffre d’affaires monte de 20 %, tout semble aller bien. Il ajoute la marge nette (−3 %), les retours (12 %) et la part d’un seul canal (91 %) : la salle prend trois décisions. Il ouvre ensuite deux fiches de la place de marché de démonstration et note pour chacune le nombre de points à corriger, avant et après une modification.',
    en: 'The trainer projects an invented table: turnover is up 20%, all seems well. The trainer adds net margin (−3%), returns (12%) and the share of one single channel (91%): the room takes three decisions. The trainer then opens two listings of the demo marketplace and notes for each how many points there are to fix, before and after a change.',
  },
  minutes: 75,
  objectives: [
    {
      id: 'm11-o1',
      text: {
        fr: 'Choisir ses indicateurs et les calculer : marge nette, taux de retour, part d’un canal.',
        en: 'Choose your figures and work them out: net margin, return rate, share of a channel.',
      },
    },
    {
      id: 'm11-o2',
      text: {
        fr: 'Lire une tendance et en tirer une seule action.',
        en: 'Read a trend and draw one single action from it.',
      },
    },
    {
      id: 'm11-o3',
      text: {
        fr: 'Garder une copie de ses données et n’en partager que ce qui est anonymisé.',
        en: 'Keep a copy of your data and share only what is anonymised.',
      },
    },
  ],
  parts: [
    {
      id: 'm11-p1',
      title: { fr: 'Choisir et relever', en: 'Choose and record' },
      steps: [
        {
          id: 'm11-s01',
          action: {
            fr: 'Choisir dix indicateurs au plus et écrire leur formule.',
            en: 'Choose ten figures at most and write down their formula.',
          },
          why: {
            fr: 'Un chiffre sans définition se discute sans fin.',
            en: 'A figure without a definition is argued over for ever.',
          },
          evidence: {
            fr: 'Une page : nom, formule, source et fréquence de chaque chiffre.',
            en: 'One page: name, formula, source and frequency of each figure.',
          },
          minutes: 12,
        },
        {
          id: 'm11-s02',
          action: {
            fr: 'Relever chaque semaine, par canal, commandes, ventes, panier moyen et marge nette.',
            en: 'Record weekly, for each channel, orders, sales, average basket and net margin.',
          },
          why: { fr: 'La marge décide, pas le chiffre d’affaires.', en: 'Margin decides, not turnover.' },
          evidence: { fr: 'Quatre semaines de suite sont remplies.', en: 'Four weeks in a row are filled in.' },
          minutes: 12,
        },
        {
          id: 'm11-s03',
          action: {
            fr: 'Noter chaque mois combien de points restent à corriger sur vos dix fiches principales.',
            en: 'Note each month how many points remain to fix on your ten main listings.',
          },
          why: {
            fr: 'La qualité des fiches est ce que vous maîtrisez le mieux.',
            en: 'The quality of your listings is what you control best.',
          },
          evidence: {
            fr: 'Dix nombres datés, relevés dans l’extension ; le mois suivant, leur total a baissé.',
            en: 'Ten dated numbers, taken from the extension; the month after, their total is down.',
          },
          minutes: 6,
        },
      ],
    },
    {
      id: 'm11-p2',
      title: { fr: 'Surveiller ce qui alerte', en: 'Watch for warnings' },
      steps: [
        {
          id: 'm11-s04',
          action: {
            fr: 'Compter retours et remboursements avec leur cause.',
            en: 'Count returns and refunds with their cause.',
          },
          why: {
            fr: 'La cause désigne la fiche ou le produit à corriger.',
            en: 'The cause points to the listing or product to fix.',
          },
          evidence: { fr: 'Un tableau : cause, nombre, action.', en: 'A table: cause, number, action.' },
          minutes: 7,
        },
        {
          id: 'm11-s05',
          action: {
            fr: 'Calculer vos taux de rupture, d’annulation et de retard.',
            en: 'Work out your rates of stock-outs, cancellations and late dispatch.',
          },
          why: {
            fr: 'Au-delà de ses seuils, un canal peut sanctionner le compte.',
            en: 'Beyond its thresholds, a channel may penalise the account.',
          },
          evidence: {
            fr: 'Chaque taux est noté à côté du seuil lu dans les conditions du canal, avec la date de lecture.',
            en: 'Each rate stands beside the threshold read in the channel’s terms, with the date it was read.',
          },
          minutes: 6,
        },
        {
          id: 'm11-s06',
          action: {
            fr: 'Tracer l’évolution de votre note de vendeur et de vos avis.',
            en: 'Plot how your seller rating and reviews evolve.',
          },
          why: {
            fr: 'Une baisse annonce un problème avant la sanction.',
            en: 'A drop announces trouble before the penalty.',
          },
          evidence: { fr: 'Une courbe, un point par mois.', en: 'A curve, one point a month.' },
          minutes: 5,
        },
        {
          id: 'm11-s07',
          action: {
            fr: 'Calculer la part de votre premier canal dans vos ventes.',
            en: 'Work out your first channel’s share of your sales.',
          },
          why: {
            fr: 'Plus elle est grande, plus une suspension met l’entreprise en danger.',
            en: 'The larger it is, the more a suspension endangers the business.',
          },
          evidence: {
            fr: 'La part est calculée et vous avez choisi votre propre seuil d’alerte.',
            en: 'The share is worked out and you have chosen your own alert threshold.',
          },
          minutes: 5,
        },
      ],
    },
    {
      id: 'm11-p3',
      title: { fr: 'Garder ses données et décider', en: 'Keep your data and decide' },
      steps: [
        {
          id: 'm11-s08',
          action: {
            fr: 'Exporter chaque mois les données de chaque canal.',
            en: 'Export each channel’s data every month.',
          },
          why: {
            fr: 'Si le compte ferme, l’historique peut devenir inaccessible.',
            en: 'If the account closes, the history may become out of reach.',
          },
          evidence: {
            fr: 'Un dossier par mois, à accès limité, compris dans vos sauvegardes.',
            en: 'One folder a month, with limited access, included in your backups.',
          },
          minutes: 8,
        },
        {
          id: 'm11-s09',
          action: {
            fr: 'Anonymiser un tableau avant de le montrer : ni noms, ni numéros, ni montants exacts.',
            en: 'Anonymise a table before showing it: no names, no numbers, no exact amounts.',
          },
          why: {
            fr: 'Vos chiffres sont sensibles, ceux des clients sont personnels.',
            en: 'Your figures are sensitive, your customers’ are personal.',
          },
          evidence: {
            fr: 'Une autre personne a relu le fichier avant l’envoi.',
            en: 'Someone else read the file before it was sent.',
          },
          minutes: 6,
        },
        {
          id: 'm11-s10',
          action: {
            fr: 'Tenir chaque semaine une réunion de quinze minutes qui décide d’une seule action.',
            en: 'Hold a fifteen-minute meeting each week that decides on one action.',
          },
          why: { fr: 'Une action faite vaut mieux que dix prévues.', en: 'One action done beats ten planned.' },
          evidence: {
            fr: 'Un journal des décisions : date, action, résultat.',
            en: 'A log of decisions: date, action, result.',
          },
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
        fr: 'Quel chiffre dit le mieux si un canal vous fait gagner de l’argent ?',
        en: 'Which figure best says whether a channel earns you money?',
      },
      choices: [
        { fr: 'Son nombre de visites', en: 'Its number of visits' },
        { fr: 'Son chiffre d’affaires', en: 'Its turnover' },
        { fr: 'Son nombre de commandes', en: 'Its number of orders' },
        { fr: 'Sa marge nette', en: 'Its net margin' },
      ],
      answer: 3,
      because: { fr: 'Elle seule tient compte de tous les frais.', en: 'It alone takes all the costs into account.' },
    },
    {
      id: 'm11-q2',
      objective: 'm11-o1',
      ask: {
        fr: '40 retours pour 500 commandes : quel est le taux de retour ?',
        en: '40 returns for 500 orders: what is the return rate?',
      },
      choices: [
        { fr: '4 %', en: '4%' },
        { fr: '8 %', en: '8%' },
        { fr: '12,5 %', en: '12.5%' },
        { fr: '20 %', en: '20%' },
      ],
      answer: 1,
      because: { fr: '40 ÷ 500 = 0,08, soit 8 %.', en: '40 ÷ 500 = 0.08, which is 8%.' },
    },
    {
      id: 'm11-q3',
      objective: 'm11-o3',
      ask: { fr: 'Pourquoi exporter ses données chaque mois ?', en: 'Why export your data every month?' },
      choices: [
        { fr: 'Pour ne pas tout perdre si le compte ferme', en: 'So as not to lose everything if the account closes' },
        { fr: 'Pour faire baisser la commission', en: 'To bring the commission down' },
        { fr: 'Pour remonter dans les résultats', en: 'To climb in the results' },
        { fr: 'Pour les transmettre au transporteur', en: 'To pass them on to the carrier' },
      ],
      answer: 0,
      because: {
        fr: 'On se donne le moyen de partir avant d’en avoir besoin.',
        en: 'You give yourself the means to leave before you need it.',
      },
    },
    {
      id: 'm11-q4',
      objective: 'm11-o2',
      ask: {
        fr: 'Un canal fait 91 % de vos ventes. Qu’est-ce que cela signale ?',
        en: 'One channel makes 91% of your sales. What does that signal?',
      },
      choices: [
        { fr: 'Une fiche de bonne qualité', en: 'A good listing' },
        { fr: 'Une réussite sans risque', en: 'Success without risk' },
        { fr: 'Une forte dépendance', en: 'Strong dependence' },
        { fr: 'Une erreur de calcul', en: 'A miscalculation' },
      ],
      answer: 2,
      because: {
        fr: 'Une suspension arrêterait presque toute l’activité.',
        en: 'A suspension would stop almost all activity.',
      },
    },
    {
      id: 'm11-q5',
      objective: 'm11-o3',
      ask: {
        fr: 'Que retirer d’un tableau avant de le montrer en formation ?',
        en: 'What do you remove from a table before showing it in training?',
      },
      choices: [
        { fr: 'Titres et ordre des colonnes', en: 'Column headings and their order' },
        { fr: 'Formules et mises en forme', en: 'Formulas and formatting' },
        { fr: 'Semaines et mois de relevé', en: 'Weeks and months of record' },
        { fr: 'Noms, numéros et montants exacts', en: 'Names, numbers and exact amounts' },
      ],
      answer: 3,
      because: {
        fr: 'Ce sont eux qui désignent un client ou révèlent votre affaire.',
        en: 'They are what identifies a customer or gives your business away.',
      },
    },
    {
      id: 'm11-q6',
      objective: 'm11-o2',
      ask: {
        fr: 'Le taux de retour monte depuis trois mois. Par quoi commencer ?',
        en: 'The return rate has been rising for three months. Where do you start?',
      },
      choices: [
        { fr: 'Refuser les retours sans motif valable', en: 'Refuse returns without a good reason' },
        { fr: 'Chercher la première cause et la corriger', en: 'Find the main cause and fix it' },
        { fr: 'Attendre un trimestre de plus pour voir', en: 'Wait another quarter and see' },
        { fr: 'Augmenter tous les prix de la gamme', en: 'Raise every price in the range' },
      ],
      answer: 1,
      because: {
        fr: 'La cause désigne la fiche ou le produit ; une seule action se vérifie le mois suivant.',
        en: 'The cause points to the listing or product; one single action can be checked the month after.',
      },
    },
  ],
  sources: [
    'Pratiques courantes de gestion',
    'Règlement (UE) 2019/1150, article 9 (accès aux données) : son abrogation a été proposée le 19 novembre 2025',
    'Modules « Canaux de vente » et « Prix » de ce programme',
  ],
};
