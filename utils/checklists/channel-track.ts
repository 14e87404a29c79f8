import type { Module } from '../core/checklist';

export const channelTrack: Module = {
  id: 'mc',
  title: {
    fr: 'Piste canal — Premiers pas de vendeur, version Amazon, version Cdiscount, version autre',
    en: 'Channel track — First steps as a seller, Amazon version, Cdiscount version, other version',
  },
  goal: {
    fr: 'Ouvrir un compte vendeur et publier une première fiche complète sur le canal choisi, avec exactement les mêmes étapes quel que soit le canal.',
    en: 'Open a seller account and publish a first complete listing on the chosen channel, with exactly the same steps whatever the channel.',
  },
  audience: {
    fr: 'Commerçants ayant décidé d’un canal dans le module 1. C’est la formation « vendre sur la place de marché Amazon » du programme, proposée à parité pour les autres canaux.',
    en: 'Merchants who chose a channel in module 1. It is the programme’s “selling on the Amazon marketplace” training, offered on equal terms for other channels.',
  },
  prerequisites: {
    fr: 'Module 1 ; pièce d’identité, Kbis ou SIREN, RIB, numéro de TVA si assujetti.',
    en: 'Module 1; identity document, company registration, bank details, VAT number if liable.',
  },
  demo: {
    fr: 'Le formateur joue le même produit sur deux canaux au moins, dans un ordre tiré au sort. Avant : fiche minimale créée en cinq minutes. Après : fiche complétée avec l’outil. On compare ce que chaque canal demande, sans désigner de gagnant. Les libellés propres au canal ({canal}, {espace vendeur}, {limite de titre}) viennent d’un fichier de configuration daté.',
    en: 'The trainer plays the same product on at least two channels, in random order. Before: minimal listing created in five minutes. After: listing completed with the tool. The room compares what each channel asks, with no winner. Channel-specific wording ({channel}, {seller area}, {title limit}) comes from a dated configuration file.',
  },
  minutes: 120,
  objectives: [
    {
      id: 'mc-o1',
      text: {
        fr: 'Ouvrir un compte vendeur et publier une première fiche complète sur le canal choisi, avec exactement les mêmes étapes quel que soit le canal.',
        en: 'Open a seller account and publish a first complete listing on the chosen channel, with exactly the same steps whatever the channel.',
      },
    },
  ],
  parts: [
    {
      id: 'mc-p1',
      title: {
        fr: 'Piste canal — Premiers pas de vendeur, version Amazon, version Cdiscount, version autre',
        en: 'Channel track — First steps as a seller, Amazon version, Cdiscount version, other version',
      },
      steps: [
        {
          id: 'mc-s01',
          action: {
            fr: 'Lire et enregistrer les conditions, tarifs et règles du canal à la date du jour.',
            en: 'Read and save the channel’s terms, fees and rules as of today.',
          },
          why: {
            fr: 'Elles changent ; votre copie fait foi pour vous.',
            en: 'They change; your copy is your reference.',
          },
          evidence: { fr: 'Copie datée dans votre dossier.', en: 'Dated copy in your folder.' },
          minutes: 12,
        },
        {
          id: 'mc-s02',
          action: {
            fr: 'Préparer les justificatifs demandés (identité, registre, compte bancaire, engagement de conformité).',
            en: 'Prepare requested documents (identity, register, bank account, compliance self-certification).',
          },
          why: {
            fr: 'Le règlement européen sur les services numériques oblige le canal à les collecter.',
            en: 'The Digital Services Act makes the channel collect them.',
          },
          evidence: { fr: 'Dossier complet avant l’inscription.', en: 'Complete file before registering.' },
          minutes: 12,
        },
        {
          id: 'mc-s03',
          action: {
            fr: 'Créer le compte avec une adresse électronique dédiée et la double authentification.',
            en: 'Create the account with a dedicated e-mail and two-factor.',
          },
          why: { fr: 'Le compte vendeur vaut de l’argent.', en: 'The seller account is worth money.' },
          evidence: { fr: 'Double authentification active, codes rangés.', en: 'Two-factor active, codes stored.' },
          minutes: 12,
        },
        {
          id: 'mc-s04',
          action: { fr: 'Compléter le profil vendeur public.', en: 'Complete the public seller profile.' },
          why: { fr: 'Le client doit voir qui vend.', en: 'Customers must see who sells.' },
          evidence: {
            fr: 'Identité, adresse, contact et statut professionnel lisibles.',
            en: 'Identity, address, contact and trader status readable.',
          },
          minutes: 12,
        },
        {
          id: 'mc-s05',
          action: {
            fr: 'Déclarer ses identifiants REP et ses informations de sécurité dans l’espace vendeur.',
            en: 'Declare EPR identifiers and safety information in the seller area.',
          },
          why: { fr: 'Sans eux, l’offre peut être suspendue.', en: 'Without them the offer may be suspended.' },
          evidence: { fr: 'Aucune alerte de conformité en attente.', en: 'No pending compliance alert.' },
          minutes: 12,
          rules: ['gpsr-manufacturer', 'gpsr-responsible-person'],
        },
      ],
    },
    {
      id: 'mc-p2',
      title: {
        fr: 'Piste canal — Premiers pas de vendeur, version Amazon, version Cdiscount, version autre',
        en: 'Channel track — First steps as a seller, Amazon version, Cdiscount version, other version',
      },
      steps: [
        {
          id: 'mc-s06',
          action: {
            fr: 'Chercher si le produit existe déjà par son EAN, puis rejoindre ou créer la fiche.',
            en: 'Search whether the product exists by EAN, then join or create the listing.',
          },
          why: {
            fr: 'Un doublon est refusé ; une mauvaise fiche vous engage.',
            en: 'Duplicates are rejected; a wrong listing binds you.',
          },
          evidence: { fr: 'Fiche correspondant exactement au produit.', en: 'Listing exactly matching the product.' },
          minutes: 12,
          rules: ['brand-presence', 'gtin-validity'],
        },
        {
          id: 'mc-s07',
          action: {
            fr: 'Créer la première fiche depuis la fiche de référence.',
            en: 'Create the first listing from the master record.',
          },
          why: { fr: 'On ne retape pas, on recopie juste.', en: 'Do not retype, copy correctly.' },
          evidence: {
            fr: 'Titre, photos, points clés, attributs au vert.',
            en: 'Title, pictures, key points, attributes green.',
          },
          minutes: 12,
          rules: [
            'attribute-count',
            'attribute-placeholders',
            'bullet-count',
            'category-depth',
            'picture-count',
            'picture-size',
            'title-brand',
            'title-length',
          ],
        },
        {
          id: 'mc-s08',
          action: {
            fr: 'Régler prix, stock, délai, frais de port et retours.',
            en: 'Set price, stock, lead time, shipping and returns.',
          },
          why: { fr: 'Ce sont vos engagements contractuels.', en: 'These are your contractual commitments.' },
          evidence: { fr: 'Tout est lisible sur la page publique.', en: 'Everything readable on the public page.' },
          minutes: 12,
          rules: ['availability', 'delivery-information', 'price-presence', 'withdrawal-wording'],
        },
        {
          id: 'mc-s09',
          action: {
            fr: 'Analyser la fiche en ligne avec l’outil et corriger les manques bloquants.',
            en: 'Analyse the live listing with the tool and fix blocking gaps.',
          },
          why: { fr: 'On voit la page comme le client.', en: 'See the page as customers do.' },
          evidence: { fr: 'Aucun manque bloquant.', en: 'No blocking gap.' },
          minutes: 12,
          rules: ['gpsr-warnings', 'language'],
        },
        {
          id: 'mc-s10',
          action: {
            fr: 'Refaire la même fiche sur un second canal et comparer.',
            en: 'Repeat the listing on a second channel and compare.',
          },
          why: {
            fr: 'La comparaison forme l’œil et réduit la dépendance.',
            en: 'Comparing trains the eye and reduces dependence.',
          },
          evidence: {
            fr: 'Comparaison sans différence non expliquée.',
            en: 'Comparison with no unexplained difference.',
          },
          minutes: 12,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'mc-q1',
      objective: 'mc-o1',
      ask: {
        fr: 'Pourquoi la place de marché demande-t-elle votre pièce d’identité et votre numéro de registre ?',
        en: 'Why does the marketplace ask for your identity and register number?',
      },
      choices: [
        {
          fr: 'Le règlement sur les services numériques l’oblige à tracer les vendeurs professionnels',
          en: 'The Digital Services Act makes it trace traders',
        },
        { fr: 'Par curiosité', en: 'Out of curiosity' },
        { fr: 'Pour fixer votre prix', en: 'To set your price' },
        { fr: 'Pour la publicité', en: 'For advertising' },
      ],
      answer: 0,
      because: { fr: 'Article 30 du règlement (UE) 2022/2065.', en: 'Article 30 of Regulation (EU) 2022/2065.' },
    },
    {
      id: 'mc-q2',
      objective: 'mc-o1',
      ask: {
        fr: 'Le produit existe déjà dans le catalogue mais la fiche a une autre contenance. Que faire ?',
        en: 'The product exists in the catalogue but with another size. What to do?',
      },
      choices: [
        { fr: 'S’y rattacher quand même', en: 'Join it anyway' },
        { fr: 'Ne rien vendre', en: 'Sell nothing' },
        { fr: 'Créer ou demander la bonne fiche', en: 'Create or request the right listing' },
        { fr: 'Changer d’EAN au hasard', en: 'Pick a random EAN' },
      ],
      answer: 2,
      because: {
        fr: 'Votre offre doit correspondre exactement à la fiche.',
        en: 'Your offer must match the listing exactly.',
      },
    },
    {
      id: 'mc-q3',
      objective: 'mc-o1',
      ask: {
        fr: 'Qui est responsable des informations de la fiche que vous utilisez ?',
        en: 'Who answers for the listing information you use?',
      },
      choices: [
        { fr: 'Personne', en: 'Nobody' },
        { fr: 'Le premier vendeur seulement', en: 'The first seller only' },
        { fr: 'Vous aussi, en tant que vendeur', en: 'You too, as seller' },
        { fr: 'Seulement la place de marché', en: 'Only the marketplace' },
      ],
      answer: 2,
      because: {
        fr: 'Le vendeur doit l’information précontractuelle, même sur une fiche partagée.',
        en: 'The seller owes pre-contract information, even on a shared listing.',
      },
    },
    {
      id: 'mc-q4',
      objective: 'mc-o1',
      ask: { fr: 'Que faire des conditions générales du canal ?', en: 'What should you do with the channel’s terms?' },
      choices: [
        { fr: 'Les modifier', en: 'Change them' },
        { fr: 'Les lire et en garder une copie datée', en: 'Read and keep a dated copy' },
        { fr: 'Les ignorer', en: 'Ignore them' },
        { fr: 'Les imprimer sur le colis', en: 'Print them on the parcel' },
      ],
      answer: 1,
      because: {
        fr: 'Elles évoluent, et un préavis est dû en cas de changement.',
        en: 'They evolve, and notice is due on change.',
      },
    },
    {
      id: 'mc-q5',
      objective: 'mc-o1',
      ask: {
        fr: 'Les étapes de cette piste changent-elles selon le canal ?',
        en: 'Do the steps of this track change with the channel?',
      },
      choices: [
        { fr: 'Oui, en faveur du sponsor', en: 'Yes, favouring the sponsor' },
        { fr: 'Elles sont secrètes', en: 'They are secret' },
        { fr: 'Oui, complètement', en: 'Yes, completely' },
        {
          fr: 'Non : mêmes étapes et mêmes contrôles, seuls les libellés et limites changent',
          en: 'No: same steps and checks, only wording and limits change',
        },
      ],
      answer: 3,
      because: { fr: 'C’est la règle de neutralité du programme.', en: 'That is the programme’s neutrality rule.' },
    },
  ],
  sources: [
    'sellercentral.amazon (règles de titre et de page produit, RSGP)',
    'developer.octopia-io.net, support.channelengine.com, help.lengow.com (Cdiscount/Octopia)',
    'mdc-avocat.fr (documents demandés, DSA art. 30)',
  ],
};
