import type { Module } from '../core/checklist';

export const independence: Module = {
  id: 'm12',
  title: { fr: 'Boutique en propre, place de marché et indépendance', en: 'Own shop, marketplace and independence' },
  goal: {
    fr: 'Équilibrer ses canaux, connaître ses droits face aux plateformes et préparer une sortie.',
    en: 'Balance your channels, know your rights towards platforms and prepare a way out.',
  },
  audience: {
    fr: 'Dirigeants qui vendent déjà sur une place de marché.',
    en: 'Owners who already sell on a marketplace.',
  },
  prerequisites: {
    fr: 'Modules « Canaux de vente » et « Pilotage ».',
    en: 'Modules “Sales channels” and “Steering your business”.',
  },
  demo: {
    fr: 'Le formateur ouvre le même produit dans deux mises en page de la place de marché de démonstration et compare ce que chacune montre. Puis la salle joue une scène : le compte est suspendu un vendredi soir. Quelles sont les trois premières actions, et quelles copies faut-il avoir déjà ?',
    en: 'The trainer opens the same product in two layouts of the demo marketplace and compares what each shows. Then the room plays a scene: the account is suspended on a Friday evening. What are the first three actions, and which copies must already exist?',
  },
  minutes: 90,
  objectives: [
    { id: 'm12-o1', text: { fr: 'Mesurer sa dépendance à un canal.', en: 'Measure your dependence on a channel.' } },
    {
      id: 'm12-o2',
      text: {
        fr: 'Garder ses fiches réutilisables et tenir un deuxième canal prêt.',
        en: 'Keep your listings reusable and a second channel ready.',
      },
    },
    {
      id: 'm12-o3',
      text: {
        fr: 'Tenir une boutique en propre en règle et accessible.',
        en: 'Keep your own shop in order and accessible.',
      },
    },
    {
      id: 'm12-o4',
      text: {
        fr: 'Citer ses droits face à une plateforme et savoir par quoi commencer.',
        en: 'Name your rights towards a platform and know where to start.',
      },
    },
  ],
  parts: [
    {
      id: 'm12-p1',
      title: { fr: 'Mesurer et garder son patrimoine', en: 'Measure and keep your assets' },
      steps: [
        {
          id: 'm12-s01',
          action: {
            fr: 'Mesurer votre dépendance : part des ventes, clients que vous ne pouvez pas joindre, stock immobilisé, avis non transférables.',
            en: 'Measure your dependence: share of sales, customers you cannot reach, stock tied up, reviews that do not transfer.',
          },
          why: {
            fr: 'La dépendance ne se lit pas seulement dans le chiffre d’affaires.',
            en: 'Dependence does not show in turnover alone.',
          },
          evidence: { fr: 'Quatre chiffres notés et datés.', en: 'Four figures noted and dated.' },
          minutes: 10,
        },
        {
          id: 'm12-s02',
          action: {
            fr: 'Exporter vos fiches et vos photos dans un format que vous pouvez réutiliser.',
            en: 'Export your listings and pictures in a format you can use again.',
          },
          why: { fr: 'Ce contenu est votre patrimoine.', en: 'This content is your asset.' },
          evidence: { fr: 'Un dossier daté, rouvert et vérifié.', en: 'A dated folder, reopened and checked.' },
          minutes: 12,
        },
        {
          id: 'm12-s03',
          action: {
            fr: 'Publier dix produits sur un deuxième canal.',
            en: 'Publish ten products on a second channel.',
          },
          why: { fr: 'Un canal de secours se prépare par temps calme.', en: 'A fallback is prepared in calm weather.' },
          evidence: {
            fr: 'Dix produits en vente sur deux canaux, avec les mêmes données.',
            en: 'Ten products on sale on two channels, with the same data.',
          },
          minutes: 15,
        },
      ],
    },
    {
      id: 'm12-p2',
      title: { fr: 'Tenir sa boutique', en: 'Run your own shop' },
      steps: [
        {
          id: 'm12-s04',
          action: {
            fr: 'Comparer trois solutions de boutique sur le coût, l’export, l’hébergement et la prise en main.',
            en: 'Compare three shop solutions on cost, export, hosting and ease of use.',
          },
          why: {
            fr: 'De votre boutique aussi, il faut pouvoir partir.',
            en: 'You must be able to leave your shop provider too.',
          },
          evidence: {
            fr: 'Une grille de trois solutions, dont une hébergée dans l’Union européenne, avec des prix datés.',
            en: 'A grid of three solutions, one of them hosted in the European Union, with dated prices.',
          },
          minutes: 10,
        },
        {
          id: 'm12-s05',
          action: {
            fr: 'Parcourir une commande sur votre boutique et relever ce qui manque au client.',
            en: 'Walk through an order in your own shop and note what the customer is not told.',
          },
          why: {
            fr: 'Prix toutes taxes, frais, délai, rétractation, garantie, médiateur, cookies : personne ne le fait à votre place.',
            en: 'Tax-inclusive price, costs, delivery time, withdrawal, guarantee, mediation, cookies: nobody does it for you.',
          },
          evidence: {
            fr: 'La liste est cochée, de la fiche au paiement, sur des pages en HTTPS.',
            en: 'The list is ticked, from listing to payment, on HTTPS pages.',
          },
          minutes: 10,
        },
        {
          id: 'm12-s06',
          action: {
            fr: 'Donner un texte de remplacement à chaque photo de votre boutique.',
            en: 'Give every picture in your shop an alternative text.',
          },
          why: {
            fr: 'Les personnes aveugles l’écoutent, les moteurs de recherche le lisent ; l’accessibilité est due depuis le 28 juin 2025, sauf par les microentreprises.',
            en: 'Blind people listen to it, search engines read it; accessibility has been due since 28 June 2025, except from micro-enterprises.',
          },
          evidence: {
            fr: 'Le texte de chaque photo dit en une phrase ce qu’elle montre.',
            en: 'Each picture’s text says in one sentence what it shows.',
          },
          minutes: 8,
        },
      ],
    },
    {
      id: 'm12-p3',
      title: { fr: 'Connaître ses droits et préparer sa sortie', en: 'Know your rights and prepare your way out' },
      steps: [
        {
          id: 'm12-s07',
          action: {
            fr: 'Remplir une page « en cas de suspension » avec vos droits : motifs écrits, préavis, réclamation, médiation.',
            en: 'Fill in an “if we are suspended” sheet with your rights: written reasons, notice, complaint, mediation.',
          },
          why: {
            fr: 'Le règlement européen P2B protège les vendeurs professionnels ; sa suppression a été proposée le 19 novembre 2025, vérifiez qu’il s’applique encore.',
            en: 'The EU P2B regulation protects business sellers; its repeal was proposed on 19 November 2025, so check that it still applies.',
          },
          evidence: {
            fr: 'La page dit à qui écrire, dans quel délai, avec quelles pièces.',
            en: 'The sheet says whom to write to, by when, with which documents.',
          },
          minutes: 8,
        },
        {
          id: 'm12-s08',
          action: {
            fr: 'Relever, pour trois produits, quelles offres le canal met en avant à côté de la vôtre.',
            en: 'Note, for three products, which offers the channel puts forward next to yours.',
          },
          why: {
            fr: 'Certains opérateurs vendent aussi, en concurrence avec leurs vendeurs.',
            en: 'Some operators also sell, in competition with their sellers.',
          },
          evidence: {
            fr: 'Une note par produit : qui vend, à quel prix, qui expédie.',
            en: 'One note per product: who sells, at what price, who ships.',
          },
          minutes: 6,
        },
        {
          id: 'm12-s09',
          action: {
            fr: 'Décider quelles données donner à chaque plateforme, et lesquelles garder.',
            en: 'Decide which data to give each platform and which to keep.',
          },
          why: {
            fr: 'Vos ventes et vos marges sont sensibles, et votre hébergeur peut être votre concurrent.',
            en: 'Your sales and margins are sensitive, and your host may be your competitor.',
          },
          evidence: {
            fr: 'Un tableau : donnée, destinataire, nécessité, autre solution.',
            en: 'A table: data, recipient, need, alternative.',
          },
          minutes: 5,
        },
        {
          id: 'm12-s10',
          action: { fr: 'Écrire un plan de sortie en une page.', en: 'Write a one-page exit plan.' },
          why: { fr: 'On négocie mieux quand on peut partir.', en: 'You negotiate better when you can leave.' },
          evidence: {
            fr: 'Un plan daté : canal de repli, stock, clients, délai, coût, et la date de l’essai annuel.',
            en: 'A dated plan: fallback channel, stock, customers, time, cost, and the date of the yearly trial.',
          },
          minutes: 6,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm12-q1',
      objective: 'm12-o4',
      ask: {
        fr: 'Une plateforme veut résilier votre contrat. Que prévoit en principe le règlement P2B ?',
        en: 'A platform wants to end your contract. What does the P2B regulation provide, as a rule?',
      },
      choices: [
        { fr: 'Une indemnité de 10 000 €', en: 'Compensation of €10,000' },
        { fr: 'Des motifs écrits et 30 jours de préavis', en: 'Written reasons and 30 days’ notice' },
        { fr: 'Le remboursement de la publicité', en: 'A refund of your advertising' },
        { fr: 'Un entretien avec un responsable', en: 'A meeting with a manager' },
      ],
      answer: 1,
      because: {
        fr: 'Article 4 ; il y a des exceptions : obligation légale, violations répétées.',
        en: 'Article 4; there are exceptions: a legal duty, repeated breaches.',
      },
    },
    {
      id: 'm12-q2',
      objective: 'm12-o4',
      ask: {
        fr: 'Quel préavis minimal le règlement P2B fixe-t-il pour changer les conditions générales ?',
        en: 'What minimum notice does the P2B regulation set for changing the terms?',
      },
      choices: [
        { fr: '24 heures', en: '24 hours' },
        { fr: '5 jours', en: '5 days' },
        { fr: '15 jours', en: '15 days' },
        { fr: '6 mois', en: '6 months' },
      ],
      answer: 2,
      because: {
        fr: 'Article 3 ; certains changements imposés par la loi peuvent aller plus vite.',
        en: 'Article 3; some changes required by law may go faster.',
      },
    },
    {
      id: 'm12-q3',
      objective: 'm12-o1',
      ask: {
        fr: 'Qu’est-ce qui ne passe généralement pas d’une place de marché à l’autre ?',
        en: 'What usually does not move from one marketplace to another?',
      },
      choices: [
        { fr: 'Les avis de vos clients', en: 'Your customers’ reviews' },
        { fr: 'Le code EAN de vos produits', en: 'Your products’ EAN codes' },
        { fr: 'Vos photos et vos textes', en: 'Your pictures and texts' },
        { fr: 'Votre stock', en: 'Your stock' },
      ],
      answer: 0,
      because: {
        fr: 'Les avis restent sur le canal : c’est une part de la dépendance.',
        en: 'Reviews stay on the channel: they are part of the dependence.',
      },
    },
    {
      id: 'm12-q4',
      objective: 'm12-o2',
      ask: {
        fr: 'À quoi sert un deuxième canal quand le premier marche bien ?',
        en: 'What use is a second channel when the first does well?',
      },
      choices: [
        { fr: 'À doubler le stock de chaque produit', en: 'To double the stock of each product' },
        { fr: 'À publier des fiches différentes', en: 'To publish different listings' },
        { fr: 'À obtenir une remise sur la publicité', en: 'To get a discount on advertising' },
        { fr: 'À continuer de vendre en cas de suspension', en: 'To keep selling if you are suspended' },
      ],
      answer: 3,
      because: {
        fr: 'Il se prépare par temps calme : le jour de la suspension, il est trop tard.',
        en: 'It is prepared in calm weather: on the day of the suspension it is too late.',
      },
    },
    {
      id: 'm12-q5',
      objective: 'm12-o3',
      ask: { fr: 'Qui doit mettre en règle votre propre boutique ?', en: 'Who must keep your own shop in order?' },
      choices: [
        { fr: 'L’hébergeur du site', en: 'The site’s host' },
        { fr: 'Vous', en: 'You' },
        { fr: 'La place de marché', en: 'The marketplace' },
        { fr: 'L’éditeur du logiciel', en: 'The software’s publisher' },
      ],
      answer: 1,
      because: {
        fr: 'Sur votre site, vous êtes à la fois l’éditeur et le vendeur.',
        en: 'On your own site you are both publisher and seller.',
      },
    },
    {
      id: 'm12-q6',
      objective: 'm12-o2',
      ask: {
        fr: 'Quelle copie de vos fiches est vraiment utile ?',
        en: 'Which copy of your listings is really useful?',
      },
      choices: [
        { fr: 'Des captures d’écran de toutes les pages', en: 'Screenshots of all the pages' },
        { fr: 'La liste des adresses de leurs pages', en: 'The list of their page addresses' },
        { fr: 'Un fichier de données et les photos d’origine', en: 'A data file and the original pictures' },
        { fr: 'Un favori par fiche dans le navigateur', en: 'One bookmark per listing in the browser' },
      ],
      answer: 2,
      because: {
        fr: 'On ne republie vite que ce que l’on peut réimporter.',
        en: 'You republish quickly only what you can import again.',
      },
    },
    {
      id: 'm12-q7',
      objective: 'm12-o3',
      ask: {
        fr: 'À quoi sert le texte de remplacement d’une photo ?',
        en: 'What is a picture’s alternative text for?',
      },
      choices: [
        { fr: 'À dire la photo à qui ne la voit pas', en: 'To tell the picture to those who cannot see it' },
        { fr: 'À protéger la photo contre la copie', en: 'To protect the picture from copying' },
        { fr: 'À accélérer le chargement de la page', en: 'To make the page load faster' },
        { fr: 'À afficher le prix sur la photo', en: 'To show the price on the picture' },
      ],
      answer: 0,
      because: {
        fr: 'Un lecteur d’écran le lit à haute voix ; les moteurs de recherche s’en servent aussi.',
        en: 'A screen reader says it aloud; search engines use it too.',
      },
    },
  ],
  sources: [
    'Règlement (UE) 2019/1150 (P2B), articles 3, 4, 11 et 12 ; abrogation proposée : COM(2025) 837',
    'riant-avocat.fr, malekian-avocat.fr, avocats-mathias.com, callalawyer.fr (suspension, préavis)',
    'Directive (UE) 2019/882 ; code de la consommation, L412-13 ; décret 2023-931 (accessibilité)',
    'journals.openedition.org, Ticetsociété 5271 (concentration des plateformes)',
  ],
};
