import type { Module } from '../core/checklist';

export const packaging: Module = {
  id: 'm06',
  title: {
    fr: 'Emballages, recyclage et responsabilité élargie du producteur',
    en: 'Packaging, recycling and extended producer responsibility',
  },
  goal: {
    fr: 'Savoir de quelles filières on relève, obtenir ses identifiants, réduire ses emballages et informer sans exagérer.',
    en: 'Know which streams concern you, obtain your identifiers, cut packaging and inform without exaggerating.',
  },
  audience: { fr: 'Vendeurs qui fabriquent, importent ou emballent.', en: 'Sellers who make, import or pack.' },
  prerequisites: {
    fr: 'Avoir la liste de ses produits et de ses emballages.',
    en: 'Have the list of your products and packaging.',
  },
  minutes: 90,
  objectives: [
    {
      id: 'm06-o1',
      text: {
        fr: 'Dire qui est le producteur de chaque produit et de quelles filières il relève.',
        en: 'Say who is the producer of each product and which streams it belongs to.',
      },
    },
    {
      id: 'm06-o2',
      text: {
        fr: 'Obtenir ses identifiants uniques et les publier.',
        en: 'Obtain your unique identifiers and publish them.',
      },
    },
    {
      id: 'm06-o3',
      text: {
        fr: 'Réduire le vide des colis et organiser le tri.',
        en: 'Cut empty space in parcels and organise sorting.',
      },
    },
    {
      id: 'm06-o4',
      text: {
        fr: 'Remplacer une allégation vague par un fait vérifiable.',
        en: 'Replace a vague claim with a fact that can be checked.',
      },
    },
  ],
  parts: [
    {
      id: 'm06-p1',
      title: { fr: 'Savoir de quoi l’on répond', en: 'Know what you answer for' },
      steps: [
        {
          id: 'm06-s01',
          action: {
            fr: 'Dire, pour chaque produit et chaque emballage, qui en est le « producteur ».',
            en: 'Say, for each product and each piece of packaging, who its “producer” is.',
          },
          why: {
            fr: 'Le fabricant, l’importateur ou le propriétaire de la marque contribue ; le revendeur demande l’identifiant à son fournisseur.',
            en: 'The maker, the importer or the brand owner contributes; the reseller asks the supplier for the identifier.',
          },
          evidence: {
            fr: 'Un tableau : produit, emballage, producteur.',
            en: 'A table: product, packaging, producer.',
          },
          minutes: 10,
        },
        {
          id: 'm06-s02',
          action: {
            fr: 'Identifier ses filières : emballages, équipements électriques, jouets, meubles, piles, textiles…',
            en: 'Identify your streams: batteries, electrical equipment, furniture, packaging, textiles, toys…',
          },
          why: { fr: 'Il faut un identifiant par filière.', en: 'Each stream needs an identifier of its own.' },
          evidence: {
            fr: 'La liste des filières concernées, vérifiée sur le site de l’ADEME.',
            en: 'The list of streams concerned, checked on the site of ADEME, the French environment agency.',
          },
          minutes: 8,
        },
      ],
    },
    {
      id: 'm06-p2',
      title: { fr: 'Obtenir et publier ses identifiants', en: 'Obtain and publish your identifiers' },
      steps: [
        {
          id: 'm06-s03',
          action: {
            fr: 'Adhérer à un éco-organisme par filière, après comparaison s’il en existe plusieurs.',
            en: 'Join one producer responsibility organisation per stream, after comparing where there are several.',
          },
          why: {
            fr: 'L’identifiant unique s’obtient par cette adhésion, sauf système individuel approuvé.',
            en: 'The unique identifier comes with this membership, unless you run an approved individual scheme.',
          },
          evidence: {
            fr: 'Un contrat signé et un accès à l’espace adhérent, filière par filière.',
            en: 'A signed contract and access to the member’s account, stream by stream.',
          },
          minutes: 10,
        },
        {
          id: 'm06-s04',
          action: {
            fr: 'Publier ses identifiants uniques dans ses comptes vendeur, ses conditions de vente et son site.',
            en: 'Publish your unique identifiers in your seller accounts, terms of sale and site.',
          },
          why: {
            fr: 'La place de marché doit détenir cette preuve ; sinon elle est tenue pour producteur et peut vous facturer ou bloquer l’offre.',
            en: 'The marketplace must hold this proof; otherwise it counts as the producer and may charge you or block the offer.',
          },
          evidence: {
            fr: 'Chaque identifiant se lit en ligne et correspond à celui de l’éco-organisme.',
            en: 'Each identifier can be read online and matches the organisation’s.',
          },
          minutes: 8,
        },
        {
          id: 'm06-s05',
          action: {
            fr: 'Tenir un registre des emballages utilisés : matière, poids, nombre.',
            en: 'Keep a log of the packaging used: material, weight, number.',
          },
          why: {
            fr: 'La déclaration annuelle devient rapide et exacte.',
            en: 'The yearly declaration becomes quick and exact.',
          },
          evidence: {
            fr: 'Un registre à jour pour le mois écoulé.',
            en: 'A log that is up to date for the past month.',
          },
          minutes: 8,
        },
      ],
    },
    {
      id: 'm06-p3',
      title: { fr: 'Réduire et trier', en: 'Reduce and sort' },
      steps: [
        {
          id: 'm06-s06',
          action: {
            fr: 'Choisir trois formats de carton à la taille de ses produits.',
            en: 'Choose three box sizes that fit your products.',
          },
          why: {
            fr: 'Moins de vide, c’est moins de transport et de calage ; l’Union européenne limitera le vide des colis à partir de 2030.',
            en: 'Less empty space means less shipping and filler; the European Union will limit empty space in parcels from 2030.',
          },
          evidence: {
            fr: 'Cinq colis contrôlés, moins d’un tiers de vide dans chacun (objectif de la formation).',
            en: 'Five parcels checked, less than a third of empty space in each (the training’s own target).',
          },
          minutes: 8,
        },
        {
          id: 'm06-s07',
          action: {
            fr: 'Vérifier le signe Triman et la consigne de tri sur le produit, son emballage ou sa notice.',
            en: 'Check the Triman sign and the sorting instructions on the product, its packaging or its leaflet.',
          },
          why: {
            fr: 'La France les demande pour les produits vendus aux ménages. La Commission l’a contesté devant la Cour de justice en juillet 2025 : vérifiez où en est l’affaire.',
            en: 'France asks for them on products sold to households. The Commission challenged this before the Court of Justice in July 2025: check where the case stands.',
          },
          evidence: {
            fr: 'Le visuel fourni par l’éco-organisme est imprimé, ou l’exemption est notée.',
            en: 'The artwork provided by the organisation is printed, or the exemption is noted.',
          },
          minutes: 6,
        },
        {
          id: 'm06-s10',
          action: {
            fr: 'Organiser le tri des déchets du magasin et leur collecte.',
            en: 'Organise the sorting and collection of the shop’s waste.',
          },
          why: {
            fr: 'Les papiers, cartons et plastiques d’une entreprise se trient aussi ; votre collectivité dit à partir de quelle quantité et comment.',
            en: 'A business’s paper, cardboard and plastics are sorted too; your local authority says from what quantity and how.',
          },
          evidence: {
            fr: 'Des bacs en place et un prestataire ou un service public identifié.',
            en: 'Bins in place, and a provider or public service identified.',
          },
          minutes: 6,
        },
      ],
    },
    {
      id: 'm06-p4',
      title: { fr: 'Informer sans exagérer', en: 'Inform without exaggerating' },
      steps: [
        {
          id: 'm06-s08',
          action: {
            fr: 'Remplacer chaque allégation verte vague par un fait vérifiable, ou la retirer.',
            en: 'Replace each vague green claim with a fact that can be checked, or remove it.',
          },
          why: {
            fr: 'En France, « biodégradable » et « respectueux de l’environnement » sont interdits sur le produit et l’emballage depuis 2022 ; une promesse sans preuve trompe.',
            en: 'In France “biodegradable” and “environmentally friendly” are banned on products and packaging since 2022; a promise without proof misleads.',
          },
          evidence: {
            fr: 'L’extension ne signale aucune allégation, et chaque fait restant a son document.',
            en: 'The extension reports no claim, and each remaining fact has its document.',
          },
          rules: ['restricted-claims'],
          minutes: 8,
        },
        {
          id: 'm06-s09',
          action: {
            fr: 'Afficher près du prix l’indice de durabilité ou de réparabilité des appareils concernés.',
            en: 'Show near the price the durability or repairability index of the appliances concerned.',
          },
          why: {
            fr: 'L’indice aide à choisir un produit qui dure ; il est dû près du prix, en ligne aussi.',
            en: 'The index helps to choose a product that lasts; it is due near the price, online too.',
          },
          evidence: {
            fr: 'L’indice fourni par le fabricant est affiché, ou « non concerné » est noté.',
            en: 'The index given by the manufacturer is shown, or “not concerned” is noted.',
          },
          rules: ['durability-index', 'repairability-index'],
          minutes: 8,
        },
        {
          id: 'm06-s11',
          action: {
            fr: 'Indiquer si les pièces détachées sont disponibles, et jusqu’à quand.',
            en: 'State whether spare parts are available, and until when.',
          },
          why: {
            fr: 'Pour l’électrique et le meuble, une information absente vaut « non disponible ».',
            en: 'For electrical goods and furniture, no information means “not available”.',
          },
          evidence: {
            fr: 'La fiche donne une durée, une date ou « non disponibles ».',
            en: 'The listing gives a period, a date or “not available”.',
          },
          minutes: 6,
        },
        {
          id: 'm06-s12',
          action: {
            fr: 'Informer le client de la reprise de l’ancien appareil ou de l’ancien meuble.',
            en: 'Tell customers that the old appliance or piece of furniture can be taken back.',
          },
          why: {
            fr: 'Le distributeur la doit pour certaines familles, au-delà de certains seuils, à distance aussi.',
            en: 'Distributors owe it for some families, above certain thresholds, at a distance too.',
          },
          evidence: {
            fr: 'La phrase se lit avant l’achat, ou « non concerné » est noté avec la raison.',
            en: 'The sentence can be read before the purchase, or “not concerned” is noted with the reason.',
          },
          minutes: 4,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm06-q1',
      objective: 'm06-o1',
      ask: {
        fr: 'Une entreprise importe des lampes emballées. Combien d’identifiants uniques lui faut-il ?',
        en: 'A firm imports packaged lamps. How many unique identifiers does it need?',
      },
      choices: [
        { fr: 'Un par filière, donc deux au moins', en: 'One per stream, so two at least' },
        { fr: 'Un seul, valable partout', en: 'A single one, valid everywhere' },
        { fr: 'Un par référence vendue', en: 'One for each item sold' },
        { fr: 'Aucun, si le fournisseur en a un', en: 'None, if the supplier has one' },
      ],
      answer: 0,
      because: {
        fr: 'Les équipements électriques et les emballages sont deux filières ; des piles fournies en ajoutent une troisième.',
        en: 'Electrical equipment and packaging are two streams; batteries supplied add a third.',
      },
    },
    {
      id: 'm06-q2',
      objective: 'm06-o2',
      ask: {
        fr: 'Quelle amende administrative maximale l’article L541-9-5 prévoit-il sans identifiant unique ?',
        en: 'What highest administrative fine does article L541-9-5 set for a missing unique identifier?',
      },
      choices: [
        { fr: '750 €', en: '€750' },
        { fr: '1 500 €', en: '€1,500' },
        { fr: '30 000 €', en: '€30,000' },
        { fr: '300 000 €', en: '€300,000' },
      ],
      answer: 2,
      because: {
        fr: 'Jusqu’à 30 000 € (code de l’environnement, montant lu en 2026).',
        en: 'Up to €30,000 (French Environment Code, amount read in 2026).',
      },
    },
    {
      id: 'm06-q3',
      objective: 'm06-o4',
      ask: { fr: 'Laquelle de ces mentions faut-il retirer ?', en: 'Which of these claims must be removed?' },
      choices: [
        { fr: '« Coton biologique, certificat n° 1234 »', en: '“Organic cotton, certificate no. 1234”' },
        { fr: '« Respectueux de l’environnement »', en: '“Environmentally friendly”' },
        { fr: '« Carton recyclé à 80 % »', en: '“80% recycled cardboard”' },
        { fr: '« Pièces détachées pendant 10 ans »', en: '“Spare parts for 10 years”' },
      ],
      answer: 1,
      because: {
        fr: 'Elle ne dit rien qui se vérifie, et le code de l’environnement l’interdit sur le produit et l’emballage.',
        en: 'It says nothing that can be checked, and the French Environment Code bans it on products and packaging.',
      },
    },
    {
      id: 'm06-q4',
      objective: 'm06-o3',
      ask: {
        fr: 'Depuis quand le règlement européen sur les emballages (PPWR) s’applique-t-il ?',
        en: 'Since when has the EU packaging Regulation (PPWR) applied?',
      },
      choices: [
        { fr: 'Le 1er janvier 2022', en: '1 January 2022' },
        { fr: 'Le 13 décembre 2024', en: '13 December 2024' },
        { fr: 'Le 1er janvier 2030', en: '1 January 2030' },
        { fr: 'Le 12 août 2026', en: '12 August 2026' },
      ],
      answer: 3,
      because: {
        fr: 'Ses mesures s’étalent : étiquette harmonisée vers 2028, limite du vide des colis en 2030.',
        en: 'Its measures are spread out: harmonised label around 2028, limit on empty space in parcels in 2030.',
      },
    },
    {
      id: 'm06-q5',
      objective: 'm06-o4',
      ask: {
        fr: 'Peut-on afficher le coût environnemental d’un vêtement ?',
        en: 'May you display the environmental cost of a garment?',
      },
      choices: [
        { fr: 'Non, c’est interdit aux petits vendeurs', en: 'No, small sellers are forbidden to' },
        { fr: 'Oui, avec la méthode de son choix', en: 'Yes, with any method you like' },
        { fr: 'Oui, si l’on suit la méthode officielle', en: 'Yes, if you follow the official method' },
        { fr: 'Non, sauf pour les chaussures', en: 'No, except for shoes' },
      ],
      answer: 2,
      because: {
        fr: 'L’affichage est volontaire depuis le 1er octobre 2025, mais la méthode et le format sont fixés.',
        en: 'The display is voluntary since 1 October 2025, but its method and format are set.',
      },
    },
    {
      id: 'm06-q6',
      objective: 'm06-o1',
      ask: {
        fr: 'Vous revendez un produit acheté à un fabricant français. Qui adhère à la filière du produit ?',
        en: 'You resell a product bought from a French manufacturer. Who joins the product’s stream?',
      },
      choices: [
        { fr: 'Vous, dès la première vente en ligne', en: 'You, from the first online sale' },
        { fr: 'Le fabricant, qui vous donne son identifiant', en: 'The manufacturer, who gives you its identifier' },
        { fr: 'La place de marché, pour tous les vendeurs', en: 'The marketplace, for all its sellers' },
        { fr: 'Le client, quand il jette le produit', en: 'The customer, when throwing it away' },
      ],
      answer: 1,
      because: {
        fr: 'Le producteur est ici le fabricant. Vous répondez en revanche de ce que vous importez, et des emballages que vous ajoutez.',
        en: 'The producer here is the manufacturer. You do answer for what you import and for the packaging you add.',
      },
    },
    {
      id: 'm06-q7',
      objective: 'm06-o3',
      ask: {
        fr: 'Comment réduire d’abord le vide d’un colis ?',
        en: 'What is the first way to cut empty space in a parcel?',
      },
      choices: [
        { fr: 'Choisir un carton à la taille du produit', en: 'Choose a box that fits the product' },
        { fr: 'Remplir le vide avec du papier recyclé', en: 'Fill the space with recycled paper' },
        { fr: 'Ajouter une consigne de tri imprimée', en: 'Add printed sorting instructions' },
        { fr: 'Mettre le carton dans une pochette', en: 'Put the box inside a pouch' },
      ],
      answer: 0,
      because: {
        fr: 'Le calage, même recyclé, remplit le vide sans le réduire.',
        en: 'Filler, even recycled, fills the space without reducing it.',
      },
    },
  ],
  demo: {
    fr: 'Avant : sur la place de marché de démonstration, une fiche qui promet un produit « écologique » ou tait l’indice de réparabilité d’un appareil ; l’extension le signale et cite la règle. Le formateur remplace la promesse par un fait vérifiable, par exemple « carton recyclé à 80 % », si un document le prouve. Après : la remarque disparaît. L’extension ne voit ni l’emballage ni le signe Triman : le groupe les vérifie sur un colis réel.',
    en: 'Before: on the demo marketplace, a listing that promises an “eco-friendly” product or keeps silent about an appliance’s repairability index; the extension reports it and cites the rule. The trainer replaces the promise with a fact that can be checked, for example “80% recycled cardboard”, if a document proves it. After: the finding is gone. The extension sees neither the packaging nor the Triman sign: the group checks them on a real parcel.',
  },
  sources: [
    'ADEME, identifiant unique, filieres-rep.ademe.fr',
    'Code de l’environnement, L541-9-1 (allégations), L541-9-2 (indices), L541-9-3 (Triman), L541-9-5 (amende), L541-10-8 (reprise), L541-10-9 et L541-10-13 (identifiant unique)',
    'Code de la consommation, L111-4 (pièces détachées)',
    'Règlement (UE) 2025/40 (PPWR), applicable depuis le 12 août 2026',
    'Décret n° 2025-957 et arrêté du 6 septembre 2025 (coût environnemental des textiles)',
  ],
};
