import type { Module } from '../core/checklist';

export const visibility: Module = {
  id: 'm10',
  title: { fr: 'Publicité et visibilité', en: 'Advertising and visibility' },
  goal: {
    fr: 'Être trouvé sans se ruiner, avec des messages loyaux et mesurés.',
    en: 'Be found without overspending, with fair and measured messages.',
  },
  audience: {
    fr: 'Commerçants ayant au moins une fiche complète.',
    en: 'Shopkeepers with at least one complete listing.',
  },
  prerequisites: {
    fr: 'Modules « Données produit », « Photos », « Prix ».',
    en: 'Modules “Product data”, “Pictures”, “Prices”.',
  },
  demo: {
    fr: 'Avant : 50 € de publicité sur une fiche incomplète, zéro vente. Après : fiche complétée, deux mots-clés précis, plafond de 5 € par jour, coût par vente calculé. Le formateur montre la même démarche sur deux canaux et sur un moteur de recherche.',
    en: 'Before: €50 of ads on an incomplete listing, zero sales. After: completed listing, two precise keywords, €5 daily cap, cost per sale computed. The trainer shows the same approach on two channels and a search engine.',
  },
  minutes: 90,
  objectives: [
    {
      id: 'm10-o1',
      text: {
        fr: 'Être trouvé sans se ruiner, avec des messages loyaux et mesurés.',
        en: 'Be found without overspending, with fair and measured messages.',
      },
    },
  ],
  parts: [
    {
      id: 'm10-p1',
      title: { fr: 'Publicité et visibilité', en: 'Advertising and visibility' },
      steps: [
        {
          id: 'm10-s01',
          action: { fr: 'Compléter la fiche avant toute dépense.', en: 'Complete the listing before spending.' },
          why: {
            fr: 'La publicité amène du monde devant une vitrine vide.',
            en: 'Ads bring people to an empty window.',
          },
          evidence: { fr: 'Aucun manque majeur dans l’analyse.', en: 'No major gap in the analysis.' },
          minutes: 9,
          rules: ['bullet-count', 'description-length', 'picture-count', 'title-brand'],
        },
        {
          id: 'm10-s02',
          action: {
            fr: 'Chercher vingt mots que le client emploie et en garder cinq.',
            en: 'Find twenty words customers use and keep five.',
          },
          why: {
            fr: 'On parle la langue du client, pas celle du fournisseur.',
            en: 'Speak the customer’s language, not the supplier’s.',
          },
          evidence: {
            fr: 'Cinq expressions notées, présentes naturellement dans la fiche.',
            en: 'Five phrases noted and naturally present in the listing.',
          },
          minutes: 9,
          rules: ['title-brand'],
        },
        {
          id: 'm10-s03',
          action: {
            fr: 'Remplir les attributs de filtre (couleur, taille, matière, usage).',
            en: 'Fill filter attributes (colour, size, material, use).',
          },
          why: { fr: 'Beaucoup de visites viennent des filtres.', en: 'Many visits come from filters.' },
          evidence: { fr: 'Attributs remplis dans l’analyse.', en: 'Attributes filled in the analysis.' },
          minutes: 9,
          rules: ['attribute-count', 'attribute-placeholders'],
        },
        {
          id: 'm10-s04',
          action: {
            fr: 'Créer ou compléter sa fiche d’établissement locale et ses horaires.',
            en: 'Create or complete your local business profile and hours.',
          },
          why: {
            fr: 'Le client proche cherche d’abord près de chez lui.',
            en: 'Nearby customers search locally first.',
          },
          evidence: { fr: 'Adresse, horaires, photos à jour.', en: 'Address, hours, pictures up to date.' },
          minutes: 9,
        },
        {
          id: 'm10-s05',
          action: { fr: 'Activer les données structurées de sa boutique.', en: 'Enable structured data in your shop.' },
          why: {
            fr: 'Les moteurs affichent prix et stock sans passer par une place de marché.',
            en: 'Search engines show price and stock without a marketplace.',
          },
          evidence: { fr: 'Données « Product » lues par l’outil.', en: '“Product” data read by the tool.' },
          minutes: 9,
        },
      ],
    },
    {
      id: 'm10-p2',
      title: { fr: 'Publicité et visibilité', en: 'Advertising and visibility' },
      steps: [
        {
          id: 'm10-s06',
          action: {
            fr: 'Fixer un budget quotidien plafonné et une durée d’essai.',
            en: 'Set a capped daily budget and a trial period.',
          },
          why: { fr: 'On apprend avec peu.', en: 'Learn with little.' },
          evidence: { fr: 'Plafond et date de fin réglés.', en: 'Cap and end date set.' },
          minutes: 9,
        },
        {
          id: 'm10-s07',
          action: {
            fr: 'Calculer le coût publicitaire par vente et le comparer à la marge.',
            en: 'Compute advertising cost per sale and compare to margin.',
          },
          why: {
            fr: 'Au-dessus de la marge, chaque vente perd de l’argent.',
            en: 'Above margin, each sale loses money.',
          },
          evidence: { fr: 'Coût par vente noté chaque semaine.', en: 'Cost per sale noted weekly.' },
          minutes: 9,
        },
        {
          id: 'm10-s08',
          action: {
            fr: 'Relire chaque message : vrai, prouvable, identifiable comme publicité.',
            en: 'Review each message: true, provable, identifiable as advertising.',
          },
          why: {
            fr: 'Une publicité trompeuse est un délit ; une publicité cachée aussi.',
            en: 'Misleading or hidden advertising is an offence.',
          },
          evidence: {
            fr: 'Aucune alerte d’allégation, mention « sponsorisé » conservée.',
            en: 'No claim alert, “sponsored” kept.',
          },
          minutes: 9,
          rules: ['reference-price', 'restricted-claims'],
        },
        {
          id: 'm10-s09',
          action: {
            fr: 'Construire un contact direct et consenti : lettre d’information, carte dans le colis sur votre boutique.',
            en: 'Build direct, consented contact: newsletter, parcel card from your own shop.',
          },
          why: {
            fr: 'Un client joignable directement réduit la dépendance.',
            en: 'A directly reachable customer reduces dependence.',
          },
          evidence: {
            fr: 'Formulaire avec consentement et lien de désinscription ; règles du canal respectées.',
            en: 'Form with consent and unsubscribe link; channel rules respected.',
          },
          minutes: 9,
        },
        {
          id: 'm10-s10',
          action: {
            fr: 'Comparer deux canaux de visibilité sur les mêmes indicateurs.',
            en: 'Compare two visibility channels on the same indicators.',
          },
          why: { fr: 'On garde ce qui rapporte, pas ce qui brille.', en: 'Keep what pays, not what shines.' },
          evidence: {
            fr: 'Tableau coût, visites, ventes, marge pour deux canaux.',
            en: 'Table cost, visits, sales, margin for two channels.',
          },
          minutes: 9,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm10-q1',
      objective: 'm10-o1',
      ask: { fr: 'Que faire avant d’acheter de la publicité ?', en: 'What comes before buying ads?' },
      choices: [
        { fr: 'Changer de logo', en: 'Change the logo' },
        { fr: 'Compléter la fiche', en: 'Complete the listing' },
        { fr: 'Acheter des avis', en: 'Buy reviews' },
        { fr: 'Baisser le prix de moitié', en: 'Halve the price' },
      ],
      answer: 1,
      because: { fr: 'Une fiche incomplète gaspille chaque clic.', en: 'An incomplete listing wastes each click.' },
    },
    {
      id: 'm10-q2',
      objective: 'm10-o1',
      ask: {
        fr: 'Marge 8 €, coût publicitaire par vente 11 €. Conclusion ?',
        en: 'Margin €8, ad cost per sale €11. Conclusion?',
      },
      choices: [
        { fr: 'Rien', en: 'Nothing' },
        { fr: 'Supprimer les photos', en: 'Delete pictures' },
        { fr: 'Arrêter ou corriger : chaque vente perd 3 €', en: 'Stop or fix: each sale loses €3' },
        { fr: 'Augmenter le budget', en: 'Raise the budget' },
      ],
      answer: 2,
      because: { fr: '8 − 11 = −3 € par vente.', en: '8 − 11 = −€3 per sale.' },
    },
    {
      id: 'm10-q3',
      objective: 'm10-o1',
      ask: { fr: 'Une publicité doit être…', en: 'Advertising must be…' },
      choices: [
        { fr: 'En anglais', en: 'In English' },
        { fr: 'Identifiable comme telle', en: 'Identifiable as such' },
        { fr: 'Cachée', en: 'Hidden' },
        { fr: 'Gratuite', en: 'Free' },
      ],
      answer: 1,
      because: { fr: 'La publicité déguisée est interdite.', en: 'Disguised advertising is banned.' },
    },
    {
      id: 'm10-q4',
      objective: 'm10-o1',
      ask: { fr: 'Pourquoi remplir les attributs de filtre ?', en: 'Why fill filter attributes?' },
      choices: [
        {
          fr: 'Sinon le produit disparaît des recherches filtrées',
          en: 'Otherwise the product vanishes from filtered searches',
        },
        { fr: 'C’est décoratif', en: 'Decorative' },
        { fr: 'Pour la douane', en: 'For customs' },
        { fr: 'Pour la TVA', en: 'For VAT' },
      ],
      answer: 0,
      because: {
        fr: 'Un champ vide exclut la fiche du filtre.',
        en: 'An empty field drops the listing from the filter.',
      },
    },
    {
      id: 'm10-q5',
      objective: 'm10-o1',
      ask: {
        fr: 'Pour envoyer une lettre d’information à un particulier, il faut en principe…',
        en: 'To send a newsletter to a consumer you generally need…',
      },
      choices: [
        { fr: 'L’accord du maire', en: 'The mayor’s approval' },
        { fr: 'Un huissier', en: 'A bailiff' },
        { fr: 'Rien', en: 'Nothing' },
        { fr: 'Son consentement préalable', en: 'Prior consent' },
      ],
      answer: 3,
      because: {
        fr: 'Sauf exception pour vos clients et produits analogues, avec désinscription possible.',
        en: 'Except for existing customers and similar products, with opt-out.',
      },
    },
  ],
  sources: [
    'support.google.com/merchants (attributs prix et prix soldé)',
    'règlement P2B art. 5 (classement)',
    'LCEN art. 20 et C. conso. L121-2 (publicité identifiable et loyale)',
    'guide DGE « Commerçants, en avant vers le numérique » (scribd 495965429)',
  ],
};
