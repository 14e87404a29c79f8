import type { Module } from '../core/checklist';

export const packaging: Module = {
  id: 'm06',
  title: {
    fr: 'Emballages, recyclage et responsabilité élargie du producteur',
    en: 'Packaging, recycling and extended producer responsibility',
  },
  goal: {
    fr: 'Savoir de quelles filières on relève, obtenir ses identifiants, réduire ses emballages et informer le client.',
    en: 'Know which streams apply, obtain identifiers, cut packaging and inform customers.',
  },
  audience: { fr: 'Vendeurs qui fabriquent, importent ou emballent.', en: 'Sellers who make, import or pack.' },
  prerequisites: {
    fr: 'Avoir la liste de ses produits et de ses emballages.',
    en: 'Have the list of products and packaging.',
  },
  demo: {
    fr: 'Avant : page vendeur sans identifiant et fiche « 100 % écologique, biodégradable ». Après : identifiants REP affichés, allégation remplacée par « carton recyclé à 80 % », consigne de tri en photo. L’outil passe trois alertes au vert et laisse Triman en information.',
    en: 'Before: seller page without identifier and a “100% eco, biodegradable” listing. After: EPR identifiers shown, claim replaced by “80% recycled cardboard”, sorting picture. Three alerts clear; Triman stays informational.',
  },
  minutes: 90,
  objectives: [
    {
      id: 'm06-o1',
      text: {
        fr: 'Savoir de quelles filières on relève, obtenir ses identifiants, réduire ses emballages et informer le client.',
        en: 'Know which streams apply, obtain identifiers, cut packaging and inform customers.',
      },
    },
  ],
  parts: [
    {
      id: 'm06-p1',
      title: {
        fr: 'Emballages, recyclage et responsabilité élargie du producteur',
        en: 'Packaging, recycling and extended producer responsibility',
      },
      steps: [
        {
          id: 'm06-s01',
          action: {
            fr: 'Lister ses produits et emballages, puis dire qui est « producteur » pour chacun.',
            en: 'List products and packaging, then say who is the “producer” for each.',
          },
          why: {
            fr: 'Fabricant, importateur et marque propre paient ; le revendeur récupère l’identifiant du fournisseur.',
            en: 'Maker, importer and own-brand owner pay; a reseller collects the supplier’s identifier.',
          },
          evidence: { fr: 'Tableau produit / emballage / producteur.', en: 'Table product / packaging / producer.' },
          minutes: 9,
        },
        {
          id: 'm06-s02',
          action: {
            fr: 'Identifier ses filières (emballages, électrique, textile, meubles, jouets, piles, livres et papiers…).',
            en: 'Identify your streams (packaging, electrical, textile, furniture, toys, batteries, paper…).',
          },
          why: { fr: 'Il y a un identifiant par filière.', en: 'There is one identifier per stream.' },
          evidence: {
            fr: 'Liste des filières cochée avec l’aide du site de l’ADEME.',
            en: 'Stream list ticked using the ADEME site.',
          },
          minutes: 9,
        },
        {
          id: 'm06-s03',
          action: {
            fr: 'Adhérer à un éco-organisme par filière, en comparant s’il en existe plusieurs.',
            en: 'Join one scheme per stream, comparing where several exist.',
          },
          why: { fr: 'Sans adhésion, pas d’identifiant.', en: 'No membership, no identifier.' },
          evidence: { fr: 'Contrat signé et accès à l’espace client.', en: 'Signed contract and account access.' },
          minutes: 9,
        },
        {
          id: 'm06-s04',
          action: {
            fr: 'Saisir ses identifiants uniques dans chaque compte vendeur, ses CGV et son site.',
            en: 'Enter unique identifiers in each seller account, terms and site.',
          },
          why: {
            fr: 'La place de marché doit les vérifier et peut payer à votre place.',
            en: 'The marketplace must check them and may pay on your behalf.',
          },
          evidence: {
            fr: 'Identifiants au format attendu, visibles.',
            en: 'Identifiers in the expected format, visible.',
          },
          minutes: 9,
        },
        {
          id: 'm06-s05',
          action: {
            fr: 'Tenir un registre des emballages (matière, poids, nombre) par commande.',
            en: 'Keep a packaging log (material, weight, number) per order.',
          },
          why: { fr: 'La déclaration annuelle est exacte et rapide.', en: 'The annual declaration is exact and fast.' },
          evidence: { fr: 'Registre à jour pour le mois écoulé.', en: 'Log up to date for the past month.' },
          minutes: 9,
        },
      ],
    },
    {
      id: 'm06-p2',
      title: {
        fr: 'Emballages, recyclage et responsabilité élargie du producteur',
        en: 'Packaging, recycling and extended producer responsibility',
      },
      steps: [
        {
          id: 'm06-s06',
          action: {
            fr: 'Réduire le vide : trois formats de cartons adaptés, calage papier.',
            en: 'Cut void: three suitable box sizes, paper filler.',
          },
          why: {
            fr: 'Moins de volume, moins de transport ; l’Europe limite le vide à partir de 2030.',
            en: 'Less volume, less transport; the EU limits void from 2030.',
          },
          evidence: {
            fr: 'Moins d’un tiers de vide sur cinq colis contrôlés.',
            en: 'Less than one third void on five parcels checked.',
          },
          minutes: 9,
        },
        {
          id: 'm06-s07',
          action: {
            fr: 'Faire imprimer Triman et consigne de tri sur l’emballage ou la notice.',
            en: 'Have Triman and sorting instructions printed on packaging or leaflet.',
          },
          why: {
            fr: 'La signalétique accompagne le produit vendu aux ménages.',
            en: 'Signage accompanies household products.',
          },
          evidence: {
            fr: 'Visuel fourni par l’éco-organisme présent sur le produit.',
            en: 'Scheme artwork present on the product.',
          },
          minutes: 9,
        },
        {
          id: 'm06-s08',
          action: {
            fr: 'Corriger les allégations vertes : supprimer les mots vagues, prouver le reste.',
            en: 'Fix green claims: remove vague words, prove the rest.',
          },
          why: {
            fr: 'Les mentions génériques sont interdites ou en voie de l’être.',
            en: 'Generic claims are banned or being banned.',
          },
          evidence: { fr: 'Aucune alerte d’allégation dans l’analyse.', en: 'No claim alert in the analysis.' },
          minutes: 9,
          rules: ['restricted-claims'],
        },
        {
          id: 'm06-s09',
          action: {
            fr: 'Afficher indices, pièces détachées et reprise pour les produits concernés.',
            en: 'Show indices, spare parts and take-back for concerned products.',
          },
          why: {
            fr: 'L’information pousse à réparer et elle est obligatoire.',
            en: 'The information encourages repair and is mandatory.',
          },
          evidence: { fr: 'Champs remplis ou « non concerné ».', en: 'Fields filled or “not concerned”.' },
          minutes: 9,
          rules: ['durability-index', 'repairability-index'],
        },
        {
          id: 'm06-s10',
          action: {
            fr: 'Prévoir le tri de ses propres déchets de magasin et un contrat de collecte.',
            en: 'Plan sorting of your own shop waste and a collection contract.',
          },
          why: {
            fr: 'Cartons, plastiques et papiers professionnels doivent être triés.',
            en: 'Business cardboard, plastic and paper must be sorted.',
          },
          evidence: { fr: 'Bacs en place et prestataire identifié.', en: 'Bins in place and a provider identified.' },
          minutes: 9,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm06-q1',
      objective: 'm06-o1',
      ask: {
        fr: 'Combien d’identifiants uniques a une entreprise qui met sur le marché des lampes emballées ?',
        en: 'How many unique identifiers for a firm placing packaged lamps on the market?',
      },
      choices: [
        { fr: 'Un par filière, donc au moins deux', en: 'One per stream, so at least two' },
        { fr: 'Zéro', en: 'Zero' },
        { fr: 'Un seul pour tout', en: 'One for everything' },
        { fr: 'Cent', en: 'One hundred' },
      ],
      answer: 0,
      because: {
        fr: 'Équipements électriques et emballages sont deux filières.',
        en: 'Electrical equipment and packaging are two streams.',
      },
    },
    {
      id: 'm06-q2',
      objective: 'm06-o1',
      ask: {
        fr: 'Quelle amende administrative maximale sanctionne l’absence d’identifiant ?',
        en: 'What maximum administrative fine applies to a missing identifier?',
      },
      choices: [
        { fr: '38 €', en: '€38' },
        { fr: '30 000 €', en: '€30,000' },
        { fr: '3 millions d’euros', en: '€3 million' },
        { fr: '1 500 €', en: '€1,500' },
      ],
      answer: 1,
      because: {
        fr: 'Jusqu’à 30 000 € (article L541-9-5 du code de l’environnement).',
        en: 'Up to €30,000 (article L541-9-5 of the Environment Code).',
      },
    },
    {
      id: 'm06-q3',
      objective: 'm06-o1',
      ask: { fr: 'Laquelle de ces mentions est à éviter ?', en: 'Which wording should be avoided?' },
      choices: [
        { fr: 'Coton biologique certifié', en: 'Certified organic cotton' },
        { fr: 'Respectueux de l’environnement', en: 'Environment-friendly' },
        { fr: 'Carton recyclé à 80 %', en: '80% recycled cardboard' },
        { fr: 'Réparable, pièces 10 ans', en: 'Repairable, parts for 10 years' },
      ],
      answer: 1,
      because: {
        fr: 'C’est une allégation générique interdite sur produit et emballage.',
        en: 'It is a generic claim banned on product and packaging.',
      },
    },
    {
      id: 'm06-q4',
      objective: 'm06-o1',
      ask: {
        fr: 'Depuis quelle date s’applique de façon générale le règlement européen emballages (PPWR) ?',
        en: 'From which date does the EU packaging Regulation (PPWR) generally apply?',
      },
      choices: [
        { fr: '1er janvier 2022', en: '1 January 2022' },
        { fr: '1er janvier 2040', en: '1 January 2040' },
        { fr: 'Il n’existe pas', en: 'It does not exist' },
        { fr: '12 août 2026', en: '12 August 2026' },
      ],
      answer: 3,
      because: { fr: 'L’étiquetage harmonisé viendra plus tard (2028).', en: 'Harmonised labels come later (2028).' },
    },
    {
      id: 'm06-q5',
      objective: 'm06-o1',
      ask: {
        fr: 'L’affichage du coût environnemental textile est…',
        en: 'Displaying the textile environmental cost is…',
      },
      choices: [
        { fr: 'Interdit', en: 'Banned' },
        { fr: 'Obligatoire pour tous', en: 'Mandatory for all' },
        { fr: 'Volontaire, mais avec la méthode officielle', en: 'Voluntary, but with the official method' },
        { fr: 'Réservé aux chaussures', en: 'For shoes only' },
      ],
      answer: 2,
      because: {
        fr: 'Depuis le 1er octobre 2025, qui communique un score doit suivre la méthode officielle.',
        en: 'Since 1 October 2025, anyone communicating a score must use the official method.',
      },
    },
  ],
  sources: [
    'filieres-rep.ademe.fr/identifiant-unique',
    'citeo.com FAQ',
    'lettredesreseaux.com',
    '123dok.net (FAQ décret 2022-748)',
    'eprrepresentative.com (PPWR art. 45)',
    'usinenouvelle.com (Triman)',
  ],
};
