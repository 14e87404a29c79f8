import type { Module } from '../core/checklist';

export const customerService: Module = {
  id: 'm07',
  title: { fr: 'Service client et avis', en: 'Customer service and reviews' },
  goal: {
    fr: 'Répondre vite et bien, gérer litiges et avis honnêtement, améliorer la fiche.',
    en: 'Answer fast and well, handle disputes and reviews honestly, improve the listing.',
  },
  audience: { fr: 'Toute personne en contact avec les clients en ligne.', en: 'Anyone dealing with online customers.' },
  prerequisites: {
    fr: 'Avoir au moins une offre publiée, ou suivre avec un exemple.',
    en: 'At least one live offer, or follow with an example.',
  },
  demo: {
    fr: 'Avant : fiche notée 3,6 avec dix avis « plus petit que prévu » et deux questions sans réponse. Après : dimensions en premier point clé, photo d’échelle, réponses publiées. L’outil montre que la cause venait d’un attribut vide.',
    en: 'Before: a listing rated 3.6 with ten “smaller than expected” reviews and two unanswered questions. After: dimensions as first key point, scale picture, answers posted. The tool shows the cause was an empty attribute.',
  },
  minutes: 75,
  objectives: [
    {
      id: 'm07-o1',
      text: {
        fr: 'Répondre vite et bien, gérer litiges et avis honnêtement, améliorer la fiche.',
        en: 'Answer fast and well, handle disputes and reviews honestly, improve the listing.',
      },
    },
  ],
  parts: [
    {
      id: 'm07-p1',
      title: { fr: 'Service client et avis', en: 'Customer service and reviews' },
      steps: [
        {
          id: 'm07-s01',
          action: {
            fr: 'Fixer une promesse de réponse (par exemple 24 h ouvrées) et une personne responsable.',
            en: 'Set an answer promise (e.g. 24 business hours) and an owner.',
          },
          why: {
            fr: 'La rapidité est mesurée par les places de marché et par les clients.',
            en: 'Speed is measured by marketplaces and customers.',
          },
          evidence: { fr: 'Promesse écrite et remplaçant désigné.', en: 'Written promise and named backup.' },
          minutes: 8,
        },
        {
          id: 'm07-s02',
          action: {
            fr: 'Préparer dix réponses types polies et personnalisables.',
            en: 'Prepare ten polite, adaptable reply templates.',
          },
          why: { fr: 'On gagne du temps sans perdre l’humain.', en: 'Saves time without losing the human touch.' },
          evidence: {
            fr: 'Dix modèles relus, sans promesse illégale.',
            en: 'Ten proofread templates with no illegal promise.',
          },
          minutes: 8,
        },
        {
          id: 'm07-s03',
          action: {
            fr: 'Vérifier l’identité et les contacts affichés du vendeur.',
            en: 'Check the displayed seller identity and contacts.',
          },
          why: { fr: 'Le client doit savoir qui contacter.', en: 'Customers must know whom to contact.' },
          evidence: { fr: 'Profil vendeur complet.', en: 'Complete seller profile.' },
          minutes: 8,
        },
        {
          id: 'm07-s04',
          action: {
            fr: 'Répondre à toutes les questions affichées, puis corriger la fiche.',
            en: 'Answer every displayed question, then fix the listing.',
          },
          why: { fr: 'Une question montre une information manquante.', en: 'A question reveals missing information.' },
          evidence: { fr: 'Aucune question sans réponse.', en: 'No unanswered question.' },
          minutes: 8,
        },
        {
          id: 'm07-s05',
          action: {
            fr: 'Lire les dix derniers avis négatifs et classer les causes.',
            en: 'Read the last ten negative reviews and sort causes.',
          },
          why: {
            fr: 'La cause est souvent une donnée produit, un emballage ou un délai.',
            en: 'The cause is often product data, packaging or delay.',
          },
          evidence: { fr: 'Tableau cause / action / date.', en: 'Table cause / action / date.' },
          minutes: 8,
          rules: ['reviews'],
        },
      ],
    },
    {
      id: 'm07-p2',
      title: { fr: 'Service client et avis', en: 'Customer service and reviews' },
      steps: [
        {
          id: 'm07-s06',
          action: {
            fr: 'Demander des avis seulement par les outils autorisés, sans récompense ni tri.',
            en: 'Ask for reviews only with permitted tools, without reward or filtering.',
          },
          why: {
            fr: 'Acheter, inventer ou filtrer les avis est interdit.',
            en: 'Buying, inventing or filtering reviews is banned.',
          },
          evidence: {
            fr: 'Aucune sollicitation dans la fiche ou dans le colis contre avantage.',
            en: 'No solicitation in listing or parcel against a benefit.',
          },
          minutes: 8,
        },
        {
          id: 'm07-s07',
          action: {
            fr: 'Sur sa boutique, afficher date, contrôle et ordre des avis.',
            en: 'In your shop, show review date, control and order.',
          },
          why: {
            fr: 'La loi demande une information loyale et claire.',
            en: 'The law requires fair and clear information.',
          },
          evidence: { fr: 'Mentions visibles près des avis.', en: 'Statements visible near reviews.' },
          minutes: 8,
        },
        {
          id: 'm07-s08',
          action: {
            fr: 'Appliquer la garantie légale : deux ans, réparation ou remplacement, sans frais.',
            en: 'Apply the legal guarantee: two years, repair or replacement, free.',
          },
          why: {
            fr: 'Le vendeur en répond, même s’il n’est pas fabricant.',
            en: 'The seller answers for it, even if not the maker.',
          },
          evidence: {
            fr: 'Procédure écrite et mention sur le site.',
            en: 'Written procedure and mention on the site.',
          },
          minutes: 8,
          rules: ['guarantee-wording'],
        },
        {
          id: 'm07-s09',
          action: {
            fr: 'Adhérer à un médiateur de la consommation et l’indiquer.',
            en: 'Join a consumer mediator and state it.',
          },
          why: {
            fr: 'C’est obligatoire pour tout professionnel vendant aux particuliers.',
            en: 'Mandatory for any business selling to consumers.',
          },
          evidence: {
            fr: 'Nom et site du médiateur affichés ; ancien lien européen retiré.',
            en: 'Mediator’s name and site shown; old EU link removed.',
          },
          minutes: 8,
        },
        {
          id: 'm07-s10',
          action: {
            fr: 'Anonymiser tout message client avant de le partager en formation.',
            en: 'Anonymise any customer message before sharing it in training.',
          },
          why: { fr: 'Un message contient des données personnelles.', en: 'A message contains personal data.' },
          evidence: { fr: 'Nom, adresse, numéro de commande masqués.', en: 'Name, address, order number masked.' },
          minutes: 8,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm07-q1',
      objective: 'm07-o1',
      ask: { fr: 'Offrir 5 € contre un avis cinq étoiles est…', en: 'Offering €5 for a five-star review is…' },
      choices: [
        { fr: 'Obligatoire', en: 'Mandatory' },
        { fr: 'Une bonne idée', en: 'A good idea' },
        { fr: 'Interdit', en: 'Banned' },
        { fr: 'Réservé aux grandes marques', en: 'For big brands only' },
      ],
      answer: 2,
      because: {
        fr: 'Les avis achetés sont des pratiques trompeuses et violent les règles des canaux.',
        en: 'Bought reviews are misleading and breach channel rules.',
      },
    },
    {
      id: 'm07-q2',
      objective: 'm07-o1',
      ask: {
        fr: 'Combien dure la garantie légale de conformité d’un bien neuf ?',
        en: 'How long is the legal guarantee for a new good?',
      },
      choices: [
        { fr: '6 mois', en: '6 months' },
        { fr: '2 ans', en: '2 years' },
        { fr: '14 jours', en: '14 days' },
        { fr: '10 ans', en: '10 years' },
      ],
      answer: 1,
      because: { fr: 'Deux ans à compter de la délivrance du bien.', en: 'Two years from delivery of the good.' },
    },
    {
      id: 'm07-q3',
      objective: 'm07-o1',
      ask: {
        fr: 'Que révèle une question client restée sans réponse ?',
        en: 'What does an unanswered customer question reveal?',
      },
      choices: [
        { fr: 'Un concurrent', en: 'A competitor' },
        { fr: 'Une information manquante dans la fiche', en: 'Missing information in the listing' },
        { fr: 'Un bug', en: 'A bug' },
        { fr: 'Rien', en: 'Nothing' },
      ],
      answer: 1,
      because: {
        fr: 'Répondre puis compléter la fiche évite la même question.',
        en: 'Answer then complete the listing to avoid repeats.',
      },
    },
    {
      id: 'm07-q4',
      objective: 'm07-o1',
      ask: {
        fr: 'Près des avis, une boutique doit notamment indiquer…',
        en: 'Near reviews, a shop must notably state…',
      },
      choices: [
        { fr: 'Le nom du transporteur', en: 'The carrier’s name' },
        { fr: 'S’il existe un contrôle et la date des avis', en: 'Whether reviews are checked and their date' },
        { fr: 'Son chiffre d’affaires', en: 'Its turnover' },
        { fr: 'L’âge des clients', en: 'Customers’ age' },
      ],
      answer: 1,
      because: {
        fr: 'Articles L111-7-2 et D111-17 du code de la consommation.',
        en: 'Articles L111-7-2 and D111-17 of the Consumer Code.',
      },
    },
    {
      id: 'm07-q5',
      objective: 'm07-o1',
      ask: {
        fr: 'Qui répond de la garantie légale face au client ?',
        en: 'Who answers for the legal guarantee to the customer?',
      },
      choices: [
        { fr: 'La banque', en: 'The bank' },
        { fr: 'Le formateur', en: 'The trainer' },
        { fr: 'Le transporteur', en: 'The carrier' },
        { fr: 'Le vendeur', en: 'The seller' },
      ],
      answer: 3,
      because: {
        fr: 'Le vendeur ne peut pas renvoyer le client vers le fabricant.',
        en: 'The seller cannot send the customer to the maker.',
      },
    },
  ],
  sources: [
    'mdc-avocat.fr (avis, L111-7-2 et L121-4 27°)',
    'lexing.law (D111-16 s.)',
    'clcv-morbihan.fr',
    'info.haas-avocats.com (médiateur)',
  ],
};
