import type { Module } from '../core/checklist';

export const prices: Module = {
  id: 'm04',
  title: { fr: 'Prix, promotions et marge', en: 'Prices, promotions and margin' },
  goal: {
    fr: 'Afficher un prix légal et rentable, annoncer une promotion sans tromper.',
    en: 'Display a legal, profitable price and announce promotions without misleading.',
  },
  audience: { fr: 'Dirigeants et responsables de boutique.', en: 'Owners and shop managers.' },
  prerequisites: { fr: 'Connaître son prix d’achat et son taux de TVA.', en: 'Know your purchase price and VAT rate.' },
  demo: {
    fr: 'Avant : « -50 % », prix barré 60 €, mais l’historique local montre 35 € quinze jours plus tôt. L’outil affiche l’alerte. Après : prix de référence 35 €, remise recalculée à -14 %, alerte levée. Le formateur montre que l’historique reste dans le navigateur.',
    en: 'Before: “-50%”, strikethrough €60, but the local history shows €35 two weeks earlier. The tool alerts. After: reference €35, discount recomputed to -14%, alert cleared. The trainer shows the history stays in the browser.',
  },
  minutes: 90,
  objectives: [
    {
      id: 'm04-o1',
      text: {
        fr: 'Afficher un prix légal et rentable, annoncer une promotion sans tromper.',
        en: 'Display a legal, profitable price and announce promotions without misleading.',
      },
    },
  ],
  parts: [
    {
      id: 'm04-p1',
      title: { fr: 'Prix, promotions et marge', en: 'Prices, promotions and margin' },
      steps: [
        {
          id: 'm04-s01',
          action: {
            fr: 'Calculer le coût complet d’une vente (achat, port, emballage, commission, publicité, retours).',
            en: 'Compute the full cost of one sale (purchase, shipping, packaging, commission, ads, returns).',
          },
          why: { fr: 'Un prix fixé au hasard vend à perte.', en: 'A random price sells at a loss.' },
          evidence: { fr: 'Une feuille de calcul par produit.', en: 'One sheet per product.' },
          minutes: 9,
        },
        {
          id: 'm04-s02',
          action: {
            fr: 'Afficher le prix toutes taxes comprises en euros.',
            en: 'Display the tax-inclusive price in euros.',
          },
          why: { fr: 'C’est l’obligation de base envers le consommateur.', en: 'It is the basic consumer duty.' },
          evidence: {
            fr: 'L’outil lit un prix TTC, sans mention « HT » seule.',
            en: 'The tool reads a tax-inclusive price with no lone “HT”.',
          },
          minutes: 9,
          rules: ['price-presence'],
        },
        {
          id: 'm04-s03',
          action: {
            fr: 'Vérifier le prix au kilo ou au litre pour les produits concernés.',
            en: 'Check the price per kilo or litre where relevant.',
          },
          why: {
            fr: 'Il permet de comparer et il est obligatoire pour de nombreuses familles.',
            en: 'It enables comparison and is mandatory for many families.',
          },
          evidence: {
            fr: 'Prix unitaire affiché et recalculé juste.',
            en: 'Unit price shown and recomputed correctly.',
          },
          minutes: 9,
          rules: ['unit-price'],
        },
        {
          id: 'm04-s04',
          action: { fr: 'Détailler la composition et les prix d’un lot.', en: 'Detail bundle contents and prices.' },
          why: { fr: 'Le client doit voir ce qu’il paie.', en: 'Customers must see what they pay for.' },
          evidence: { fr: 'Liste du contenu présente.', en: 'Contents list present.' },
          minutes: 9,
        },
        {
          id: 'm04-s05',
          action: { fr: 'Afficher frais et délai de livraison réels.', en: 'Display real delivery cost and date.' },
          why: {
            fr: 'Des frais découverts à la fin font abandonner le panier.',
            en: 'Fees discovered at the end cause cart abandonment.',
          },
          evidence: { fr: 'Frais et date lisibles sur la fiche.', en: 'Cost and date readable on the listing.' },
          minutes: 9,
          rules: ['delivery-information'],
        },
      ],
    },
    {
      id: 'm04-p2',
      title: { fr: 'Prix, promotions et marge', en: 'Prices, promotions and margin' },
      steps: [
        {
          id: 'm04-s06',
          action: {
            fr: 'Noter ses prix chaque semaine (historique local de l’outil).',
            en: 'Record your prices weekly (the tool’s local history).',
          },
          why: {
            fr: 'Sans historique, impossible de prouver le prix antérieur.',
            en: 'Without history you cannot prove the prior price.',
          },
          evidence: {
            fr: 'Trente jours d’historique pour les produits en promotion.',
            en: 'Thirty days of history for promoted products.',
          },
          minutes: 9,
        },
        {
          id: 'm04-s07',
          action: {
            fr: 'Calculer toute réduction sur le prix le plus bas des 30 derniers jours.',
            en: 'Compute any discount from the lowest price of the last 30 days.',
          },
          why: {
            fr: 'La Cour de justice l’a confirmé en 2024, pourcentage compris.',
            en: 'The Court of Justice confirmed it in 2024, percentage included.',
          },
          evidence: {
            fr: 'Le pourcentage affiché correspond au calcul de l’outil.',
            en: 'The displayed percentage matches the tool’s computation.',
          },
          minutes: 9,
          rules: ['reference-price'],
        },
        {
          id: 'm04-s08',
          action: {
            fr: 'Vérifier les familles où la promotion est limitée (livres, biocides, alcool).',
            en: 'Check families where promotion is limited (books, biocides, alcohol).',
          },
          why: { fr: 'Des règles spéciales s’ajoutent.', en: 'Special rules apply.' },
          evidence: {
            fr: 'Aucune alerte « promotion » sur ces produits.',
            en: 'No “promotion” alert on these products.',
          },
          minutes: 9,
        },
        {
          id: 'm04-s09',
          action: {
            fr: 'Indiquer l’éco-participation quand elle s’applique.',
            en: 'State the eco-contribution where it applies.',
          },
          why: {
            fr: 'Elle est informée au client et n’est pas remisable.',
            en: 'It is shown to the customer and cannot be discounted.',
          },
          evidence: { fr: 'Montant présent ou « non concerné » noté.', en: 'Amount present or “not concerned” noted.' },
          minutes: 9,
          rules: ['eco-contribution'],
        },
        {
          id: 'm04-s10',
          action: {
            fr: 'Comparer ses prix entre canaux et décider d’une règle.',
            en: 'Compare your prices across channels and set a rule.',
          },
          why: {
            fr: 'Un écart non voulu déclenche litiges et alertes.',
            en: 'An unintended gap triggers disputes and alerts.',
          },
          evidence: {
            fr: 'Une règle écrite (même prix, ou écart justifié par les frais).',
            en: 'A written rule (same price, or gap justified by fees).',
          },
          minutes: 9,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm04-q1',
      objective: 'm04-o1',
      ask: {
        fr: 'Sur quel prix se calcule une réduction annoncée ?',
        en: 'From which price is an announced discount computed?',
      },
      choices: [
        { fr: 'Le prix d’achat', en: 'The purchase price' },
        { fr: 'Le prix du concurrent', en: 'The competitor’s price' },
        {
          fr: 'Le plus bas prix pratiqué par vous dans les 30 jours précédents',
          en: 'Your lowest price in the previous 30 days',
        },
        { fr: 'Le plus haut prix de l’année', en: 'The year’s highest price' },
      ],
      answer: 2,
      because: {
        fr: 'C’est l’article L112-1-1 du code de la consommation.',
        en: 'That is article L112-1-1 of the Consumer Code.',
      },
    },
    {
      id: 'm04-q2',
      objective: 'm04-o1',
      ask: {
        fr: 'Un prix « HT » seul est-il permis pour un consommateur ?',
        en: 'Is a tax-exclusive price alone allowed for consumers?',
      },
      choices: [
        { fr: 'Non', en: 'No' },
        { fr: 'Seulement en soldes', en: 'Only during sales' },
        { fr: 'Seulement sur mobile', en: 'Only on mobile' },
        { fr: 'Oui', en: 'Yes' },
      ],
      answer: 0,
      because: {
        fr: 'Le prix affiché au consommateur est toutes taxes comprises.',
        en: 'Consumer prices are tax-inclusive.',
      },
    },
    {
      id: 'm04-q3',
      objective: 'm04-o1',
      ask: { fr: 'Où l’outil garde-t-il l’historique de prix ?', en: 'Where does the tool keep the price history?' },
      choices: [
        { fr: 'Sur un serveur du formateur', en: 'On the trainer’s server' },
        { fr: 'Chez la place de marché', en: 'At the marketplace' },
        { fr: 'Dans votre navigateur, chiffré', en: 'In your browser, encrypted' },
        { fr: 'Sur un réseau social', en: 'On a social network' },
      ],
      answer: 2,
      because: {
        fr: 'Les données restent locales ; vous seul décidez d’un export.',
        en: 'Data stays local; only you decide to export.',
      },
    },
    {
      id: 'm04-q4',
      objective: 'm04-o1',
      ask: {
        fr: 'Pour un paquet de café de 250 g à 5 €, le prix au kilo est…',
        en: 'For a 250 g coffee pack at €5, the price per kilo is…',
      },
      choices: [
        { fr: '20 €', en: '€20' },
        { fr: '10 €', en: '€10' },
        { fr: '12,50 €', en: '€12.50' },
        { fr: '5 €', en: '€5' },
      ],
      answer: 0,
      because: { fr: '5 € ÷ 0,250 kg = 20 €/kg.', en: '€5 ÷ 0.250 kg = €20/kg.' },
    },
    {
      id: 'm04-q5',
      objective: 'm04-o1',
      ask: { fr: 'Que risque un prix barré inventé ?', en: 'What does an invented strikethrough price risk?' },
      choices: [
        { fr: 'Un bonus', en: 'A bonus' },
        { fr: 'Une meilleure note', en: 'A better rating' },
        { fr: 'D’être une pratique commerciale trompeuse', en: 'Being a misleading practice' },
        { fr: 'Rien', en: 'Nothing' },
      ],
      answer: 2,
      because: { fr: 'Les pratiques trompeuses sont un délit.', en: 'Misleading practices are an offence.' },
    },
  ],
  sources: [
    'pechenard.com et dbfbruxelles.eu (CJUE Aldi Süd, 26/09/2024)',
    'lettredesreseaux.com (affichage des prix)',
    '2m-consulting.fr (règles particulières)',
  ],
};
