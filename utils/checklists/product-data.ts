import type { Module } from '../core/checklist';

export const productData: Module = {
  id: 'm02',
  title: { fr: 'Des données produit complètes et justes', en: 'Complete and accurate product data' },
  goal: {
    fr: 'Constituer une fiche de référence par produit, puis la décliner sans erreur sur chaque canal.',
    en: 'Build one master record per product, then publish it without errors on each channel.',
  },
  audience: { fr: 'Toute personne qui crée des fiches.', en: 'Anyone creating listings.' },
  prerequisites: {
    fr: 'Un produit réel en main, avec son emballage et sa notice.',
    en: 'A real product in hand, with packaging and leaflet.',
  },
  demo: {
    fr: 'Avant : fiche « Lampe bois » avec titre de quatre mots, sans EAN ni dimensions, score bas et douze manques listés. Le formateur complète la fiche de référence à partir de l’emballage. Après : titre structuré, EAN vérifié, dimensions, puissance, classe énergétique ; l’outil montre la liste des manques passée de douze à deux.',
    en: 'Before: a “Wood lamp” listing with a four-word title, no EAN or dimensions, low score and twelve gaps. The trainer completes the master record from the packaging. After: structured title, checked EAN, dimensions, power, energy class; the gap list goes from twelve to two.',
  },
  minutes: 120,
  objectives: [
    {
      id: 'm02-o1',
      text: {
        fr: 'Constituer une fiche de référence par produit, puis la décliner sans erreur sur chaque canal.',
        en: 'Build one master record per product, then publish it without errors on each channel.',
      },
    },
  ],
  parts: [
    {
      id: 'm02-p1',
      title: { fr: 'Des données produit complètes et justes', en: 'Complete and accurate product data' },
      steps: [
        {
          id: 'm02-s01',
          action: {
            fr: 'Créer une fiche de référence (tableur) avec un identifiant interne par produit.',
            en: 'Create a master record (spreadsheet) with one internal id per product.',
          },
          why: {
            fr: 'Une source unique évite les versions contradictoires.',
            en: 'A single source avoids conflicting versions.',
          },
          evidence: {
            fr: 'Un fichier, une ligne par produit, une date de mise à jour.',
            en: 'One file, one line per product, one update date.',
          },
          minutes: 12,
        },
        {
          id: 'm02-s02',
          action: {
            fr: 'Relever le code GTIN (EAN) sur l’emballage et contrôler sa clé.',
            en: 'Read the GTIN (EAN) on the packaging and check its check digit.',
          },
          why: {
            fr: 'Un code faux rattache votre offre à un autre produit.',
            en: 'A wrong code links your offer to another product.',
          },
          evidence: {
            fr: 'Code à 13 chiffres validé par l’outil, ou exemption notée.',
            en: '13-digit code validated by the tool, or exemption noted.',
          },
          minutes: 12,
          rules: ['gtin-validity'],
        },
        {
          id: 'm02-s03',
          action: {
            fr: 'Renseigner la marque exacte, ou « sans marque » / « fait main ».',
            en: 'Enter the exact brand, or “unbranded” / “handmade”.',
          },
          why: { fr: 'La marque conditionne la recherche et les droits.', en: 'Brand drives search and rights.' },
          evidence: {
            fr: 'Marque identique sur l’emballage et dans la fiche.',
            en: 'Same brand on packaging and listing.',
          },
          minutes: 12,
          rules: ['brand-presence'],
        },
        {
          id: 'm02-s04',
          action: {
            fr: 'Écrire un titre structuré dans la limite du canal.',
            en: 'Write a structured title within the channel’s limit.',
          },
          why: {
            fr: 'Le titre est lu par le client, le moteur interne et les moteurs externes.',
            en: 'The title is read by customers, internal and external search engines.',
          },
          evidence: {
            fr: 'Marque + type + modèle + caractéristique + taille, sans majuscules continues ni promotion.',
            en: 'Brand + type + model + feature + size, no all-caps or promotion.',
          },
          minutes: 12,
          rules: ['title-brand', 'title-length', 'title-promotion'],
        },
        {
          id: 'm02-s05',
          action: { fr: 'Choisir la catégorie la plus précise.', en: 'Choose the most precise category.' },
          why: {
            fr: 'Elle fixe les attributs demandés et la commission.',
            en: 'It sets required attributes and commission.',
          },
          evidence: {
            fr: 'Le fil d’Ariane affiche au moins deux niveaux cohérents.',
            en: 'The breadcrumb shows at least two consistent levels.',
          },
          minutes: 12,
          rules: ['category-depth'],
        },
      ],
    },
    {
      id: 'm02-p2',
      title: { fr: 'Des données produit complètes et justes', en: 'Complete and accurate product data' },
      steps: [
        {
          id: 'm02-s06',
          action: {
            fr: 'Mesurer dimensions, poids net et poids du colis, puis les saisir avec unités.',
            en: 'Measure dimensions, net and parcel weight, then enter them with units.',
          },
          why: { fr: 'Le transport et les filtres en dépendent.', en: 'Shipping and filters depend on them.' },
          evidence: { fr: 'Toutes les valeurs ont une unité.', en: 'Every value has a unit.' },
          minutes: 12,
          rules: ['attribute-count', 'attribute-placeholders', 'unit-price'],
        },
        {
          id: 'm02-s07',
          action: {
            fr: 'Compléter les attributs obligatoires puis recommandés, y compris matière et compatibilité.',
            en: 'Complete mandatory then recommended attributes, including material and compatibility.',
          },
          why: {
            fr: 'Un attribut vide exclut la fiche des filtres et peut manquer à la loi.',
            en: 'An empty attribute drops the listing from filters and may breach the law.',
          },
          evidence: {
            fr: 'Plus aucun attribut générique ou vide dans l’analyse.',
            en: 'No generic or empty attribute left in the analysis.',
          },
          minutes: 12,
          rules: ['textile-composition'],
        },
        {
          id: 'm02-s08',
          action: {
            fr: 'Rédiger cinq points clés et une description d’au moins 300 caractères, en français.',
            en: 'Write five key points and a description of at least 300 characters, in French.',
          },
          why: {
            fr: 'Le client trouve la réponse sans poser la question.',
            en: 'Customers find the answer without asking.',
          },
          evidence: {
            fr: 'Cinq points, une description relue par une autre personne.',
            en: 'Five points, a description proofread by someone else.',
          },
          minutes: 12,
          rules: ['bullet-count', 'description-length', 'language'],
        },
        {
          id: 'm02-s09',
          action: {
            fr: 'Retirer coordonnées, liens, prix et avis du texte.',
            en: 'Remove contact details, links, prices and testimonials from the text.',
          },
          why: {
            fr: 'C’est interdit par les canaux et expose des données.',
            en: 'Channels forbid it and it exposes data.',
          },
          evidence: {
            fr: 'L’outil ne trouve ni courriel, ni téléphone, ni lien.',
            en: 'The tool finds no e-mail, phone or link.',
          },
          minutes: 12,
          rules: ['bullet-contact-details', 'description-contact-details'],
        },
        {
          id: 'm02-s10',
          action: {
            fr: 'Analyser la fiche publiée et comparer deux canaux.',
            en: 'Analyse the published listing and compare two channels.',
          },
          why: {
            fr: 'Ce qui est saisi n’est pas toujours ce qui s’affiche.',
            en: 'What is entered is not always what is shown.',
          },
          evidence: {
            fr: 'Aucune différence non expliquée entre deux canaux.',
            en: 'No unexplained difference between two channels.',
          },
          minutes: 12,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm02-q1',
      objective: 'm02-o1',
      ask: { fr: 'À quoi sert la clé de contrôle d’un EAN ?', en: 'What is an EAN check digit for?' },
      choices: [
        { fr: 'À obtenir la livraison gratuite', en: 'To get free delivery' },
        { fr: 'À détecter une erreur de saisie', en: 'To detect a typing error' },
        { fr: 'À fixer le prix', en: 'To set the price' },
        { fr: 'À prouver l’origine', en: 'To prove origin' },
      ],
      answer: 1,
      because: {
        fr: 'Le dernier chiffre se calcule ; l’outil peut donc détecter une faute de frappe.',
        en: 'The last digit is computed, so the tool can detect typos.',
      },
    },
    {
      id: 'm02-q2',
      objective: 'm02-o1',
      ask: {
        fr: 'Quelle information n’a pas sa place dans la description ?',
        en: 'What does not belong in the description?',
      },
      choices: [
        { fr: 'La matière', en: 'The material' },
        { fr: 'Votre numéro de téléphone', en: 'Your phone number' },
        { fr: 'Le mode d’emploi', en: 'Instructions' },
        { fr: 'Les dimensions', en: 'Dimensions' },
      ],
      answer: 1,
      because: {
        fr: 'Les coordonnées sont interdites dans le texte ; elles vont dans le profil vendeur.',
        en: 'Contact details are banned in text; they belong in the seller profile.',
      },
    },
    {
      id: 'm02-q3',
      objective: 'm02-o1',
      ask: { fr: 'Une fiche de référence sert à…', en: 'A master record is used to…' },
      choices: [
        { fr: 'Remplacer la comptabilité', en: 'Replace accounting' },
        { fr: 'Garder une seule version juste pour tous les canaux', en: 'Keep one correct version for all channels' },
        { fr: 'Augmenter les prix', en: 'Raise prices' },
        { fr: 'Bloquer les retours', en: 'Block returns' },
      ],
      answer: 1,
      because: { fr: 'On corrige une fois, puis on décline.', en: 'Fix once, then publish.' },
    },
    {
      id: 'm02-q4',
      objective: 'm02-o1',
      ask: { fr: '« 80 % Lycra, 20 % PES » est…', en: '“80% Lycra, 20% PES” is…' },
      choices: [
        { fr: 'Correct', en: 'Correct' },
        {
          fr: 'Incorrect : il faut les noms réglementaires des fibres',
          en: 'Incorrect: regulated fibre names are needed',
        },
        { fr: 'Interdit partout', en: 'Banned everywhere' },
        { fr: 'Suffisant en ligne', en: 'Enough online' },
      ],
      answer: 1,
      because: {
        fr: 'On écrit élasthanne et polyester, pas des marques ni des sigles.',
        en: 'Write élasthanne and polyester, not brands or abbreviations.',
      },
    },
    {
      id: 'm02-q5',
      objective: 'm02-o1',
      ask: { fr: 'Combien de caractères vise un bon titre ?', en: 'How long should a good title be?' },
      choices: [
        { fr: 'Le minimum utile, sous la limite du canal', en: 'The useful minimum, under the channel’s limit' },
        { fr: 'Un mot', en: 'One word' },
        { fr: 'Exactement 500', en: 'Exactly 500' },
        { fr: 'Le plus long possible', en: 'As long as possible' },
      ],
      answer: 0,
      because: {
        fr: 'Les limites diffèrent et changent (fin 2026 : 75 caractères ici, 132 là) ; on vise court et complet.',
        en: 'Limits differ and change (late 2026: 75 characters here, 132 there); aim for short and complete.',
      },
    },
  ],
  sources: [
    'developer.octopia-io.net/product-sheet et product-management',
    'marketplace-requirements.md (limites datées : amazon.fr 75 caractères depuis le 27/07/2026, Cdiscount 132)',
    'help.lengow.com',
    'GS1',
  ],
};
