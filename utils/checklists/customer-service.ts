import type { Module } from '../core/checklist';

export const customerService: Module = {
  id: 'm07',
  title: { fr: 'Service client et avis', en: 'Customer service and reviews' },
  goal: {
    fr: 'Répondre vite et bien, traiter litiges et avis loyalement, et s’en servir pour améliorer ses fiches.',
    en: 'Answer quickly and well, handle disputes and reviews fairly, and use them to improve your listings.',
  },
  audience: { fr: 'Toute personne qui répond aux clients en ligne.', en: 'Anyone who answers online customers.' },
  prerequisites: {
    fr: 'Avoir au moins une offre en ligne, ou travailler sur une fiche de démonstration.',
    en: 'At least one live offer, or work on a demo listing.',
  },
  demo: {
    fr: 'Sur la place de marché de démonstration, le formateur ouvre une fiche dont les dimensions manquent. La salle écrit la question que le client va poser et l’avis qu’il laissera : « plus petit que prévu ». Le formateur relit la page avec l’extension, complète les dimensions dans les caractéristiques et dans le premier point fort, puis compare l’avant et l’après.',
    en: 'On the demo marketplace, the trainer opens a listing without dimensions. The room writes the question the customer will ask and the review they will leave: “smaller than expected”. The trainer reads the page with the extension, fills in the dimensions in the attributes and in the first bullet, then compares before and after.',
  },
  minutes: 75,
  objectives: [
    {
      id: 'm07-o1',
      text: {
        fr: 'Organiser ses réponses : un délai promis, une personne, des modèles relus.',
        en: 'Organise your replies: a promised time, a person, proofread templates.',
      },
    },
    {
      id: 'm07-o2',
      text: {
        fr: 'Trouver dans les questions et les avis ce qui manque à la fiche.',
        en: 'Find in questions and reviews what the listing lacks.',
      },
    },
    { id: 'm07-o3', text: { fr: 'Demander et afficher des avis loyalement.', en: 'Ask for and show reviews fairly.' } },
    {
      id: 'm07-o4',
      text: {
        fr: 'Appliquer la garantie légale, proposer la médiation et protéger les données des clients.',
        en: 'Apply the legal guarantee, offer mediation and protect customers’ data.',
      },
    },
  ],
  parts: [
    {
      id: 'm07-p1',
      title: { fr: 'Organiser ses réponses', en: 'Organise your replies' },
      steps: [
        {
          id: 'm07-s01',
          action: {
            fr: 'Fixer un délai de réponse, par exemple un jour ouvré, et nommer qui le tient.',
            en: 'Set a reply time, for example one working day, and name who keeps it.',
          },
          why: {
            fr: 'Une question sans réponse est souvent une vente perdue, et les places de marché suivent vos délais.',
            en: 'An unanswered question is often a lost sale, and marketplaces watch your reply times.',
          },
          evidence: {
            fr: 'Le délai est écrit ; un remplaçant est désigné.',
            en: 'The time is written down; a stand-in is named.',
          },
          minutes: 5,
        },
        {
          id: 'm07-s02',
          action: {
            fr: 'Préparer dix réponses types, polies et faciles à adapter.',
            en: 'Prepare ten reply templates, polite and easy to adapt.',
          },
          why: {
            fr: 'On gagne du temps sans répondre comme un automate.',
            en: 'You save time without sounding like a machine.',
          },
          evidence: {
            fr: 'Dix modèles relus par une autre personne ; aucun ne refuse un droit au client.',
            en: 'Ten templates proofread by someone else; none denies the customer a right.',
          },
          minutes: 15,
        },
        {
          id: 'm07-s03',
          action: {
            fr: 'Ouvrir votre profil vendeur public et y vérifier identité et contacts.',
            en: 'Open your public seller profile and check identity and contact details.',
          },
          why: {
            fr: 'Le client doit savoir à qui il achète et comment vous joindre.',
            en: 'Customers must know whom they buy from and how to reach you.',
          },
          evidence: {
            fr: 'Nom, adresse, téléphone, courriel et numéro d’immatriculation se lisent sans être connecté.',
            en: 'Name, address, phone, e-mail and registration number can be read without signing in.',
          },
          minutes: 5,
        },
      ],
    },
    {
      id: 'm07-p2',
      title: { fr: 'Apprendre des questions et des avis', en: 'Learn from questions and reviews' },
      steps: [
        {
          id: 'm07-s04',
          action: {
            fr: 'Compléter la fiche d’après les questions que les clients ont posées.',
            en: 'Complete the listing from the questions customers asked.',
          },
          why: {
            fr: 'Une question posée montre une information qui manque ; y répondre dans la fiche sert tous les suivants.',
            en: 'A question shows missing information; answering it in the listing serves everyone after.',
          },
          evidence: {
            fr: 'Chaque question affichée a sa réponse, et la fiche donne désormais l’information.',
            en: 'Every question shown has its answer, and the listing now gives the information.',
          },
          minutes: 10,
          quick: true,
        },
        {
          id: 'm07-s05',
          action: {
            fr: 'Lire les dix derniers avis négatifs et en classer les causes.',
            en: 'Read the last ten negative reviews and sort their causes.',
          },
          why: {
            fr: 'La cause est souvent une donnée produit, un emballage ou un délai : tout cela se corrige.',
            en: 'The cause is often product data, packaging or lead time: all of these can be fixed.',
          },
          evidence: {
            fr: 'Un tableau à trois colonnes : cause, action, date.',
            en: 'A table of three columns: cause, action, date.',
          },
          minutes: 10,
        },
      ],
    },
    {
      id: 'm07-p3',
      title: { fr: 'Demander et afficher des avis loyalement', en: 'Ask for and show reviews fairly' },
      steps: [
        {
          id: 'm07-s06',
          action: {
            fr: 'Demander des avis par les outils de la place de marché, à tous et sans récompense.',
            en: 'Ask for reviews through the marketplace’s own tools, from everyone and without reward.',
          },
          why: {
            fr: 'Acheter, inventer ou trier les avis trompe les clients ; publier de faux avis est un délit.',
            en: 'Buying, inventing or sifting reviews misleads customers; publishing fake ones is a criminal offence.',
          },
          evidence: {
            fr: 'Ni la fiche ni le colis ne promettent quoi que ce soit contre un avis.',
            en: 'Neither listing nor parcel promises anything in return for a review.',
          },
          minutes: 5,
        },
        {
          id: 'm07-s07',
          action: {
            fr: 'Afficher sur votre boutique la date des avis, leur contrôle et leur ordre de classement.',
            en: 'Show in your own shop the date of reviews, how they are checked and in what order they are sorted.',
          },
          why: {
            fr: 'Le code de la consommation demande une information loyale, claire et transparente sur les avis.',
            en: 'The French Consumer Code requires fair, clear and transparent information on reviews.',
          },
          evidence: {
            fr: 'Ces trois mentions se lisent près des avis.',
            en: 'These three statements can be read near the reviews.',
          },
          minutes: 5,
        },
      ],
    },
    {
      id: 'm07-p4',
      title: { fr: 'Tenir ses engagements', en: 'Keep your commitments' },
      steps: [
        {
          id: 'm07-s08',
          action: {
            fr: 'Retirer de vos fiches tout ce qui nie la garantie légale de deux ans.',
            en: 'Remove from your listings whatever denies the two-year legal guarantee.',
          },
          why: {
            fr: 'Le vendeur en répond, même s’il n’est pas le fabricant : « sans garantie » trompe l’acheteur.',
            en: 'The seller answers for it, even when not the maker: “no guarantee” misleads the buyer.',
          },
          evidence: {
            fr: 'Aucune fiche ne dit « sans garantie », ni dans ses textes ni dans ses caractéristiques.',
            en: 'No listing says “no guarantee”, in its texts or in its attributes.',
          },
          minutes: 8,
        },
        {
          id: 'm07-s09',
          action: {
            fr: 'Adhérer à un médiateur de la consommation et indiquer son nom et son site.',
            en: 'Join a consumer mediation scheme and state its name and website.',
          },
          why: {
            fr: 'La loi y oblige tout professionnel qui vend à des particuliers.',
            en: 'French law requires it of every business selling to consumers.',
          },
          evidence: {
            fr: 'Le médiateur est cité dans vos conditions ; le lien vers la plateforme européenne de litiges, fermée en juillet 2025, en est retiré.',
            en: 'The scheme is named in your terms; the link to the EU dispute platform, closed in July 2025, is gone.',
          },
          minutes: 7,
        },
        {
          id: 'm07-s10',
          action: {
            fr: 'Masquer les données personnelles d’un message client avant de le montrer.',
            en: 'Mask the personal data in a customer’s message before showing it.',
          },
          why: {
            fr: 'Un message contient un nom, une adresse, parfois une histoire privée.',
            en: 'A message holds a name, an address, sometimes a private story.',
          },
          evidence: {
            fr: 'Nom, adresse, téléphone et numéro de commande sont illisibles sur la copie montrée.',
            en: 'Name, address, phone and order number cannot be read on the copy shown.',
          },
          minutes: 5,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm07-q1',
      objective: 'm07-o3',
      ask: {
        fr: 'Offrir 5 € contre un avis cinq étoiles, est-ce permis ?',
        en: 'May you offer €5 for a five-star review?',
      },
      choices: [
        { fr: 'Oui, si le client a vraiment acheté', en: 'Yes, if the customer really bought it' },
        { fr: 'Oui, si le cadeau reste modeste', en: 'Yes, if the gift stays small' },
        { fr: 'Non, un avis ne s’achète pas', en: 'No, a review must not be bought' },
        { fr: 'Oui, mais une seule fois par client', en: 'Yes, but only once per customer' },
      ],
      answer: 2,
      because: {
        fr: 'Un avis payé trompe les autres acheteurs et enfreint les règles des places de marché.',
        en: 'A paid review misleads other buyers and breaks the marketplaces’ rules.',
      },
    },
    {
      id: 'm07-q2',
      objective: 'm07-o4',
      ask: {
        fr: 'Combien dure la garantie légale de conformité d’un bien neuf ?',
        en: 'How long is the legal guarantee of conformity for new goods?',
      },
      choices: [
        { fr: 'Six mois', en: 'Six months' },
        { fr: 'Un an', en: 'One year' },
        { fr: 'Quatorze jours', en: 'Fourteen days' },
        { fr: 'Deux ans', en: 'Two years' },
      ],
      answer: 3,
      because: {
        fr: 'Deux ans à compter de la délivrance du bien ; quatorze jours, c’est le délai de rétractation.',
        en: 'Two years from delivery of the goods; fourteen days is the right of withdrawal.',
      },
    },
    {
      id: 'm07-q3',
      objective: 'm07-o2',
      ask: {
        fr: 'Trois clients demandent si le câble est fourni. Que faire d’abord ?',
        en: 'Three customers ask whether the cable is included. What comes first?',
      },
      choices: [
        { fr: 'Répondre, puis l’écrire dans la fiche', en: 'Answer, then write it in the listing' },
        { fr: 'Répondre à chacun, sans toucher à la fiche', en: 'Answer each, leave the listing alone' },
        { fr: 'Supprimer les questions trop fréquentes', en: 'Delete questions that come too often' },
        { fr: 'Attendre un avis négatif pour décider', en: 'Wait for a negative review to decide' },
      ],
      answer: 0,
      because: {
        fr: 'La question révèle un manque : le combler évite qu’elle revienne.',
        en: 'The question reveals a gap: filling it stops it coming back.',
      },
    },
    {
      id: 'm07-q4',
      objective: 'm07-o3',
      ask: { fr: 'Que doit indiquer une boutique près de ses avis ?', en: 'What must a shop state near its reviews?' },
      choices: [
        { fr: 'Le nom complet des auteurs', en: 'The full names of the authors' },
        { fr: 'S’ils sont contrôlés, et leur date', en: 'Whether they are checked, and their date' },
        { fr: 'La moyenne de ses concurrents', en: 'Its competitors’ average' },
        { fr: 'Le nombre d’avis supprimés', en: 'The number of deleted reviews' },
      ],
      answer: 1,
      because: {
        fr: 'Articles L111-7-2 et D111-16 à D111-19 du code de la consommation.',
        en: 'Articles L111-7-2 and D111-16 to D111-19 of the French Consumer Code.',
      },
    },
    {
      id: 'm07-q5',
      objective: 'm07-o4',
      ask: {
        fr: 'L’appareil tombe en panne au bout d’un an. Qui répond de la garantie légale devant le client ?',
        en: 'The device breaks down after a year. Who answers to the customer for the legal guarantee?',
      },
      choices: [
        { fr: 'Le fabricant seul', en: 'The maker alone' },
        { fr: 'La place de marché seule', en: 'The marketplace alone' },
        { fr: 'Le vendeur', en: 'The seller' },
        { fr: 'L’assurance du client', en: 'The customer’s insurance' },
      ],
      answer: 2,
      because: {
        fr: 'Le client peut s’adresser à son vendeur, qui ne peut pas le renvoyer au fabricant.',
        en: 'Customers may turn to their seller, who may not send them on to the maker.',
      },
    },
    {
      id: 'm07-q6',
      objective: 'm07-o1',
      ask: { fr: 'Qu’est-ce qui fait une bonne réponse type ?', en: 'What makes a good reply template?' },
      choices: [
        { fr: 'Elle convient à tous sans être relue', en: 'It suits everyone without a second look' },
        { fr: 'Elle s’adapte au cas et ne refuse aucun droit', en: 'It adapts to the case and denies no right' },
        { fr: 'Elle est longue et cite des articles de loi', en: 'It is long and quotes articles of law' },
        { fr: 'Elle propose toujours un remboursement', en: 'It always offers a refund' },
      ],
      answer: 1,
      because: {
        fr: 'Un modèle fait gagner du temps ; la personne qui répond lit toujours la question.',
        en: 'A template saves time; the person replying still reads the question.',
      },
    },
  ],
  sources: [
    'Code de la consommation : L111-7-2, D111-16 à D111-19, L121-4 (avis)',
    'Code de la consommation : L211-2, L217-3 et suivants (garantie légale) ; L616-1, R616-1 (médiateur)',
    'mdc-avocat.fr, lexing.law, clcv-morbihan.fr (avis) ; info.haas-avocats.com (médiateur)',
  ],
};
