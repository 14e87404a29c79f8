import type { Module } from '../core/checklist';

export const channels: Module = {
  id: 'm01',
  title: { fr: 'Choisir ses canaux de vente et sa place de marché', en: 'Choosing sales channels and a marketplace' },
  goal: {
    fr: 'Comparer plusieurs canaux avec les mêmes critères (places de marché généralistes, locales, spécialisées, boutique en propre) et décider par écrit.',
    en: 'Compare several channels by the same criteria (general, local and specialist marketplaces, own shop) and decide in writing.',
  },
  audience: {
    fr: 'Commerçants et artisans qui ne vendent pas encore en ligne, ou qui vendent sur un seul canal.',
    en: 'Shopkeepers and craftspeople who do not sell online yet, or sell on one channel only.',
  },
  prerequisites: {
    fr: 'Aucun. Apporter la liste de ses dix produits les plus vendus et leur marge.',
    en: 'None. Bring the list of your ten best sellers and their margins.',
  },
  minutes: 90,
  objectives: [
    {
      id: 'm01-o1',
      text: {
        fr: 'Choisir au moins trois canaux à comparer, d’après ses produits et ses clients.',
        en: 'Choose at least three channels to compare, from your products and your customers.',
      },
    },
    {
      id: 'm01-o2',
      text: {
        fr: 'Calculer la marge nette d’un produit sur chaque canal.',
        en: 'Work out the net margin of a product on each channel.',
      },
    },
    {
      id: 'm01-o3',
      text: {
        fr: 'Repérer dans les règles d’un canal ce qui peut bloquer un produit ou un compte.',
        en: 'Find in a channel’s rules what can block a product or an account.',
      },
    },
    {
      id: 'm01-o4',
      text: {
        fr: 'Décider par écrit et prévoir la fin de l’essai.',
        en: 'Decide in writing and plan how the trial ends.',
      },
    },
  ],
  parts: [
    {
      id: 'm01-p1',
      title: { fr: 'Partir de ses produits et de ses clients', en: 'Start from your products and your customers' },
      steps: [
        {
          id: 'm01-s01',
          action: {
            fr: 'Lister dix produits candidats avec leur prix, leur marge, leur poids et leurs dimensions.',
            en: 'List ten candidate products with their price, margin, weight and dimensions.',
          },
          why: {
            fr: 'Un produit lourd ou à faible marge ne supporte pas les mêmes frais qu’un petit objet bien margé.',
            en: 'A heavy or low-margin product cannot bear the same fees as a small one with a good margin.',
          },
          evidence: { fr: 'Un tableau de dix lignes, sans case vide.', en: 'A table of ten rows with no empty cell.' },
          minutes: 10,
        },
        {
          id: 'm01-s02',
          action: {
            fr: 'Décrire son client type et l’endroit où il achète déjà.',
            en: 'Describe your typical customer and where they already buy.',
          },
          why: {
            fr: 'Le canal le plus connu n’est utile que si vos clients y achètent.',
            en: 'The best-known channel is only useful if your customers buy there.',
          },
          evidence: {
            fr: 'Trois phrases écrites et ce qui les fonde : clients interrogés, ventes en magasin.',
            en: 'Three written sentences and what they rest on: customers asked, shop sales.',
          },
          minutes: 8,
        },
        {
          id: 'm01-s03',
          action: {
            fr: 'Retenir au moins trois canaux de nature différente.',
            en: 'Shortlist at least three channels of different kinds.',
          },
          why: {
            fr: 'Comparer évite de choisir par habitude ou sous l’effet d’une publicité.',
            en: 'Comparing keeps you from choosing by habit or because of an advertisement.',
          },
          evidence: {
            fr: 'Trois noms ou plus, par exemple une boutique en propre, une place de marché généraliste et une locale ou spécialisée.',
            en: 'Three names or more, for example an own shop, a general marketplace, and a local or specialist one.',
          },
          minutes: 7,
        },
      ],
    },
    {
      id: 'm01-p2',
      title: { fr: 'Compter ce que chaque canal coûte', en: 'Count what each channel costs' },
      steps: [
        {
          id: 'm01-s04',
          action: {
            fr: 'Relever l’abonnement, la commission, les frais logistiques et la publicité de chaque canal pour sa catégorie.',
            en: 'Write down each channel’s subscription, commission, fulfilment and advertising fees for your category.',
          },
          why: {
            fr: 'Le coût réel dépend de la catégorie et les tarifs changent : seule la page officielle du jour compte.',
            en: 'The real cost depends on the category, and fees change: only today’s official page counts.',
          },
          evidence: {
            fr: 'Pour chaque tarif, un lien vers la page officielle ou une capture, avec la date.',
            en: 'For each fee, a link to the official page or a screenshot, with the date.',
          },
          minutes: 14,
        },
        {
          id: 'm01-s05',
          action: {
            fr: 'Calculer la marge nette d’un même produit sur chaque canal.',
            en: 'Work out the net margin of the same product on each channel.',
          },
          why: {
            fr: 'Un chiffre d’affaires qui monte ne dit rien si la marge disparaît.',
            en: 'Rising turnover says nothing if the margin vanishes.',
          },
          evidence: {
            fr: 'Une ligne par canal : prix TTC, TVA, achat, commission, port, emballage, retours estimés, marge.',
            en: 'One row per channel: price with VAT, VAT, purchase, commission, shipping, packaging, estimated returns, margin.',
          },
          minutes: 12,
        },
      ],
    },
    {
      id: 'm01-p3',
      title: { fr: 'Lire les règles avant de s’engager', en: 'Read the rules before committing' },
      steps: [
        {
          id: 'm01-s06',
          action: {
            fr: 'Chercher si ses produits relèvent d’une catégorie interdite, soumise à autorisation ou à justificatifs.',
            en: 'Look up whether your products are in a category that is prohibited, needs approval or needs documents.',
          },
          why: {
            fr: 'Un seul produit non autorisé peut faire suspendre tout le compte.',
            en: 'One unauthorised product can get the whole account suspended.',
          },
          evidence: {
            fr: 'La liste des documents à fournir, canal par canal, ou « aucun » avec la page lue.',
            en: 'The list of documents to provide, channel by channel, or “none” with the page read.',
          },
          minutes: 8,
        },
        {
          id: 'm01-s07',
          action: {
            fr: 'Lire ce que disent les conditions du canal sur les données, le classement et la suspension.',
            en: 'Read what the channel’s terms say about data, ranking and suspension.',
          },
          why: {
            fr: 'Le règlement européen P2B (2019/1150) impose à la plateforme de l’expliquer. Son abrogation a été proposée en novembre 2025 : vérifiez s’il est toujours en vigueur.',
            en: 'The EU P2B Regulation (2019/1150) makes the platform explain them. Its repeal was proposed in November 2025: check whether it is still in force.',
          },
          evidence: {
            fr: 'Trois réponses notées : qui garde les coordonnées des clients, comment se décide le classement, quel préavis avant une fermeture.',
            en: 'Three answers noted: who keeps customers’ details, how ranking is decided, what notice comes before a closure.',
          },
          minutes: 10,
        },
        {
          id: 'm01-s08',
          action: {
            fr: 'Lire avec l’extension une fiche concurrente sur chacun des canaux retenus.',
            en: 'Read one competing listing with the extension on each shortlisted channel.',
          },
          why: {
            fr: 'On voit le niveau d’information que les clients trouvent déjà sur chaque canal.',
            en: 'You see the level of information customers already find on each channel.',
          },
          evidence: {
            fr: 'Pour chaque canal, trois informations trouvées que vos fiches ne donnent pas encore.',
            en: 'For each channel, three pieces of information found that your listings do not give yet.',
          },
          minutes: 9,
        },
      ],
    },
    {
      id: 'm01-p4',
      title: { fr: 'Décider et essayer', en: 'Decide and try' },
      steps: [
        {
          id: 'm01-s09',
          action: {
            fr: 'Décider par écrit à l’aide d’une grille dont les coefficients sont fixés avant les notes.',
            en: 'Decide in writing with a grid whose weights are set before the marks.',
          },
          why: {
            fr: 'Une décision écrite peut se réexaminer ; une intuition, non.',
            en: 'A written decision can be reviewed; a hunch cannot.',
          },
          evidence: {
            fr: 'Une grille datée et signée, coefficients visibles.',
            en: 'A dated and signed grid with its weights visible.',
          },
          minutes: 7,
        },
        {
          id: 'm01-s10',
          action: {
            fr: 'Fixer un essai de 90 jours avec un budget et un critère d’arrêt.',
            en: 'Set a 90-day trial with a budget and a stopping criterion.',
          },
          why: {
            fr: 'Un essai borné limite le risque et rend l’arrêt plus facile.',
            en: 'A bounded trial limits the risk and makes stopping easier.',
          },
          evidence: {
            fr: 'Une date, un montant et un seuil écrits.',
            en: 'A date, an amount and a threshold in writing.',
          },
          minutes: 5,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm01-q1',
      objective: 'm01-o4',
      ask: { fr: 'Que faut-il fixer avant de noter les canaux ?', en: 'What must be set before marking the channels?' },
      choices: [
        { fr: 'Le canal que l’on préfère déjà', en: 'The channel you already prefer' },
        { fr: 'Le nombre de fiches à publier', en: 'The number of listings to publish' },
        { fr: 'Le coefficient de chaque critère', en: 'The weight of each criterion' },
        { fr: 'Le budget publicitaire maximal', en: 'The highest advertising budget' },
      ],
      answer: 2,
      because: {
        fr: 'Fixer les coefficients d’abord évite d’arranger la grille après coup.',
        en: 'Setting the weights first keeps you from bending the grid afterwards.',
      },
    },
    {
      id: 'm01-q2',
      objective: 'm01-o2',
      ask: {
        fr: 'Comment connaître la commission d’une place de marché ?',
        en: 'How do you find out a marketplace’s commission?',
      },
      choices: [
        { fr: 'Elle est la même partout, fixée par la loi', en: 'It is the same everywhere, set by law' },
        { fr: 'Elle se négocie à chaque vente conclue', en: 'It is negotiated for each sale made' },
        { fr: 'Elle figure sur la fiche, près du prix', en: 'It is on the listing, beside the price' },
        {
          fr: 'Elle se lit dans la grille officielle de sa catégorie',
          en: 'It is read in the official fee table for your category',
        },
      ],
      answer: 3,
      because: {
        fr: 'Elle varie selon le canal et la catégorie, et elle change : relevez-la sur la page officielle, avec la date.',
        en: 'It varies by channel and category, and it changes: write it down from the official page, with the date.',
      },
    },
    {
      id: 'm01-q3',
      objective: 'm01-o2',
      ask: { fr: 'Que mesure la marge nette par canal ?', en: 'What does the net margin per channel measure?' },
      choices: [
        {
          fr: 'Ce qui reste une fois tous les coûts de la vente payés',
          en: 'What remains once all the costs of the sale are paid',
        },
        { fr: 'Le prix de vente moins le seul prix d’achat', en: 'The selling price less the purchase price alone' },
        { fr: 'Le total des ventes du mois sur ce canal', en: 'The month’s total sales on that channel' },
        { fr: 'La part de la commission dans le prix affiché', en: 'The commission’s share of the price shown' },
      ],
      answer: 0,
      because: {
        fr: 'TVA, achat, commission, port, emballage, publicité et retours payés : c’est ce qui se compare d’un canal à l’autre.',
        en: 'VAT, purchase, commission, shipping, packaging, advertising and returns paid: that is what can be compared between channels.',
      },
    },
    {
      id: 'm01-q4',
      objective: 'm01-o3',
      ask: {
        fr: 'Que demande le règlement européen P2B (2019/1150) à une plateforme ?',
        en: 'What does the EU P2B Regulation (2019/1150) ask of a platform?',
      },
      choices: [
        { fr: 'De garantir un chiffre d’affaires minimal', en: 'To guarantee a minimum turnover' },
        { fr: 'De motiver la suspension d’un vendeur', en: 'To give reasons for suspending a seller' },
        { fr: 'De livrer elle-même les commandes', en: 'To deliver the orders itself' },
        { fr: 'De plafonner toutes ses commissions', en: 'To cap all its commissions' },
      ],
      answer: 1,
      because: {
        fr: 'Il impose aussi un préavis et la transparence du classement. Son abrogation a été proposée en novembre 2025 : vérifiez son état.',
        en: 'It also requires notice and transparent ranking. Its repeal was proposed in November 2025: check where it stands.',
      },
    },
    {
      id: 'm01-q5',
      objective: 'm01-o1',
      ask: { fr: 'Pourquoi comparer au moins trois canaux ?', en: 'Why compare at least three channels?' },
      choices: [
        { fr: 'Parce que la loi impose cette comparaison', en: 'Because the law requires the comparison' },
        { fr: 'Pour publier partout le même jour', en: 'To publish everywhere on the same day' },
        { fr: 'Pour décider sur des faits et garder un repli', en: 'To decide on facts and keep a fallback' },
        { fr: 'Pour obtenir des remises sur les commissions', en: 'To obtain discounts on commissions' },
      ],
      answer: 2,
      because: {
        fr: 'Aucune loi ne l’impose, mais dépendre d’un seul canal choisi par habitude est un risque.',
        en: 'No law requires it, but depending on one channel chosen by habit is a risk.',
      },
    },
    {
      id: 'm01-q6',
      objective: 'm01-o2',
      ask: {
        fr: 'Vente à 30 € TTC (25 € HT), achat 10 €, commission 4,50 €, port 5 €, emballage 0,50 €, tous hors taxes : quelle marge ?',
        en: 'Sale at €30 with VAT (€25 without), purchase €10, commission €4.50, shipping €5, packaging €0.50, all without VAT: what margin?',
      },
      choices: [
        { fr: '10 €', en: '€10' },
        { fr: '5 €', en: '€5' },
        { fr: '9,50 €', en: '€9.50' },
        { fr: '14,50 €', en: '€14.50' },
      ],
      answer: 1,
      because: {
        fr: '25 − 10 − 4,50 − 5 − 0,50 = 5 €. Partir de 30 € oublierait la TVA, qui n’est pas à vous.',
        en: '25 − 10 − 4.50 − 5 − 0.50 = €5. Starting from €30 would forget the VAT, which is not yours.',
      },
    },
    {
      id: 'm01-q7',
      objective: 'm01-o3',
      ask: {
        fr: 'Où vérifier qu’un produit peut être vendu sur un canal ?',
        en: 'Where do you check that a product may be sold on a channel?',
      },
      choices: [
        { fr: 'Dans la liste des catégories encadrées du canal', en: 'In the channel’s list of restricted categories' },
        { fr: 'Dans les avis que laissent les acheteurs', en: 'In the reviews buyers leave' },
        { fr: 'Dans les fiches des vendeurs concurrents', en: 'In the listings of competing sellers' },
        { fr: 'Dans la facture du dernier fournisseur', en: 'In the latest supplier’s invoice' },
      ],
      answer: 0,
      because: {
        fr: 'Qu’un concurrent le vende ne prouve rien : il peut avoir une autorisation, ou ne pas avoir encore été contrôlé.',
        en: 'A competitor selling it proves nothing: they may have an approval, or may not have been checked yet.',
      },
    },
  ],
  demo: {
    fr: 'Le groupe choisit au moins trois canaux, écrits au tableau par ordre alphabétique, et un produit à 30 €. Avant : une grille vide. Pour montrer ce qu’un client attend d’une fiche, le formateur ouvre la place de marché de démonstration. Après : la grille remplie par le groupe, avec le coût complet du produit sur chaque canal et la date de chaque tarif. L’extension ne classe pas les canaux.',
    en: 'The group picks at least three channels, written on the board in alphabetical order, and one product at €30. Before: an empty grid. To show what a customer expects of a listing, the trainer opens the demo marketplace. After: the grid filled in by the group, with the full cost of the product on each channel and the date of each fee. The extension does not rank channels.',
  },
  sources: [
    'CCI Moselle, fiche « place de marché », cci-numerique-moselle.fr',
    'BeezUP, les neuf étapes de la vente en ligne, beezup.com',
    'Règlement (UE) 2019/1150 (P2B) ; proposition d’abrogation COM(2025) 837 du 19 novembre 2025',
    'Pages tarifaires officielles de chaque canal, à relever le jour de la formation',
  ],
};
