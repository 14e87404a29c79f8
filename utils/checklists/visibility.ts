import type { Module } from '../core/checklist';

export const visibility: Module = {
  id: 'm10',
  title: { fr: 'Publicité et visibilité', en: 'Advertising and visibility' },
  goal: {
    fr: 'Être trouvé sans se ruiner, avec des messages loyaux et un coût mesuré.',
    en: 'Be found without overspending, with fair messages and a measured cost.',
  },
  audience: {
    fr: 'Commerçants qui ont au moins une fiche complète.',
    en: 'Shopkeepers with at least one complete listing.',
  },
  prerequisites: {
    fr: 'Modules « Données produit », « Photos » et « Prix ».',
    en: 'Modules “Product data”, “Pictures” and “Prices”.',
  },
  demo: {
    fr: 'Le formateur ouvre deux fiches du même produit sur la place de marché de démonstration, l’une incomplète, l’autre corrigée. La salle décide pour laquelle elle paierait un clic. Il pose ensuite un calcul inventé : 50 € de publicité, aucune vente sur la première ; cinq ventes et 10 € par vente sur la seconde, à comparer à la marge.',
    en: 'The trainer opens two listings of the same product on the demo marketplace, one incomplete, one corrected. The room decides which one it would pay a click for. The trainer then sets an invented sum: €50 of advertising and no sale on the first; five sales and €10 per sale on the second, to be compared with the margin.',
  },
  minutes: 90,
  objectives: [
    {
      id: 'm10-o1',
      text: {
        fr: 'Préparer fiche, boutique et fiche locale pour être trouvé sans payer.',
        en: 'Prepare listing, shop and local profile to be found without paying.',
      },
    },
    {
      id: 'm10-o2',
      text: {
        fr: 'Décider d’une dépense publicitaire d’après son coût par vente.',
        en: 'Decide on advertising from its cost per sale.',
      },
    },
    {
      id: 'm10-o3',
      text: {
        fr: 'Écrire des messages vrais et reconnaissables comme publicité, envoyés à qui les accepte.',
        en: 'Write messages that are true, recognisable as advertising, and sent to those who agree.',
      },
    },
  ],
  parts: [
    {
      id: 'm10-p1',
      title: { fr: 'Se faire trouver sans payer', en: 'Be found without paying' },
      steps: [
        {
          id: 'm10-s01',
          action: {
            fr: 'Compléter la fiche avant toute dépense.',
            en: 'Complete the listing before spending anything.',
          },
          why: {
            fr: 'La publicité amène du monde ; devant une vitrine vide, l’argent est perdu.',
            en: 'Advertising brings people; before an empty window the money is wasted.',
          },
          evidence: {
            fr: 'L’extension ne montre plus de point bloquant ni important sur cette fiche, ou chacun a sa raison écrite.',
            en: 'The extension shows no blocking or important point on this listing any more, or each has its written reason.',
          },
          minutes: 15,
        },
        {
          id: 'm10-s02',
          action: {
            fr: 'Chercher vingt expressions que vos clients emploient et en garder cinq.',
            en: 'Find twenty phrases your customers use and keep five.',
          },
          why: {
            fr: 'On parle la langue du client, pas celle du fournisseur.',
            en: 'Speak the customer’s language, not the supplier’s.',
          },
          evidence: {
            fr: 'Cinq expressions notées, placées naturellement dans la fiche.',
            en: 'Five phrases noted, placed naturally in the listing.',
          },
          minutes: 10,
        },
        {
          id: 'm10-s03',
          action: {
            fr: 'Remplir les caractéristiques qui servent de filtres : couleur, taille, matière, usage.',
            en: 'Fill in the attributes used as filters: colour, size, material, use.',
          },
          why: {
            fr: 'Une caractéristique vide fait disparaître le produit d’une recherche filtrée.',
            en: 'An empty attribute makes the product vanish from a filtered search.',
          },
          evidence: {
            fr: 'La fiche montre au moins le nombre de caractéristiques demandé pour sa place de marché.',
            en: 'The listing shows at least the number of attributes asked for on its marketplace.',
          },
          minutes: 10,
          rules: ['attribute-count'],
        },
        {
          id: 'm10-s04',
          action: {
            fr: 'Créer ou compléter votre fiche d’établissement locale.',
            en: 'Create or complete your local business profile.',
          },
          why: {
            fr: 'Le client proche cherche d’abord près de chez lui.',
            en: 'Nearby customers search locally first.',
          },
          evidence: {
            fr: 'Adresse, horaires et photos sont à jour dans deux services de cartes au moins.',
            en: 'Address, hours and pictures are up to date in at least two map services.',
          },
          minutes: 8,
        },
        {
          id: 'm10-s05',
          action: {
            fr: 'Activer les données structurées de votre boutique.',
            en: 'Switch on structured data in your own shop.',
          },
          why: {
            fr: 'Les moteurs de recherche y lisent prix et stock sans passer par une place de marché.',
            en: 'Search engines read price and stock there without a marketplace.',
          },
          evidence: {
            fr: 'Un outil de test de données structurées trouve, sur une de vos fiches, un « Product » avec nom, image, prix et disponibilité.',
            en: 'A structured-data testing tool finds, on one of your listings, a “Product” with name, image, price and availability.',
          },
          minutes: 7,
        },
      ],
    },
    {
      id: 'm10-p2',
      title: { fr: 'Dépenser avec mesure', en: 'Spend with measure' },
      steps: [
        {
          id: 'm10-s06',
          action: {
            fr: 'Fixer un budget quotidien plafonné et une durée d’essai.',
            en: 'Set a capped daily budget and a trial period.',
          },
          why: { fr: 'On apprend avec peu, et on s’arrête à temps.', en: 'You learn with little, and stop in time.' },
          evidence: {
            fr: 'Le plafond et la date de fin sont réglés dans l’outil publicitaire.',
            en: 'The cap and the end date are set in the advertising tool.',
          },
          minutes: 7,
        },
        {
          id: 'm10-s07',
          action: {
            fr: 'Calculer le coût publicitaire par vente et le comparer à la marge.',
            en: 'Work out the advertising cost per sale and compare it with the margin.',
          },
          why: {
            fr: 'Au-dessus de la marge, chaque vente perd de l’argent.',
            en: 'Above the margin, every sale loses money.',
          },
          evidence: {
            fr: 'Le coût par vente est noté chaque semaine, à côté de la marge.',
            en: 'The cost per sale is noted weekly, next to the margin.',
          },
          minutes: 10,
        },
        {
          id: 'm10-s10',
          action: {
            fr: 'Comparer trois moyens d’être vu sur les mêmes chiffres : lettre d’information, moteur de recherche, place de marché.',
            en: 'Compare three ways of being seen on the same figures: marketplace, newsletter, search engine.',
          },
          why: { fr: 'On garde ce qui rapporte, pas ce qui brille.', en: 'Keep what pays, not what shines.' },
          evidence: {
            fr: 'Un tableau : coût, visites, ventes et marge de chacun, sur la même période.',
            en: 'A table: cost, visits, sales and margin of each, over the same period.',
          },
          minutes: 8,
        },
      ],
    },
    {
      id: 'm10-p3',
      title: { fr: 'Parler vrai, à qui l’accepte', en: 'Speak true, to those who agree' },
      steps: [
        {
          id: 'm10-s08',
          action: {
            fr: 'Relire chaque message : est-il vrai, prouvable et reconnaissable comme publicité ?',
            en: 'Reread each message: is it true, provable and recognisable as advertising?',
          },
          why: {
            fr: 'Une pratique commerciale trompeuse est un délit ; une publicité déguisée est interdite.',
            en: 'A misleading practice is a criminal offence; disguised advertising is banned.',
          },
          evidence: {
            fr: 'Chaque affirmation a sa preuve ; les mentions « publicité » ou « sponsorisé » restent visibles.',
            en: 'Each statement has its proof; the words “advertisement” or “sponsored” stay visible.',
          },
          minutes: 8,
        },
        {
          id: 'm10-s09',
          action: {
            fr: 'Ouvrir un contact direct avec vos clients, avec leur accord : une lettre d’information, par exemple.',
            en: 'Open a direct line to your customers, with their agreement: a newsletter, for example.',
          },
          why: {
            fr: 'Un client que vous pouvez joindre vous rend moins dépendant.',
            en: 'A customer you can reach makes you less dependent.',
          },
          evidence: {
            fr: 'Un formulaire avec accord et un lien de désinscription ; rien qui enfreigne les règles d’une place de marché.',
            en: 'A form with consent and an unsubscribe link; nothing that breaks a marketplace’s rules.',
          },
          minutes: 7,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm10-q1',
      objective: 'm10-o1',
      ask: { fr: 'Que faire avant d’acheter de la publicité ?', en: 'What comes before buying advertising?' },
      choices: [
        { fr: 'Baisser le prix de moitié', en: 'Halve the price' },
        { fr: 'Compléter la fiche', en: 'Complete the listing' },
        { fr: 'Ouvrir un second compte', en: 'Open a second account' },
        { fr: 'Allonger le titre au maximum', en: 'Make the title as long as possible' },
      ],
      answer: 1,
      because: {
        fr: 'Chaque clic mène à la fiche : incomplète, elle le gaspille.',
        en: 'Every click leads to the listing: an incomplete one wastes it.',
      },
    },
    {
      id: 'm10-q2',
      objective: 'm10-o2',
      ask: {
        fr: 'Marge : 8 € par vente. Publicité : 11 € par vente. Que conclure ?',
        en: 'Margin: €8 per sale. Advertising: €11 per sale. What do you conclude?',
      },
      choices: [
        { fr: 'Il faut augmenter le budget', en: 'The budget must go up' },
        { fr: 'On gagne 3 € par vente', en: 'Each sale earns €3' },
        { fr: 'Il faut plus de ventes au même coût', en: 'More sales are needed at the same cost' },
        { fr: 'On perd 3 € par vente', en: 'Each sale loses €3' },
      ],
      answer: 3,
      because: {
        fr: '8 − 11 = −3 : on corrige la fiche ou les mots choisis, ou l’on arrête.',
        en: '8 − 11 = −3: mend the listing or the keywords, or stop.',
      },
    },
    {
      id: 'm10-q3',
      objective: 'm10-o3',
      ask: {
        fr: 'À quoi un client doit-il voir qu’un message est une publicité ?',
        en: 'How must a customer see that a message is advertising?',
      },
      choices: [
        { fr: 'À une mention claire ou à sa présentation', en: 'By a clear label or by the way it looks' },
        { fr: 'À son prix barré et à sa date de fin', en: 'By its crossed-out price and its end date' },
        { fr: 'À son ton enthousiaste et à ses images', en: 'By its enthusiastic tone and its pictures' },
        { fr: 'À son envoi depuis un compte vérifié', en: 'By its coming from a verified account' },
      ],
      answer: 0,
      because: {
        fr: 'Une publicité en ligne doit être clairement identifiée comme telle.',
        en: 'Online advertising must be clearly identified as such.',
      },
    },
    {
      id: 'm10-q4',
      objective: 'm10-o1',
      ask: {
        fr: 'Pourquoi remplir la couleur et la taille dans leurs champs ?',
        en: 'Why fill in colour and size in their own fields?',
      },
      choices: [
        { fr: 'Pour allonger la description du produit', en: 'To lengthen the product description' },
        { fr: 'Pour que la TVA soit bien calculée', en: 'So that VAT is worked out right' },
        { fr: 'Pour rester dans les recherches filtrées', en: 'To stay in filtered searches' },
        { fr: 'Pour payer une commission plus basse', en: 'To pay a lower commission' },
      ],
      answer: 2,
      because: {
        fr: 'Un filtre ne garde que les fiches dont le champ est rempli.',
        en: 'A filter keeps only listings whose field is filled in.',
      },
    },
    {
      id: 'm10-q5',
      objective: 'm10-o3',
      ask: {
        fr: 'Que faut-il, en principe, pour envoyer une lettre d’information à un particulier ?',
        en: 'What do you need, as a rule, to send a newsletter to a consumer?',
      },
      choices: [
        { fr: 'Son adresse, trouvée sur un colis', en: 'Their address, found on a parcel' },
        { fr: 'Son accord préalable', en: 'Their prior agreement' },
        { fr: 'Un achat sur une place de marché', en: 'A purchase on a marketplace' },
        { fr: 'Une adresse achetée à un tiers', en: 'An address bought from a third party' },
      ],
      answer: 1,
      because: {
        fr: 'Exception : vos propres clients, pour des produits analogues, s’ils peuvent refuser à tout moment.',
        en: 'Exception: your own customers, for similar products, if they can refuse at any time.',
      },
    },
    {
      id: 'm10-q6',
      objective: 'm10-o2',
      ask: {
        fr: 'Deux canaux : l’un coûte 40 € pour 4 ventes, l’autre 60 € pour 10 ventes. Lequel coûte le moins par vente ?',
        en: 'Two channels: one costs €40 for 4 sales, the other €60 for 10 sales. Which costs less per sale?',
      },
      choices: [
        { fr: 'Le premier, à 40 €', en: 'The first, at €40' },
        { fr: 'Le premier, à 10 €', en: 'The first, at €10' },
        { fr: 'Le second, à 6 €', en: 'The second, at €6' },
        { fr: 'Ils coûtent autant', en: 'They cost the same' },
      ],
      answer: 2,
      because: {
        fr: '40 ÷ 4 = 10 € par vente ; 60 ÷ 10 = 6 € par vente.',
        en: '40 ÷ 4 = €10 per sale; 60 ÷ 10 = €6 per sale.',
      },
    },
  ],
  sources: [
    'schema.org/Product (données structurées)',
    'support.google.com/merchants (données produit, disponibilité, prix)',
    'Règlement (UE) 2019/1150, article 5 (classement) : son abrogation a été proposée le 19 novembre 2025',
    'Loi 2004-575, article 20 ; code de la consommation, L121-2 à L121-5 (publicité identifiable et loyale)',
    'Code des postes et des communications électroniques, L34-5 (prospection par courriel)',
    'DGE, guide « Commerçants, en avant vers le numérique »',
  ],
};
