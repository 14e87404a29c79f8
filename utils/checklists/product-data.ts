import type { Module } from '../core/checklist';

export const productData: Module = {
  id: 'm02',
  title: { fr: 'Des données produit complètes et justes', en: 'Complete and accurate product data' },
  goal: {
    fr: 'Constituer une fiche de référence par produit, puis la publier sans erreur sur chaque canal.',
    en: 'Build one master record per product, then publish it without errors on each channel.',
  },
  audience: { fr: 'Toute personne qui crée ou corrige des fiches.', en: 'Anyone who creates or corrects listings.' },
  prerequisites: {
    fr: 'Un produit réel en main, avec son emballage et sa notice.',
    en: 'A real product in hand, with its packaging and leaflet.',
  },
  minutes: 120,
  objectives: [
    {
      id: 'm02-o1',
      text: {
        fr: 'Constituer une fiche de référence avec un code GTIN contrôlé et la marque exacte.',
        en: 'Build a master record with a checked GTIN and the exact brand.',
      },
    },
    {
      id: 'm02-o2',
      text: {
        fr: 'Écrire un titre qui identifie le produit dans la limite du canal.',
        en: 'Write a title that identifies the product within the channel’s limit.',
      },
    },
    {
      id: 'm02-o3',
      text: {
        fr: 'Renseigner les caractéristiques, les points forts et la description qui décident l’achat.',
        en: 'Fill in the characteristics, bullets and description that decide a purchase.',
      },
    },
    {
      id: 'm02-o4',
      text: {
        fr: 'Retirer d’une fiche ce qui n’a pas sa place, puis contrôler ce qui est publié.',
        en: 'Remove from a listing what does not belong there, then check what is published.',
      },
    },
  ],
  parts: [
    {
      id: 'm02-p1',
      title: { fr: 'Partir d’une fiche de référence', en: 'Start from a master record' },
      steps: [
        {
          id: 'm02-s01',
          action: {
            fr: 'Créer une fiche de référence : un tableau, une ligne et un identifiant interne par produit.',
            en: 'Create a master record: one table, with one row and one internal identifier per product.',
          },
          why: {
            fr: 'Une source unique évite les versions qui se contredisent.',
            en: 'A single source avoids versions that contradict each other.',
          },
          evidence: {
            fr: 'Un fichier, une ligne par produit, une date de mise à jour.',
            en: 'One file, one row per product, one date of update.',
          },
          minutes: 12,
        },
        {
          id: 'm02-s02',
          action: {
            fr: 'Recopier le code GTIN (EAN) imprimé sous le code-barres et faire contrôler sa clé.',
            en: 'Copy the GTIN (EAN) printed under the barcode and have its check digit verified.',
          },
          why: {
            fr: 'Un code faux fait refuser la fiche ou la rattache au produit d’un autre.',
            en: 'A wrong code gets the listing refused or ties it to somebody else’s product.',
          },
          evidence: {
            fr: 'L’extension trouve le code et ne signale pas d’erreur ; sans code, l’exemption accordée par le canal est notée.',
            en: 'The extension finds the code and reports no error; without a code, the exemption granted by the channel is noted.',
          },
          rules: ['gtin-presence', 'gtin-validity'],
          minutes: 8,
          quick: true,
        },
        {
          id: 'm02-s03',
          action: {
            fr: 'Renseigner la marque exacte, ou la mention que le canal demande pour un produit sans marque.',
            en: 'Enter the exact brand, or the words the channel asks for when a product has none.',
          },
          why: {
            fr: 'La marque relie la fiche au bon produit et ouvre la recherche par marque.',
            en: 'The brand ties the listing to the right product and opens the search by brand.',
          },
          evidence: {
            fr: 'La marque est écrite de la même façon sur l’emballage et dans la fiche.',
            en: 'The brand is spelt the same on the packaging and in the listing.',
          },
          rules: ['brand-consistency', 'brand-presence'],
          minutes: 6,
        },
      ],
    },
    {
      id: 'm02-p2',
      title: { fr: 'Faire trouver le produit', en: 'Get the product found' },
      steps: [
        {
          id: 'm02-s04',
          action: {
            fr: 'Écrire un titre construit : marque, type, modèle, caractéristique utile, taille ou quantité.',
            en: 'Write a structured title: brand, type, model, useful feature, size or quantity.',
          },
          why: {
            fr: 'Le client et les moteurs de recherche lisent le titre avant tout le reste.',
            en: 'Customers and search engines read the title before anything else.',
          },
          evidence: {
            fr: 'Un titre sous la limite du canal, avec la marque, sans mots en capitales ni répétition.',
            en: 'A title under the channel’s limit, with the brand, without words in capitals or repetition.',
          },
          rules: ['title-brand', 'title-capitals', 'title-length', 'title-word-repetition'],
          minutes: 14,
          quick: true,
        },
        {
          id: 'm02-s11',
          action: {
            fr: 'Retirer du titre la promotion, le prix, la livraison, les louanges et les symboles.',
            en: 'Remove promotion, price, delivery, praise and symbols from the title.',
          },
          why: {
            fr: 'Ces mots n’aident pas à identifier le produit, et plusieurs canaux refusent ou masquent ces titres.',
            en: 'Such words do not help to identify the product, and several channels refuse or hide such titles.',
          },
          evidence: {
            fr: 'Le titre ne dit plus que ce qu’est le produit.',
            en: 'The title says only what the product is.',
          },
          rules: [
            'title-contact-details',
            'title-emoji',
            'title-markup',
            'title-offer-data',
            'title-promotion',
            'title-shop-name',
            'title-subjective',
            'title-symbols',
          ],
          minutes: 6,
        },
        {
          id: 'm02-s05',
          action: { fr: 'Choisir la catégorie la plus précise.', en: 'Choose the most precise category.' },
          why: {
            fr: 'Elle fixe les caractéristiques demandées, les filtres et souvent la commission.',
            en: 'It sets the characteristics asked for, the filters and often the commission.',
          },
          evidence: {
            fr: 'Le fil d’Ariane de la fiche montre au moins deux niveaux, et le dernier décrit le produit.',
            en: 'The listing’s breadcrumb shows at least two levels, and the last describes the product.',
          },
          rules: ['category-depth'],
          minutes: 6,
        },
      ],
    },
    {
      id: 'm02-p3',
      title: { fr: 'Donner ce qui décide l’achat', en: 'Give what decides the purchase' },
      steps: [
        {
          id: 'm02-s06',
          action: {
            fr: 'Mesurer les dimensions et le poids, du produit seul puis du colis, et les saisir avec leurs unités.',
            en: 'Measure dimensions and weight, of the product alone then of the parcel, and enter them with their units.',
          },
          why: {
            fr: 'Le transport, les filtres et les retours en dépendent.',
            en: 'Shipping, filters and returns depend on them.',
          },
          evidence: {
            fr: 'Chaque mesure saisie porte une unité et a été prise sur le produit.',
            en: 'Every measure entered has a unit and was taken on the product.',
          },
          minutes: 12,
        },
        {
          id: 'm02-s07',
          action: {
            fr: 'Remplir les caractéristiques obligatoires, puis les recommandées.',
            en: 'Fill in the mandatory characteristics, then the recommended ones.',
          },
          why: {
            fr: 'Une case vide retire la fiche des filtres, et les caractéristiques essentielles sont dues à l’acheteur.',
            en: 'An empty field drops the listing from the filters, and buyers must be told the main characteristics.',
          },
          evidence: {
            fr: 'Au moins cinq caractéristiques, aucune remplie par « autre » ou « N/A » ; pour un textile, les fibres et leurs pourcentages.',
            en: 'At least five characteristics, none filled in with “other” or “N/A”; for a textile, the fibres and their percentages.',
          },
          rules: ['attribute-count', 'attribute-placeholders', 'textile-composition'],
          minutes: 14,
          quick: true,
        },
        {
          id: 'm02-s08',
          action: {
            fr: 'Rédiger cinq points forts : usage, matière, dimensions, compatibilité ou entretien, contenu du colis.',
            en: 'Write five bullets: use, material, dimensions, compatibility or care, contents of the parcel.',
          },
          why: {
            fr: 'Ils sont lus avant la description et répondent aux questions qui font hésiter.',
            en: 'They are read before the description and answer the questions that make people hesitate.',
          },
          evidence: {
            fr: 'Cinq points différents, relus par une autre personne.',
            en: 'Five different bullets, read over by another person.',
          },
          rules: ['bullet-count'],
          minutes: 12,
        },
        {
          id: 'm02-s12',
          action: {
            fr: 'Rédiger une description : pour qui, comment, avec quelles limites.',
            en: 'Write a description: for whom, how, within what limits.',
          },
          why: {
            fr: 'Le client trouve la réponse sans poser la question.',
            en: 'Customers find the answer without asking.',
          },
          evidence: {
            fr: 'Au moins 150 caractères, plus que le titre répété, sans passage inachevé.',
            en: 'At least 150 characters, more than the title repeated, with nothing unfinished.',
          },
          rules: ['description-length', 'description-placeholder', 'description-repeats-title'],
          minutes: 10,
        },
      ],
    },
    {
      id: 'm02-p4',
      title: { fr: 'Contrôler ce qui est publié', en: 'Check what is published' },
      steps: [
        {
          id: 'm02-s09',
          action: {
            fr: 'Retirer des points forts et de la description les coordonnées, les liens, les prix et les promotions.',
            en: 'Remove contact details, links, prices and promotions from the bullets and the description.',
          },
          why: {
            fr: 'Les places de marché l’interdisent, et des coordonnées publiées servent aussi aux fraudeurs.',
            en: 'Marketplaces forbid them, and published contact details also serve fraudsters.',
          },
          evidence: {
            fr: 'L’extension ne signale plus ni courriel, ni téléphone, ni lien, ni offre dans ces textes.',
            en: 'The extension no longer reports any e-mail address, phone number, link or offer in these texts.',
          },
          rules: ['bullet-contact-details', 'description-contact-details', 'description-offer-data'],
          minutes: 6,
        },
        {
          id: 'm02-s13',
          action: {
            fr: 'Relire toute la fiche dans la langue du client, ou la faire relire.',
            en: 'Read the whole listing over in the customer’s language, or have it read over.',
          },
          why: {
            fr: 'La loi demande le français pour une vente en France, et une traduction maladroite fait douter.',
            en: 'The law requires French for a sale in France, and a clumsy translation raises doubts.',
          },
          evidence: {
            fr: 'La fiche est dans la langue du pays de vente ; une personne qui la parle l’a relue.',
            en: 'The listing is in the language of the country of sale; somebody who speaks it has read it over.',
          },
          rules: ['language'],
          minutes: 4,
        },
        {
          id: 'm02-s10',
          action: {
            fr: 'Comparer la fiche publiée sur deux canaux avec la fiche de référence.',
            en: 'Compare the listing published on two channels with the master record.',
          },
          why: {
            fr: 'Ce qui est saisi n’est pas toujours ce qui s’affiche.',
            en: 'What is entered is not always what is shown.',
          },
          evidence: {
            fr: 'La liste des écarts, chacun expliqué ou corrigé.',
            en: 'The list of differences, each explained or corrected.',
          },
          minutes: 10,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm02-q1',
      objective: 'm02-o1',
      ask: { fr: 'À quoi sert la clé de contrôle d’un code EAN ?', en: 'What is the check digit of an EAN for?' },
      choices: [
        { fr: 'À prouver le pays de fabrication', en: 'To prove the country of manufacture' },
        { fr: 'À indiquer la catégorie du produit', en: 'To state the category of the product' },
        { fr: 'À détecter une erreur de saisie', en: 'To detect a typing error' },
        { fr: 'À garantir que le code est le vôtre', en: 'To guarantee that the code is yours' },
      ],
      answer: 2,
      because: {
        fr: 'Le dernier chiffre se calcule à partir des autres. Il ne dit ni l’origine, ni à qui le code appartient.',
        en: 'The last digit is worked out from the others. It tells neither the origin nor whose code it is.',
      },
    },
    {
      id: 'm02-q2',
      objective: 'm02-o4',
      ask: {
        fr: 'Quelle information n’a pas sa place dans la description ?',
        en: 'Which information does not belong in the description?',
      },
      choices: [
        { fr: 'Votre numéro de téléphone', en: 'Your telephone number' },
        { fr: 'La matière et son entretien', en: 'The material and its care' },
        { fr: 'Les dimensions du produit', en: 'The product’s dimensions' },
        { fr: 'Le contenu exact du colis', en: 'The exact contents of the parcel' },
      ],
      answer: 0,
      because: {
        fr: 'Les places de marché interdisent les coordonnées dans le texte ; elles vont dans le profil du vendeur.',
        en: 'Marketplaces forbid contact details in the text; they belong in the seller’s profile.',
      },
    },
    {
      id: 'm02-q3',
      objective: 'm02-o1',
      ask: { fr: 'À quoi sert une fiche de référence ?', en: 'What is a master record for?' },
      choices: [
        { fr: 'À remplacer le logiciel de comptabilité', en: 'To replace the accounting software' },
        { fr: 'À réserver le produit à un seul canal', en: 'To keep the product for a single channel' },
        { fr: 'À présenter les prix des concurrents', en: 'To present competitors’ prices' },
        { fr: 'À garder une seule version juste du produit', en: 'To keep one correct version of the product' },
      ],
      answer: 3,
      because: {
        fr: 'On corrige une fois, à un seul endroit, puis on reporte la correction sur chaque canal.',
        en: 'You correct once, in one place, then carry the correction to each channel.',
      },
    },
    {
      id: 'm02-q4',
      objective: 'm02-o3',
      ask: {
        fr: '« 80 % PES, 20 % Lycra » : que faut-il changer ?',
        en: '“80% PES, 20% Lycra”: what must be changed?',
      },
      choices: [
        { fr: 'Rien : la somme des pourcentages fait 100', en: 'Nothing: the percentages add up to 100' },
        { fr: 'Les noms : polyester et élasthanne', en: 'The names: polyester and elastane' },
        { fr: 'L’ordre : la fibre la plus rare d’abord', en: 'The order: the rarer fibre first' },
        { fr: 'Les pourcentages : ils sont facultatifs', en: 'The percentages: they are optional' },
      ],
      answer: 1,
      because: {
        fr: 'La composition se donne avec les noms réglementaires des fibres, ni sigles ni marques.',
        en: 'The composition is given under the regulated names of fibres, without abbreviations or brand names.',
      },
    },
    {
      id: 'm02-q5',
      objective: 'm02-o2',
      ask: { fr: 'Quelle longueur de titre viser ?', en: 'What title length should you aim for?' },
      choices: [
        {
          fr: 'Le nécessaire pour identifier, sous la limite du canal',
          en: 'What identifies the product, under the channel’s limit',
        },
        {
          fr: 'Toujours la limite la plus haute que le canal accepte',
          en: 'Always the highest limit that the channel accepts',
        },
        {
          fr: 'Deux mots au plus, pour les lecteurs les plus pressés',
          en: 'Two words at most, for readers in a great hurry',
        },
        {
          fr: 'La même longueur partout, quel que soit le canal',
          en: 'The same length everywhere, whatever the channel',
        },
      ],
      answer: 0,
      because: {
        fr: 'Les limites diffèrent et changent. Lues en 2026 : 75 caractères chez Amazon, 132 chez Cdiscount, 80 chez eBay.',
        en: 'Limits differ and change. Read in 2026: 75 characters on Amazon, 132 on Cdiscount, 80 on eBay.',
      },
    },
    {
      id: 'm02-q6',
      objective: 'm02-o2',
      ask: { fr: 'Quel titre identifie le mieux le produit ?', en: 'Which title identifies the product best?' },
      choices: [
        { fr: 'PROMO Gourde inox, livraison offerte', en: 'SALE Steel bottle, free delivery' },
        { fr: 'La meilleure gourde du marché, 500 ml', en: 'The best bottle on the market, 500 ml' },
        { fr: 'Gourde gourde inox gourde isotherme', en: 'Bottle bottle steel bottle insulated' },
        { fr: 'Aquali Gourde isotherme inox 500 ml bleue', en: 'Aquali Insulated steel bottle 500 ml blue' },
      ],
      answer: 3,
      because: {
        fr: 'Marque, type, caractéristiques, contenance : pas de promotion, pas de louange, pas de répétition.',
        en: 'Brand, type, features, capacity: no promotion, no praise, no repetition.',
      },
    },
    {
      id: 'm02-q7',
      objective: 'm02-o3',
      ask: {
        fr: 'Une caractéristique ne concerne pas votre produit. Que faire ?',
        en: 'A characteristic does not concern your product. What should you do?',
      },
      choices: [
        { fr: 'Écrire « N/A » pour remplir la case', en: 'Write “N/A” to fill the field' },
        { fr: 'Recopier la valeur d’un concurrent', en: 'Copy the value of a competitor' },
        { fr: 'Laisser la case vide si elle est facultative', en: 'Leave the field empty if it is optional' },
        { fr: 'Choisir au hasard dans la liste', en: 'Pick from the list at random' },
      ],
      answer: 2,
      because: {
        fr: 'Une valeur de remplissage ne renseigne personne et fausse les filtres ; une valeur recopiée peut être fausse.',
        en: 'A filler value tells nobody anything and spoils the filters; a copied value may be wrong.',
      },
    },
  ],
  demo: {
    fr: 'Avant : sur la place de marché de démonstration, une fiche au titre trop court, aux caractéristiques vides et à la description d’une ligne ; l’extension énumère les informations qu’elle n’a pas trouvées. Le formateur corrige la fiche sur place, à partir d’un emballage réel. Après : le titre, les caractéristiques et la description sont remplis, et la liste raccourcit à chaque correction.',
    en: 'Before: on the demo marketplace, a listing with too short a title, empty characteristics and a one-line description; the extension lists the information it has not found. The trainer corrects the listing in place, from real packaging. After: title, characteristics and description are filled in, and the list gets shorter with each correction.',
  },
  sources: [
    'GS1, spécifications générales, ref.gs1.org/standards/genspecs',
    'Octopia, fiche produit, developer.octopia-io.net (titre : 132 caractères, lu en 2026)',
    'Amazon Seller Central, règles des titres (75 caractères depuis le 27/07/2026, hors médias)',
    'eBay, titre de 80 caractères, lu en 2026',
    'Google Merchant Center, données produit, support.google.com/merchants/answer/7052112',
    'Code de la consommation, L111-1 et L221-5 ; loi n° 94-665, art. 2',
    'Règlement (UE) 1007/2011, noms des fibres textiles',
  ],
};
