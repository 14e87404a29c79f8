import type { Module } from '../core/checklist';

export const legalInformation: Module = {
  id: 'm08',
  title: { fr: 'Informations légales et sécurité des produits', en: 'Legal information and product safety' },
  goal: {
    fr: 'Mettre ses fiches et sa boutique en règle, famille de produits par famille, et garder les preuves.',
    en: 'Bring listings and shop into line, product family by family, and keep evidence.',
  },
  audience: { fr: 'Dirigeants, responsables de fiches.', en: 'Owners, listing managers.' },
  prerequisites: { fr: 'Modules « Données produit » et « Photos ».', en: 'Modules “Product data” and “Pictures”.' },
  demo: {
    fr: 'Avant : jouet importé, fabricant absent, avertissement en anglais seulement. L’outil liste cinq manques bloquants. Le formateur ouvre le panneau de sécurité de la place de marché et relance l’analyse : deux informations étaient masquées derrière un clic. Après : fabricant, personne responsable, âge et avertissement en français. Rappel : l’outil aide, il ne certifie pas.',
    en: 'Before: imported toy, no manufacturer, English-only warning. The tool lists five blocking gaps. The trainer opens the marketplace’s safety panel and reruns: two items were hidden behind a click. After: manufacturer, responsible person, age and French warning. Reminder: the tool helps, it does not certify.',
  },
  minutes: 150,
  objectives: [
    {
      id: 'm08-o1',
      text: {
        fr: 'Mettre ses fiches et sa boutique en règle, famille de produits par famille, et garder les preuves.',
        en: 'Bring listings and shop into line, product family by family, and keep evidence.',
      },
    },
  ],
  parts: [
    {
      id: 'm08-p1',
      title: { fr: 'Informations légales et sécurité des produits', en: 'Legal information and product safety' },
      steps: [
        {
          id: 'm08-s01',
          action: {
            fr: 'Identifier la famille de chaque produit dans l’outil.',
            en: 'Identify each product’s family in the tool.',
          },
          why: { fr: 'Les règles dépendent de la famille.', en: 'Rules depend on the family.' },
          evidence: {
            fr: 'Famille confirmée par le commerçant pour chaque fiche analysée.',
            en: 'Family confirmed by the merchant for each analysed listing.',
          },
          minutes: 12,
        },
        {
          id: 'm08-s02',
          action: {
            fr: 'Obtenir du fournisseur : fabricant, adresses, responsable UE, notice, déclaration de conformité.',
            en: 'Get from the supplier: manufacturer, addresses, EU responsible person, leaflet, declaration of conformity.',
          },
          why: { fr: 'Sans ces données, l’offre peut être retirée.', en: 'Without them the offer may be removed.' },
          evidence: { fr: 'Un dossier par produit, daté.', en: 'One dated file per product.' },
          minutes: 12,
        },
        {
          id: 'm08-s03',
          action: {
            fr: 'Saisir fabricant, adresse postale et adresse électronique.',
            en: 'Enter manufacturer, postal and electronic address.',
          },
          why: {
            fr: 'Le règlement sur la sécurité des produits l’impose depuis le 13 décembre 2024.',
            en: 'The product safety Regulation has required it since 13 December 2024.',
          },
          evidence: {
            fr: 'Trois contrôles au vert, ou « à ouvrir » résolu en affichant le panneau.',
            en: 'Three checks green, or “to open” resolved by showing the panel.',
          },
          minutes: 12,
          rules: ['gpsr-manufacturer'],
        },
        {
          id: 'm08-s04',
          action: {
            fr: 'Pour un produit fabriqué hors Union, indiquer la personne responsable.',
            en: 'For a product made outside the EU, state the responsible person.',
          },
          why: { fr: 'C’est la condition de mise en vente.', en: 'It is a condition of sale.' },
          evidence: { fr: 'Nom et adresses dans l’Union affichés.', en: 'Name and EU addresses displayed.' },
          minutes: 12,
          rules: ['gpsr-responsible-person'],
        },
        {
          id: 'm08-s05',
          action: {
            fr: 'Saisir modèle, référence et avertissements en français.',
            en: 'Enter model, reference and warnings in French.',
          },
          why: {
            fr: 'Le client doit reconnaître le produit et ses dangers.',
            en: 'Customers must recognise the product and its dangers.',
          },
          evidence: {
            fr: 'Identifiant et avertissements lus par l’outil.',
            en: 'Identifier and warnings read by the tool.',
          },
          minutes: 12,
          rules: ['gpsr-warnings', 'language'],
        },
        {
          id: 'm08-s06',
          action: {
            fr: 'Aliments : compléter ingrédients, allergènes, quantité, nutrition, exploitant, conservation, origine.',
            en: 'Food: complete ingredients, allergens, quantity, nutrition, operator, storage, origin.',
          },
          why: {
            fr: 'Tout doit être connu avant l’achat, sauf la date.',
            en: 'Everything but the date must be known before purchase.',
          },
          evidence: {
            fr: 'Contrôles « Aliments » au vert ou exemption notée.',
            en: '“Food” checks green or exemption noted.',
          },
          minutes: 12,
          rules: ['food-information', 'unit-price'],
        },
      ],
    },
    {
      id: 'm08-p2',
      title: { fr: 'Informations légales et sécurité des produits', en: 'Legal information and product safety' },
      steps: [
        {
          id: 'm08-s07',
          action: {
            fr: 'Cosmétiques, jouets, textiles, chaussures, cuir, meubles : compléter les mentions de la famille.',
            en: 'Cosmetics, toys, textiles, footwear, leather, furniture: complete the family’s statements.',
          },
          why: { fr: 'Chaque famille a ses mentions propres.', en: 'Each family has its own statements.' },
          evidence: { fr: 'Contrôles de la famille au vert.', en: 'Family checks green.' },
          minutes: 12,
          rules: ['textile-composition'],
        },
        {
          id: 'm08-s08',
          action: {
            fr: 'Électrique : classe énergie, fiche, indices, chargeur, batterie, pièces, mises à jour.',
            en: 'Electrical: energy class, sheet, indices, charger, battery, parts, updates.',
          },
          why: { fr: 'C’est la famille la plus chargée en affichages.', en: 'It is the family with most displays.' },
          evidence: {
            fr: 'Contrôles « Énergie et durabilité » au vert ou non concernés.',
            en: '“Energy and durability” checks green or not concerned.',
          },
          minutes: 12,
          rules: ['durability-index', 'energy-label', 'repairability-index'],
        },
        {
          id: 'm08-s09',
          action: {
            fr: 'Contrôler les allégations (santé, environnement, origine, reconditionné, CE).',
            en: 'Check claims (health, environment, origin, refurbished, CE).',
          },
          why: { fr: 'Un mot de trop peut être un délit.', en: 'One word too many can be an offence.' },
          evidence: {
            fr: 'Chaque alerte relue par une personne et tranchée.',
            en: 'Each alert reviewed by a person and settled.',
          },
          minutes: 12,
          rules: ['condition-presence', 'refurbished-wording', 'restricted-claims'],
        },
        {
          id: 'm08-s10',
          action: {
            fr: 'Produits dangereux ou encadrés : dangers, biocides, alcool, couteaux, nicotine, bijoux.',
            en: 'Hazardous or restricted goods: hazards, biocides, alcohol, knives, nicotine, jewellery.',
          },
          why: { fr: 'Certaines ventes sont limitées ou interdites.', en: 'Some sales are limited or banned.' },
          evidence: { fr: 'Mentions présentes ou offre retirée.', en: 'Statements present or offer removed.' },
          minutes: 12,
          rules: ['hazard-information'],
        },
        {
          id: 'm08-s11',
          action: {
            fr: 'Boutique en propre : mentions légales, CGV, garanties, rétractation, médiateur, identifiants REP.',
            en: 'Own shop: legal notice, terms, guarantees, withdrawal, mediator, EPR identifiers.',
          },
          why: { fr: 'Ici, la place de marché ne vous couvre pas.', en: 'Here the marketplace does not cover you.' },
          evidence: {
            fr: 'Pages publiées et liées depuis le pied de page.',
            en: 'Pages published and linked in the footer.',
          },
          minutes: 12,
        },
        {
          id: 'm08-s12',
          action: {
            fr: 'S’abonner aux alertes Rappel Conso et Safety Gate, et dater sa vérification.',
            en: 'Subscribe to Rappel Conso and Safety Gate alerts and date your check.',
          },
          why: {
            fr: 'Un produit rappelé doit être retiré tout de suite.',
            en: 'A recalled product must be withdrawn at once.',
          },
          evidence: { fr: 'Date de dernière vérification notée.', en: 'Last check date noted.' },
          minutes: 12,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm08-q1',
      objective: 'm08-o1',
      ask: {
        fr: 'Depuis quand les informations de sécurité (fabricant, responsable, avertissements) sont-elles exigées dans l’offre ?',
        en: 'Since when must safety information be in the offer?',
      },
      choices: [
        { fr: '1er août 2030', en: '1 August 2030' },
        { fr: '1er janvier 2016', en: '1 January 2016' },
        { fr: '13 décembre 2024', en: '13 December 2024' },
        { fr: 'Jamais', en: 'Never' },
      ],
      answer: 2,
      because: {
        fr: 'Le règlement (UE) 2023/988 s’applique depuis cette date.',
        en: 'Regulation (EU) 2023/988 applies from that date.',
      },
    },
    {
      id: 'm08-q2',
      objective: 'm08-o1',
      ask: {
        fr: 'Quelle mention alimentaire n’est pas exigée avant l’achat en ligne ?',
        en: 'Which food item is not required before online purchase?',
      },
      choices: [
        { fr: 'Les ingrédients', en: 'Ingredients' },
        { fr: 'La quantité nette', en: 'Net quantity' },
        { fr: 'La date limite (DLC/DDM)', en: 'The use-by/best-before date' },
        { fr: 'Les allergènes', en: 'Allergens' },
      ],
      answer: 2,
      because: {
        fr: 'Toutes les mentions obligatoires sauf la date (article 14 INCO).',
        en: 'All mandatory items except the date (article 14).',
      },
    },
    {
      id: 'm08-q3',
      objective: 'm08-o1',
      ask: {
        fr: 'Pour la DGCCRF, la liste INCI d’un cosmétique vendu en ligne est…',
        en: 'For the DGCCRF, the INCI list of a cosmetic sold online is…',
      },
      choices: [
        { fr: 'Secrète', en: 'Secret' },
        { fr: 'Facultative', en: 'Optional' },
        { fr: 'Une information essentielle à donner avant l’achat', en: 'Essential information due before purchase' },
        { fr: 'Réservée aux pharmacies', en: 'For pharmacies only' },
      ],
      answer: 2,
      because: {
        fr: 'Elle l’a rappelé fin 2017 sur le fondement de l’article L111-1.',
        en: 'It recalled so in late 2017 based on article L111-1.',
      },
    },
    {
      id: 'm08-q4',
      objective: 'm08-o1',
      ask: { fr: 'L’outil indique « à ouvrir ». Que faire ?', en: 'The tool says “to open”. What should you do?' },
      choices: [
        { fr: 'Conclure que l’information manque', en: 'Conclude it is missing' },
        { fr: 'Ouvrir le panneau de la page puis relancer l’analyse', en: 'Open the panel on the page then rerun' },
        { fr: 'Appeler la banque', en: 'Call the bank' },
        { fr: 'Supprimer la fiche', en: 'Delete the listing' },
      ],
      answer: 1,
      because: {
        fr: 'Certaines informations ne se chargent qu’après un clic.',
        en: 'Some information loads only after a click.',
      },
    },
    {
      id: 'm08-q5',
      objective: 'm08-o1',
      ask: { fr: 'Un résultat tout vert signifie…', en: 'An all-green result means…' },
      choices: [
        { fr: 'La DGCCRF a validé', en: 'The DGCCRF approved' },
        {
          fr: 'Les informations cherchées ont été trouvées ; la conformité reste votre responsabilité',
          en: 'The information sought was found; compliance remains your responsibility',
        },
        { fr: 'Les ventes vont doubler', en: 'Sales will double' },
        { fr: 'Le produit est certifié conforme', en: 'The product is certified compliant' },
      ],
      answer: 1,
      because: {
        fr: 'L’outil vérifie la présence d’informations, pas leur exactitude.',
        en: 'The tool checks presence, not truth.',
      },
    },
  ],
  sources: [
    'Règlement (UE) 2023/988',
    'economie.gouv.fr/dgccrf',
    'regonance.com',
    'sellercentral-europe.amazon.com (RSGP)',
    'premiumbeautynews.com et cca.asso.fr (INCI)',
    'nutricom.fr (INCO art. 14)',
    'doctrine.fr (meubles, cuir)',
  ],
};
