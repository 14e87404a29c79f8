import type { Module } from '../core/checklist';

export const channels: Module = {
  id: 'm01',
  title: { fr: 'Choisir ses canaux de vente et sa place de marché', en: 'Choosing sales channels and a marketplace' },
  goal: {
    fr: 'Savoir comparer plusieurs canaux (places de marché généralistes, spécialisées, locales, boutique en propre) avec les mêmes critères et décider par écrit.',
    en: 'Compare several channels (general, specialist, local marketplaces, own shop) with the same criteria and decide in writing.',
  },
  audience: {
    fr: 'Commerçants et artisans qui ne vendent pas encore en ligne, ou sur un seul canal.',
    en: 'Shopkeepers and craftspeople not selling online yet, or on one channel only.',
  },
  prerequisites: {
    fr: 'Aucun. Apporter la liste de ses dix produits les plus vendus et leur marge.',
    en: 'None. Bring the list of your ten best sellers and their margins.',
  },
  demo: {
    fr: 'Le formateur ouvre côte à côte la même catégorie sur Amazon, Cdiscount et une place de marché locale, dans un ordre tiré au sort. Avant : un tableau vide. Après : la grille remplie par la salle, avec coûts complets pour un produit à 30 €. L’outil n’affiche aucun classement des canaux.',
    en: 'The trainer opens the same category side by side on Amazon, Cdiscount and a local marketplace, in random order. Before: an empty grid. After: the grid filled in by the room, with full costs for a €30 product. The tool shows no ranking of channels.',
  },
  minutes: 90,
  objectives: [
    {
      id: 'm01-o1',
      text: {
        fr: 'Savoir comparer plusieurs canaux (places de marché généralistes, spécialisées, locales, boutique en propre) avec les mêmes critères et décider par écrit.',
        en: 'Compare several channels (general, specialist, local marketplaces, own shop) with the same criteria and decide in writing.',
      },
    },
  ],
  parts: [
    {
      id: 'm01-p1',
      title: {
        fr: 'Choisir ses canaux de vente et sa place de marché',
        en: 'Choosing sales channels and a marketplace',
      },
      steps: [
        {
          id: 'm01-s01',
          action: {
            fr: 'Lister dix produits candidats avec prix, marge, poids et taille.',
            en: 'List ten candidate products with price, margin, weight and size.',
          },
          why: {
            fr: 'Un produit lourd ou à faible marge ne supporte pas les mêmes frais.',
            en: 'Heavy or low-margin goods cannot bear the same fees.',
          },
          evidence: { fr: 'Un tableau de dix lignes, sans case vide.', en: 'A ten-line table with no empty cell.' },
          minutes: 9,
        },
        {
          id: 'm01-s02',
          action: {
            fr: 'Décrire son client type et l’endroit où il achète déjà.',
            en: 'Describe your typical customer and where they already buy.',
          },
          why: {
            fr: 'Le bon canal est celui où se trouve votre client.',
            en: 'The right channel is where your customer is.',
          },
          evidence: {
            fr: 'Trois phrases écrites et une source (clients interrogés, ventes en magasin).',
            en: 'Three written sentences and one source (customers asked, shop sales).',
          },
          minutes: 9,
        },
        {
          id: 'm01-s03',
          action: {
            fr: 'Retenir au moins trois canaux de nature différente à comparer.',
            en: 'Shortlist at least three channels of different kinds.',
          },
          why: {
            fr: 'Comparer évite de choisir par habitude ou par publicité.',
            en: 'Comparing avoids choosing by habit or advertising.',
          },
          evidence: {
            fr: 'Trois noms : par exemple un généraliste, un spécialisé ou local, une boutique en propre.',
            en: 'Three names: for example one general, one specialist or local, one own shop.',
          },
          minutes: 9,
        },
        {
          id: 'm01-s04',
          action: {
            fr: 'Relever abonnement, commission, frais logistiques et publicité de chaque canal pour votre catégorie.',
            en: 'Record subscription, commission, fulfilment and advertising fees of each channel for your category.',
          },
          why: {
            fr: 'Le coût réel dépend de la catégorie et change souvent.',
            en: 'Real cost depends on the category and changes often.',
          },
          evidence: { fr: 'Une capture ou un lien daté par tarif.', en: 'A dated capture or link per fee.' },
          minutes: 9,
        },
        {
          id: 'm01-s05',
          action: {
            fr: 'Calculer la marge nette d’un même produit sur chaque canal.',
            en: 'Compute the net margin of one product on each channel.',
          },
          why: {
            fr: 'Le chiffre d’affaires ne dit rien si la marge disparaît.',
            en: 'Turnover says nothing if margin vanishes.',
          },
          evidence: {
            fr: 'Une ligne par canal : prix TTC, TVA, commission, port, emballage, retours estimés, marge.',
            en: 'One line per channel: price, VAT, commission, shipping, packaging, estimated returns, margin.',
          },
          minutes: 9,
        },
      ],
    },
    {
      id: 'm01-p2',
      title: {
        fr: 'Choisir ses canaux de vente et sa place de marché',
        en: 'Choosing sales channels and a marketplace',
      },
      steps: [
        {
          id: 'm01-s06',
          action: {
            fr: 'Vérifier les catégories interdites, soumises à autorisation ou à documents.',
            en: 'Check prohibited, gated or document-based categories.',
          },
          why: {
            fr: 'Un compte peut être bloqué pour un seul produit non autorisé.',
            en: 'One unauthorised product can block an account.',
          },
          evidence: {
            fr: 'Liste des documents à fournir, par canal.',
            en: 'List of documents to provide per channel.',
          },
          minutes: 9,
        },
        {
          id: 'm01-s07',
          action: {
            fr: 'Lire les règles de données, de classement et de suspension du canal.',
            en: 'Read the channel’s rules on data, ranking and suspension.',
          },
          why: {
            fr: 'Le règlement européen P2B oblige la plateforme à les expliquer ; elles déterminent votre liberté.',
            en: 'The EU P2B Regulation makes the platform explain them; they set your freedom.',
          },
          evidence: {
            fr: 'Trois réponses notées : qui garde le fichier clients, comment se décide le classement, quel préavis en cas de suspension.',
            en: 'Three answers noted: who keeps customer data, how ranking is decided, what suspension notice.',
          },
          minutes: 9,
        },
        {
          id: 'm01-s08',
          action: {
            fr: 'Analyser avec l’outil trois fiches de concurrents sur trois canaux.',
            en: 'Analyse three competitor listings on three channels with the tool.',
          },
          why: {
            fr: 'On voit le niveau d’information attendu sur chaque canal.',
            en: 'You see the level of information expected on each channel.',
          },
          evidence: {
            fr: 'Trois analyses enregistrées localement, sur trois canaux différents.',
            en: 'Three analyses saved locally, from three different channels.',
          },
          minutes: 9,
          rules: ['attribute-count', 'attribute-placeholders', 'picture-count'],
        },
        {
          id: 'm01-s09',
          action: {
            fr: 'Remplir la grille de décision pondérée et signer sa décision.',
            en: 'Fill in the weighted decision grid and sign the decision.',
          },
          why: {
            fr: 'Une décision écrite se réexamine ; une intuition, non.',
            en: 'A written decision can be reviewed; a hunch cannot.',
          },
          evidence: {
            fr: 'Grille datée, pondérations fixées avant les notes.',
            en: 'Dated grid, weights set before the scores.',
          },
          minutes: 9,
        },
        {
          id: 'm01-s10',
          action: {
            fr: 'Fixer un essai de 90 jours avec un budget et un critère d’arrêt.',
            en: 'Set a 90-day trial with a budget and a stop criterion.',
          },
          why: {
            fr: 'L’essai limite le risque et prépare la sortie.',
            en: 'A trial limits risk and prepares the exit.',
          },
          evidence: { fr: 'Une date, un montant et un seuil écrits.', en: 'A written date, amount and threshold.' },
          minutes: 9,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm01-q1',
      objective: 'm01-o1',
      ask: { fr: 'Que faut-il fixer avant de noter les canaux ?', en: 'What must be set before scoring channels?' },
      choices: [
        { fr: 'Le nom du gagnant', en: 'The winner’s name' },
        { fr: 'Les pondérations des critères', en: 'The weight of each criterion' },
        { fr: 'La couleur du logo', en: 'The logo colour' },
        { fr: 'Le budget publicitaire du concurrent', en: 'The competitor’s ad budget' },
      ],
      answer: 1,
      because: {
        fr: 'Fixer les pondérations d’abord évite d’arranger la grille après coup.',
        en: 'Setting weights first prevents adjusting the grid afterwards.',
      },
    },
    {
      id: 'm01-q2',
      objective: 'm01-o1',
      ask: { fr: 'La commission d’une place de marché est…', en: 'A marketplace commission is…' },
      choices: [
        { fr: 'Toujours de 10 %', en: 'Always 10%' },
        { fr: 'Fixée par la loi', en: 'Set by law' },
        { fr: 'Offerte aux TPE', en: 'Free for micro-firms' },
        { fr: 'Variable selon la catégorie et le canal', en: 'Variable by category and channel' },
      ],
      answer: 3,
      because: {
        fr: 'Elle varie par catégorie et par canal ; il faut la relever avec une date.',
        en: 'It varies by category and channel; record it with a date.',
      },
    },
    {
      id: 'm01-q3',
      objective: 'm01-o1',
      ask: { fr: 'Que mesure la marge nette par canal ?', en: 'What does net margin per channel measure?' },
      choices: [
        { fr: 'La note du vendeur', en: 'Seller rating' },
        {
          fr: 'Ce qui reste après TVA, commission, port, emballage et retours',
          en: 'What remains after VAT, commission, shipping, packaging and returns',
        },
        { fr: 'Le prix de vente', en: 'Selling price' },
        { fr: 'Le nombre de visiteurs', en: 'Number of visitors' },
      ],
      answer: 1,
      because: {
        fr: 'C’est le seul chiffre comparable entre canaux.',
        en: 'It is the only figure comparable across channels.',
      },
    },
    {
      id: 'm01-q4',
      objective: 'm01-o1',
      ask: {
        fr: 'Quel texte européen encadre la relation entre plateforme et vendeur professionnel ?',
        en: 'Which EU text governs the platform-to-trader relationship?',
      },
      choices: [
        { fr: 'Le règlement INCO', en: 'The food information Regulation' },
        { fr: 'Le règlement CLP', en: 'The CLP Regulation' },
        { fr: 'La directive Jouets', en: 'The Toy Directive' },
        { fr: 'Le règlement P2B (2019/1150)', en: 'The P2B Regulation (2019/1150)' },
      ],
      answer: 3,
      because: {
        fr: 'Le P2B impose motivation des suspensions, préavis et transparence du classement.',
        en: 'P2B requires reasons for suspensions, notice and ranking transparency.',
      },
    },
    {
      id: 'm01-q5',
      objective: 'm01-o1',
      ask: { fr: 'Pourquoi comparer au moins trois canaux ?', en: 'Why compare at least three channels?' },
      choices: [
        { fr: 'Pour vendre au prix le plus bas', en: 'To sell at the lowest price' },
        {
          fr: 'Pour garder une solution de repli et décider sur des faits',
          en: 'To keep a fallback and decide on facts',
        },
        { fr: 'C’est une obligation légale', en: 'It is a legal duty' },
        { fr: 'Pour recevoir une subvention', en: 'To receive a grant' },
      ],
      answer: 1,
      because: {
        fr: 'Aucune loi ne l’impose, mais dépendre d’un seul canal est un risque.',
        en: 'No law requires it, but depending on one channel is a risk.',
      },
    },
  ],
  sources: [
    'cci-numerique-moselle.fr (fiche place de marché)',
    'beezup.com (neuf étapes)',
    'banquedesterritoires.fr, media12.fr, evreuxportesdenormandie.fr (Ma Ville Mon Shopping, commission relevée 5,5 % à 9 % en 2020-2021)',
    'support.channelengine.com (Cdiscount: 39,99 €/mois, 5 à 20 %)',
    'Règlement (UE) 2019/1150',
  ],
};
