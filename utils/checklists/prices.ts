import type { Module } from '../core/checklist';

export const prices: Module = {
  id: 'm04',
  title: { fr: 'Prix, promotions et marge', en: 'Prices, promotions and margin' },
  goal: {
    fr: 'Fixer un prix rentable, l’afficher complet et annoncer une promotion sans tromper.',
    en: 'Set a profitable price, display it in full and announce a promotion without misleading.',
  },
  audience: { fr: 'Dirigeants et responsables de boutique.', en: 'Owners and shop managers.' },
  prerequisites: {
    fr: 'Connaître le prix d’achat et le taux de TVA de quelques produits.',
    en: 'Know the purchase price and the VAT rate of a few products.',
  },
  minutes: 90,
  objectives: [
    {
      id: 'm04-o1',
      text: {
        fr: 'Calculer le coût complet d’une vente et en tirer un prix.',
        en: 'Work out the full cost of a sale and derive a price from it.',
      },
    },
    {
      id: 'm04-o2',
      text: {
        fr: 'Afficher un prix complet : toutes taxes, unité de mesure, livraison.',
        en: 'Display a complete price: all taxes, unit price, delivery.',
      },
    },
    {
      id: 'm04-o3',
      text: {
        fr: 'Calculer une réduction annoncée à partir du bon prix de référence.',
        en: 'Work out an announced discount from the right reference price.',
      },
    },
  ],
  parts: [
    {
      id: 'm04-p1',
      title: { fr: 'Fixer un prix qui laisse une marge', en: 'Set a price that leaves a margin' },
      steps: [
        {
          id: 'm04-s01',
          action: {
            fr: 'Calculer le coût complet d’une vente : achat, port, emballage, commission, publicité, retours.',
            en: 'Work out the full cost of a sale: purchase, shipping, packaging, commission, advertising, returns.',
          },
          why: {
            fr: 'Un prix fixé sans ce calcul peut faire perdre de l’argent à chaque vente.',
            en: 'A price set without this sum may lose money on every sale.',
          },
          evidence: {
            fr: 'Une feuille de calcul par produit, avec la marge en euros.',
            en: 'One sheet per product, with the margin in euros.',
          },
          minutes: 15,
        },
        {
          id: 'm04-s10',
          action: {
            fr: 'Comparer ses prix entre canaux et écrire une règle.',
            en: 'Compare your prices across channels and write down a rule.',
          },
          why: {
            fr: 'Un écart que personne n’a voulu déroute les clients et fausse la marge.',
            en: 'A gap nobody intended puzzles customers and distorts the margin.',
          },
          evidence: {
            fr: 'Une règle écrite : même prix partout, ou un écart que les frais expliquent.',
            en: 'A written rule: the same price everywhere, or a gap the fees explain.',
          },
          minutes: 10,
        },
      ],
    },
    {
      id: 'm04-p2',
      title: { fr: 'Afficher un prix complet', en: 'Display a complete price' },
      steps: [
        {
          id: 'm04-s02',
          action: {
            fr: 'Afficher le prix en euros, toutes taxes comprises.',
            en: 'Display the price in euros, all taxes included.',
          },
          why: {
            fr: 'C’est le prix à payer que la loi demande de montrer au consommateur.',
            en: 'That is the price to pay, which the law asks you to show consumers.',
          },
          evidence: {
            fr: 'L’extension lit le prix de la fiche, et c’est celui que le client paiera.',
            en: 'The extension reads the listing’s price, and it is the one the customer will pay.',
          },
          rules: ['price-consistency', 'price-presence'],
          minutes: 5,
        },
        {
          id: 'm04-s03',
          action: {
            fr: 'Vérifier le prix au kilo ou au litre des produits préemballés concernés.',
            en: 'Check the price per kilo or litre of the pre-packed goods concerned.',
          },
          why: {
            fr: 'Il permet de comparer ; il est dû pour l’alimentation, l’hygiène et l’entretien, sauf exceptions.',
            en: 'It allows comparing; it is due for food, hygiene and cleaning goods, with exceptions.',
          },
          evidence: {
            fr: 'Le prix à l’unité est affiché et correspond au prix divisé par la quantité nette.',
            en: 'The unit price is shown and equals the price divided by the net quantity.',
          },
          rules: ['unit-price'],
          minutes: 8,
        },
        {
          id: 'm04-s04',
          action: {
            fr: 'Détailler le contenu d’un lot et le prix de chaque article différent.',
            en: 'Set out what a bundle contains and the price of each different item.',
          },
          why: {
            fr: 'Le client doit voir ce qu’il paie et pouvoir comparer.',
            en: 'Customers must see what they pay for and be able to compare.',
          },
          evidence: {
            fr: 'Le texte de la fiche donne le contenu, les quantités, le prix global et celui de chaque article.',
            en: 'The listing’s text gives contents, quantities, the total price and that of each item.',
          },
          minutes: 6,
        },
        {
          id: 'm04-s05',
          action: {
            fr: 'Afficher les frais et le délai de livraison réels.',
            en: 'Display the real delivery cost and time.',
          },
          why: {
            fr: 'Ils sont dus avant la commande, et des frais découverts à la fin font abandonner le panier.',
            en: 'They are due before the order, and costs found out at the end make people abandon the basket.',
          },
          evidence: {
            fr: 'Les frais et la date, ou le délai, se lisent sur la fiche.',
            en: 'The cost and the date, or the time, can be read on the listing.',
          },
          rules: ['delivery-information'],
          minutes: 8,
          quick: true,
        },
        {
          id: 'm04-s09',
          action: {
            fr: 'Indiquer l’éco-participation des produits concernés.',
            en: 'State the eco-contribution of the products concerned.',
          },
          why: {
            fr: 'Le client est informé du coût de collecte et de recyclage ; ce montant ne se remise pas.',
            en: 'Customers are told the cost of collection and recycling; that amount cannot be discounted.',
          },
          evidence: {
            fr: 'Le montant unitaire est affiché, ou « non concerné » est noté.',
            en: 'The amount per unit is shown, or “not concerned” is noted.',
          },
          rules: ['eco-contribution'],
          minutes: 6,
        },
      ],
    },
    {
      id: 'm04-p3',
      title: { fr: 'Annoncer une réduction sans tromper', en: 'Announce a discount without misleading' },
      steps: [
        {
          id: 'm04-s06',
          action: {
            fr: 'Noter chaque changement de prix, avec sa date, pour tout produit qui sera en promotion.',
            en: 'Write down each change of price, with its date, for any product to be promoted.',
          },
          why: {
            fr: 'Sans ces notes, on ne peut pas prouver le prix antérieur.',
            en: 'Without these notes you cannot prove the earlier price.',
          },
          evidence: {
            fr: 'Au moins 30 jours de prix datés pour chaque produit en promotion.',
            en: 'At least 30 days of dated prices for each product on promotion.',
          },
          minutes: 10,
        },
        {
          id: 'm04-s07',
          action: {
            fr: 'Calculer toute réduction sur le prix le plus bas des 30 derniers jours.',
            en: 'Work out any discount from the lowest price of the last 30 days.',
          },
          why: {
            fr: 'La loi le demande, et la Cour de justice de l’Union l’a confirmé en 2024 pour le pourcentage lui-même.',
            en: 'The law asks for it, and the EU Court of Justice confirmed it in 2024 for the percentage itself.',
          },
          evidence: {
            fr: 'Le prix barré est ce prix le plus bas, et le pourcentage affiché en découle.',
            en: 'The crossed-out price is that lowest price, and the percentage shown follows from it.',
          },
          rules: ['reference-price'],
          minutes: 12,
        },
        {
          id: 'm04-s08',
          action: {
            fr: 'Vérifier les familles où la promotion est encadrée : alcool, biocides, livres.',
            en: 'Check the families where promotion is regulated: alcohol, biocides, books.',
          },
          why: {
            fr: 'Le prix du livre est fixé par l’éditeur ; d’autres règles limitent la publicité ou les remises.',
            en: 'Publishers set the price of books; other rules limit advertising or discounts.',
          },
          evidence: {
            fr: 'Pour chaque famille vendue, la règle et sa source sont notées.',
            en: 'For each family sold, the rule and its source are noted.',
          },
          minutes: 10,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm04-q1',
      objective: 'm04-o3',
      ask: {
        fr: 'Sur quel prix se calcule une réduction annoncée ?',
        en: 'From which price is an announced discount worked out?',
      },
      choices: [
        { fr: 'Le prix conseillé par le fabricant', en: 'The price recommended by the maker' },
        { fr: 'Le prix le plus haut de l’année', en: 'The highest price of the year' },
        { fr: 'Votre prix le plus bas des 30 jours précédents', en: 'Your lowest price of the 30 days before' },
        { fr: 'Le prix moyen des vendeurs concurrents', en: 'The average price of competing sellers' },
      ],
      answer: 2,
      because: {
        fr: 'C’est l’article L112-1-1 du code de la consommation. Des exceptions existent, par exemple pour les produits périssables.',
        en: 'That is article L112-1-1 of the French Consumer Code. There are exceptions, for example for perishable goods.',
      },
    },
    {
      id: 'm04-q2',
      objective: 'm04-o2',
      ask: {
        fr: 'Peut-on n’afficher qu’un prix hors taxes à un consommateur ?',
        en: 'May you show a consumer the price without tax only?',
      },
      choices: [
        { fr: 'Non, le prix affiché comprend toutes les taxes', en: 'No, the price shown includes all taxes' },
        { fr: 'Oui, si la TVA est ajoutée avant le paiement', en: 'Yes, if VAT is added before payment' },
        { fr: 'Oui, pour un vendeur sur une place de marché', en: 'Yes, for a seller on a marketplace' },
        { fr: 'Non, sauf pendant une période de soldes', en: 'No, except during the sales' },
      ],
      answer: 0,
      because: {
        fr: 'Le consommateur doit voir d’emblée ce qu’il paiera. Un prix hors taxes s’adresse aux professionnels.',
        en: 'Consumers must see at once what they will pay. A price without tax is for businesses.',
      },
    },
    {
      id: 'm04-q3',
      objective: 'm04-o3',
      ask: {
        fr: 'Que garder pour pouvoir prouver le prix antérieur ?',
        en: 'What should you keep to be able to prove the earlier price?',
      },
      choices: [
        { fr: 'Le prix conseillé par le fournisseur', en: 'The price your supplier recommends' },
        { fr: 'Une photo de l’étiquette du produit', en: 'A photo of the product’s label' },
        { fr: 'Le prix affiché par les concurrents', en: 'The price competitors display' },
        { fr: 'Vos prix pratiqués, avec leurs dates', en: 'The prices you charged, with their dates' },
      ],
      answer: 3,
      because: {
        fr: 'Le prix antérieur est celui que vous avez vous-même pratiqué : un relevé daté le montre.',
        en: 'The earlier price is the one you charged yourself: a dated record shows it.',
      },
    },
    {
      id: 'm04-q4',
      objective: 'm04-o2',
      ask: {
        fr: 'Un paquet de café de 250 g coûte 5 €. Quel est son prix au kilo ?',
        en: 'A 250 g packet of coffee costs €5. What is its price per kilo?',
      },
      choices: [
        { fr: '12,50 €', en: '€12.50' },
        { fr: '20 €', en: '€20' },
        { fr: '2 €', en: '€2' },
        { fr: '25 €', en: '€25' },
      ],
      answer: 1,
      because: { fr: '5 € ÷ 0,250 kg = 20 € le kilo.', en: '€5 ÷ 0.250 kg = €20 per kilo.' },
    },
    {
      id: 'm04-q5',
      objective: 'm04-o3',
      ask: {
        fr: 'Que risque-t-on avec un prix barré inventé ?',
        en: 'What do you risk with an invented crossed-out price?',
      },
      choices: [
        { fr: 'Rien, si le prix payé reste avantageux', en: 'Nothing, if the price paid stays attractive' },
        { fr: 'Seulement la perte de la vente en cours', en: 'Only the loss of the sale under way' },
        { fr: 'Une sanction pour pratique trompeuse', en: 'A penalty for a misleading practice' },
        { fr: 'Un simple rappel, s’il est discret', en: 'A mere reminder, if it is discreet' },
      ],
      answer: 2,
      because: {
        fr: 'Une pratique commerciale trompeuse est un délit (code de la consommation, L121-2 et suivants).',
        en: 'A misleading commercial practice is a criminal offence (French Consumer Code, L121-2 and following).',
      },
    },
    {
      id: 'm04-q6',
      objective: 'm04-o3',
      ask: {
        fr: 'Un produit vendu 40 €, puis 35 € il y a dix jours, passe à 28 €. Quelle réduction peut-on annoncer ?',
        en: 'A product sold at €40, then at €35 ten days ago, goes to €28. Which discount may be announced?',
      },
      choices: [
        { fr: '20 %', en: '20%' },
        { fr: '30 %', en: '30%' },
        { fr: '25 %', en: '25%' },
        { fr: '42 %', en: '42%' },
      ],
      answer: 0,
      because: {
        fr: 'Le prix le plus bas des 30 jours est 35 € : (35 − 28) ÷ 35 = 20 %. Partir de 40 € donnerait 30 %, à tort.',
        en: 'The lowest price of the 30 days is €35: (35 − 28) ÷ 35 = 20%. Starting from €40 would give 30%, wrongly.',
      },
    },
    {
      id: 'm04-q7',
      objective: 'm04-o1',
      ask: {
        fr: 'Quel coût oublie-t-on si l’on ne compte que l’achat, le port et la commission ?',
        en: 'Which cost is forgotten if only purchase, shipping and commission are counted?',
      },
      choices: [
        { fr: 'Le prix payé au fournisseur', en: 'The price paid to the supplier' },
        { fr: 'La part prise par la place de marché', en: 'The share the marketplace takes' },
        { fr: 'Le tarif du transporteur choisi', en: 'The rate of the chosen carrier' },
        { fr: 'Les retours et leur remise en stock', en: 'Returns and putting them back in stock' },
      ],
      answer: 3,
      because: {
        fr: 'Les retours coûtent deux transports et parfois le produit ; l’emballage et la publicité s’oublient aussi.',
        en: 'Returns cost two journeys and sometimes the product; packaging and advertising are forgotten too.',
      },
    },
  ],
  demo: {
    fr: 'Avant : sur la place de marché de démonstration, une fiche qui annonce une forte remise sur un prix barré, ou sans frais de livraison lisibles. Le groupe calcule au tableau : prix le plus bas des 30 derniers jours, remise permise. Après : le formateur corrige la fiche sur place et le groupe lit ce que l’extension en dit. Le formateur rappelle que l’extension lit la page du jour : l’historique de prix, c’est le commerçant qui le tient.',
    en: 'Before: on the demo marketplace, a listing that announces a large discount on a crossed-out price, or shows no delivery cost. The group reckons on the board: lowest price of the last 30 days, discount allowed. After: the trainer corrects the listing in place and the group reads what the extension says of it. The trainer recalls that the extension reads today’s page: keeping the price history is the merchant’s job.',
  },
  sources: [
    'Code de la consommation, L112-1 (prix), L112-1-1 (réductions), L121-2 et suivants (pratiques trompeuses)',
    'CJUE, 26 septembre 2024, C-330/23, Aldi Süd',
    'Arrêté du 3 décembre 1987 (affichage des prix, lots) ; arrêté du 16 novembre 1999 (prix à l’unité de mesure)',
    'Code de l’environnement, L541-10-20 (éco-participation)',
    'Loi n° 81-766 (prix du livre) ; code de l’environnement, L522-18 (biocides) ; code de la santé publique, L3323-2 et suivants (alcool)',
  ],
};
