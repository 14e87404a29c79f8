import type { Term } from './glossary';

/** In the alphabetical order of their ids. */
export const terms: readonly Term[] = [
  {
    id: 'ademe',
    word: { fr: 'ADEME', en: 'ADEME' },
    meaning: {
      fr: 'L’agence publique française de la transition écologique. Elle tient le registre des filières et délivre les identifiants uniques.',
      en: 'The French public agency for ecological transition. It keeps the register of producer responsibility streams and issues the unique identifiers.',
    },
    forms: { fr: ['ADEME'], en: ['ADEME'] },
  },
  {
    id: 'alternative-text',
    word: { fr: 'texte de remplacement', en: 'alternative text' },
    meaning: {
      fr: 'Phrase courte qui décrit une image. Les lecteurs d’écran la lisent à voix haute, et les moteurs de recherche la lisent aussi.',
      en: 'A short sentence that describes a picture. Screen readers speak it, and search engines read it too.',
    },
    forms: {
      fr: ['texte de remplacement', 'textes de remplacement', 'texte alternatif', 'textes alternatifs'],
      en: ['alternative text', 'alternative texts', 'alt text'],
    },
  },
  {
    id: 'asin',
    word: { fr: 'ASIN', en: 'ASIN' },
    meaning: {
      fr: 'Identifiant de dix caractères qu’Amazon donne à chaque produit de son catalogue. Il ne vaut que chez Amazon et ne remplace pas le GTIN.',
      en: 'The ten-character identifier Amazon gives each product in its catalogue. It only means something on Amazon and does not replace the GTIN.',
    },
    forms: { fr: ['ASIN'], en: ['ASIN', 'ASINs'] },
  },
  {
    id: 'attribute',
    word: { fr: 'caractéristique', en: 'characteristic' },
    meaning: {
      fr: 'Une information rangée dans sa propre case : couleur, matière, dimensions. Les filtres de recherche s’en servent.',
      en: 'One piece of information in a field of its own: colour, material, dimensions. Search filters use it.',
    },
    forms: {
      fr: ['caractéristique', 'caractéristiques', 'attribut', 'attributs'],
      en: ['characteristic', 'characteristics', 'attribute', 'attributes'],
    },
  },
  {
    id: 'breadcrumb',
    word: { fr: 'fil d’Ariane', en: 'breadcrumb' },
    meaning: {
      fr: 'Le chemin affiché en haut d’une fiche, du rayon le plus large à la catégorie du produit.',
      en: 'The path shown at the top of a listing, from the broadest department to the product’s category.',
    },
    forms: { fr: ['fil d’Ariane', 'fils d’Ariane'], en: ['breadcrumb', 'breadcrumbs'] },
  },
  {
    id: 'bullets',
    word: { fr: 'points forts', en: 'bullets' },
    meaning: {
      fr: 'Liste courte placée près du prix, lue avant la description. Chaque point donne une information.',
      en: 'A short list near the price, read before the description. Each bullet gives one piece of information.',
    },
    forms: { fr: ['point fort', 'points forts'], en: ['bullet', 'bullets', 'bullet point', 'bullet points'] },
  },
  {
    id: 'bundle',
    word: { fr: 'lot', en: 'bundle' },
    meaning: {
      fr: 'Plusieurs articles vendus ensemble. La fiche annonce le contenu, le prix global et le prix de chaque article différent.',
      en: 'Several items sold together. The listing states the contents, the total price and that of each different item.',
    },
    forms: { fr: ['lot', 'lots'], en: ['bundle', 'bundles'] },
  },
  {
    id: 'business-profile',
    word: { fr: 'fiche d’établissement', en: 'business profile' },
    meaning: {
      fr: 'La carte d’un commerce dans les plans et annuaires en ligne : adresse, horaires, photos, avis.',
      en: 'A shop’s card in online maps and directories: address, opening hours, photos, reviews.',
    },
    forms: { fr: ['fiche d’établissement', 'fiches d’établissement'], en: ['business profile', 'business profiles'] },
  },
  {
    id: 'buy-box',
    word: { fr: 'offre mise en avant', en: 'featured offer' },
    meaning: {
      fr: 'Quand plusieurs vendeurs proposent le même produit, l’offre que le bouton d’achat sélectionne (en anglais, buy box). La plateforme la choisit selon ses propres critères.',
      en: 'When several sellers offer the same product, the offer the buy button selects, also called the buy box. The platform picks it by its own criteria.',
    },
    forms: {
      fr: ['offre mise en avant', 'offres mises en avant', 'boîte d’achat', 'buy box'],
      en: ['featured offer', 'featured offers', 'buy box'],
    },
  },
  {
    id: 'catalogue',
    word: { fr: 'catalogue partagé', en: 'shared catalogue' },
    meaning: {
      fr: 'Sur certaines places de marché, tous les vendeurs d’un produit partagent une seule fiche. Un vendeur ne peut alors pas toujours en corriger le texte.',
      en: 'On some marketplaces all sellers of a product share one listing. A seller cannot always correct its text then.',
    },
    forms: {
      fr: ['catalogue partagé', 'catalogues partagés', 'fiche partagée', 'fiches partagées'],
      en: ['shared catalogue', 'shared catalogues', 'shared listing', 'shared listings'],
    },
  },
  {
    id: 'category',
    word: { fr: 'catégorie', en: 'category' },
    meaning: {
      fr: 'Le rayon où la fiche est rangée. Elle fixe les caractéristiques demandées, les filtres et souvent la commission.',
      en: 'The department a listing is filed under. It sets the characteristics asked for, the filters and often the commission.',
    },
    forms: { fr: ['catégorie', 'catégories'], en: ['category', 'categories'] },
  },
  {
    id: 'ce-marking',
    word: { fr: 'marquage CE', en: 'CE marking' },
    meaning: {
      fr: 'Signe par lequel le fabricant déclare que le produit suit les règles européennes qui le concernent. Ce n’est ni un label de qualité ni une marque d’origine.',
      en: 'The sign by which the maker declares that the product follows the European rules that concern it. It is neither a quality label nor a mark of origin.',
    },
    forms: { fr: ['marquage CE'], en: ['CE marking', 'CE mark'] },
  },
  {
    id: 'check-digit',
    word: { fr: 'clé de contrôle', en: 'check digit' },
    meaning: {
      fr: 'Dernier chiffre d’un GTIN, calculé à partir des autres. Il révèle la plupart des fautes de frappe.',
      en: 'The last digit of a GTIN, worked out from the others. It reveals most typing errors.',
    },
    forms: { fr: ['clé de contrôle', 'clés de contrôle'], en: ['check digit', 'check digits'] },
  },
  {
    id: 'click-collect',
    word: { fr: 'retrait en magasin', en: 'click and collect' },
    meaning: {
      fr: 'Le client achète en ligne et vient chercher son achat en boutique.',
      en: 'Customers buy online and fetch their purchase in the shop.',
    },
    forms: { fr: ['retrait en magasin', 'click and collect'], en: ['click and collect'] },
  },
  {
    id: 'clp',
    word: { fr: 'CLP', en: 'CLP' },
    meaning: {
      fr: 'Règlement européen sur l’étiquetage des produits chimiques : pictogrammes, mentions de danger, conseils de prudence.',
      en: 'The European regulation on labelling chemicals: pictograms, hazard statements, precautionary advice.',
    },
    forms: { fr: ['CLP'], en: ['CLP'] },
  },
  {
    id: 'commercial-guarantee',
    word: { fr: 'garantie commerciale', en: 'commercial guarantee' },
    meaning: {
      fr: 'Engagement qu’un vendeur ou un fabricant ajoute de lui-même. Elle ne remplace jamais la garantie légale.',
      en: 'A commitment a seller or maker adds of their own accord. It never replaces the legal guarantee.',
    },
    forms: {
      fr: ['garantie commerciale', 'garanties commerciales'],
      en: ['commercial guarantee', 'commercial guarantees'],
    },
  },
  {
    id: 'commission',
    word: { fr: 'taux de commission', en: 'commission rate' },
    meaning: {
      fr: 'Part du prix que la place de marché garde sur chaque vente. Elle dépend du canal et de la catégorie, et change : on la lit dans la grille officielle du jour.',
      en: 'The share of the price the marketplace keeps on each sale. It depends on the channel and category, and changes: read it in today’s official fee table.',
    },
    forms: {
      fr: ['taux de commission', 'commission', 'commissions'],
      en: ['commission rate', 'commission rates', 'commission', 'commissions'],
    },
  },
  {
    id: 'condition',
    word: { fr: 'état du produit', en: 'item condition' },
    meaning: {
      fr: 'Neuf, d’occasion ou reconditionné. Pour un produit qui n’est pas neuf, l’état se dit clairement avant l’achat.',
      en: 'New, used or refurbished. For a product that is not new, its condition is stated clearly before the purchase.',
    },
    forms: { fr: ['état du produit', 'état de l’article'], en: ['item condition', 'product condition'] },
  },
  {
    id: 'conversion',
    word: { fr: 'taux de conversion', en: 'conversion rate' },
    meaning: {
      fr: 'Part des visites d’une fiche qui se terminent par un achat.',
      en: 'The share of visits to a listing that end in a purchase.',
    },
    forms: { fr: ['taux de conversion'], en: ['conversion rate', 'conversion rates'] },
  },
  {
    id: 'description',
    word: { fr: 'description', en: 'description' },
    meaning: {
      fr: 'Le texte suivi de la fiche : à qui sert le produit, comment, avec quelles limites, et ce que contient le colis.',
      en: 'The running text of a listing: whom the product serves, how, within what limits, and what the parcel holds.',
    },
    forms: { fr: ['description', 'descriptions'], en: ['description', 'descriptions'] },
  },
  {
    id: 'dgccrf',
    word: { fr: 'DGCCRF', en: 'DGCCRF' },
    meaning: {
      fr: 'L’administration française qui contrôle la concurrence, la consommation et la répression des fraudes, en ligne aussi.',
      en: 'The French authority that monitors competition, consumer protection and fraud, online too.',
    },
    forms: { fr: ['DGCCRF', 'répression des fraudes'], en: ['DGCCRF'] },
  },
  {
    id: 'dpp',
    word: { fr: 'passeport numérique de produit', en: 'digital product passport' },
    meaning: {
      fr: 'Dossier en ligne, ouvert par un code sur le produit, qui dit sa composition, sa réparation et sa fin de vie. L’Union européenne l’introduit famille par famille ; consultez le calendrier officiel.',
      en: 'An online file, opened by a code on the product, about its composition, repair and end of life. The European Union introduces it family by family; see the official timetable.',
    },
    forms: {
      fr: ['passeport numérique de produit', 'passeports numériques de produit', 'passeport numérique', 'DPP'],
      en: ['digital product passport', 'digital product passports', 'DPP'],
    },
  },
  {
    id: 'dropshipping',
    word: { fr: 'livraison directe', en: 'dropshipping' },
    meaning: {
      fr: 'Le vendeur prend la commande, et son fournisseur expédie au client. Le vendeur répond du délai, du produit et des retours.',
      en: 'The seller takes the order, and the supplier ships to the customer. The seller answers for the time, the product and returns.',
    },
    forms: { fr: ['livraison directe', 'dropshipping'], en: ['dropshipping'] },
  },
  {
    id: 'dsa',
    word: { fr: 'DSA', en: 'DSA' },
    meaning: {
      fr: 'Règlement européen sur les services numériques (2022/2065). La place de marché doit notamment identifier les vendeurs professionnels.',
      en: 'The European Digital Services Act (2022/2065). Among other things, marketplaces must identify traders.',
    },
    forms: { fr: ['DSA', 'règlement sur les services numériques'], en: ['DSA', 'Digital Services Act'] },
  },
  {
    id: 'durability-index',
    word: { fr: 'indice de durabilité', en: 'durability index' },
    meaning: {
      fr: 'Note sur dix qui dit si un appareil dure et se répare. En France, elle est due pour les téléviseurs et les lave-linge mis sur le marché depuis 2025.',
      en: 'A mark out of ten that says whether an appliance lasts and can be repaired. In France it is due for televisions and washing machines put on the market since 2025.',
    },
    forms: { fr: ['indice de durabilité', 'indices de durabilité'], en: ['durability index', 'durability indices'] },
  },
  {
    id: 'ean',
    word: { fr: 'EAN', en: 'EAN' },
    meaning: {
      fr: 'Nom courant du GTIN à treize chiffres imprimé sous le code-barres en Europe.',
      en: 'The usual name of the thirteen-digit GTIN printed under the barcode in Europe.',
    },
    forms: { fr: ['EAN', 'EAN-13', 'code EAN', 'codes EAN'], en: ['EAN', 'EANs', 'EAN-13'] },
  },
  {
    id: 'eco-contribution',
    word: { fr: 'éco-participation', en: 'eco-contribution' },
    meaning: {
      fr: 'Montant qui finance la collecte et le recyclage du produit. Il est affiché pour les familles concernées et ne se remise pas.',
      en: 'The amount that pays for collecting and recycling the product. It is shown for the families concerned and cannot be discounted.',
    },
    forms: {
      fr: ['éco-participation', 'éco-participations', 'éco-contribution', 'éco-contributions'],
      en: ['eco-contribution', 'eco-contributions'],
    },
  },
  {
    id: 'energy-label',
    word: { fr: 'étiquette énergie', en: 'energy label' },
    meaning: {
      fr: 'Étiquette européenne de A à G. En ligne, la classe et son étendue se montrent près du prix.',
      en: 'The European label from A to G. Online, the class and its range are shown near the price.',
    },
    forms: {
      fr: [
        'étiquette énergie',
        'étiquettes énergie',
        'étiquette énergétique',
        'étiquettes énergétiques',
        'classe énergétique',
      ],
      en: ['energy label', 'energy labels', 'energy class'],
    },
  },
  {
    id: 'epr',
    word: { fr: 'REP', en: 'EPR' },
    meaning: {
      fr: 'Responsabilité élargie du producteur : celui qui met un produit ou un emballage sur le marché finance sa fin de vie. Elle s’organise par filières.',
      en: 'Extended producer responsibility: whoever puts a product or packaging on the market pays for its end of life. It is organised in streams.',
    },
    forms: { fr: ['REP', 'responsabilité élargie du producteur'], en: ['EPR', 'extended producer responsibility'] },
  },
  {
    id: 'eprel',
    word: { fr: 'EPREL', en: 'EPREL' },
    meaning: {
      fr: 'Base de données publique européenne des produits qui portent une étiquette énergie. Chaque modèle y a un numéro et une fiche d’information.',
      en: 'The public European database of products that bear an energy label. Each model has a number and an information sheet in it.',
    },
    forms: {
      fr: ['EPREL', 'fiche d’information', 'fiches d’information'],
      en: ['EPREL', 'product information sheet', 'product information sheets'],
    },
  },
  {
    id: 'feed',
    word: { fr: 'flux produit', en: 'product feed' },
    meaning: {
      fr: 'Fichier ou liaison qui envoie les données de tous les produits à un canal, souvent chaque jour.',
      en: 'A file or connection that sends the data of all products to a channel, often every day.',
    },
    forms: { fr: ['flux produit', 'flux produits', 'flux de produits'], en: ['product feed', 'product feeds'] },
  },
  {
    id: 'fulfilment',
    word: { fr: 'logistique déléguée', en: 'outsourced fulfilment' },
    meaning: {
      fr: 'Un tiers ou la place de marché stocke, emballe et expédie à votre place.',
      en: 'A third party or the marketplace stores, packs and ships in your place.',
    },
    forms: {
      fr: ['logistique déléguée', 'logisticien', 'logisticiens'],
      en: ['outsourced fulfilment', 'logistics firm', 'logistics firms'],
    },
  },
  {
    id: 'garan',
    word: { fr: 'GARAN', en: 'GARAN' },
    meaning: {
      fr: 'Étiquette européenne harmonisée d’une garantie de durabilité gratuite de plus de deux ans offerte par le fabricant. La directive (UE) 2024/825 la prévoit depuis le 27 septembre 2026.',
      en: 'The harmonised European label of a free durability guarantee of more than two years given by the maker. Directive (EU) 2024/825 provides for it since 27 September 2026.',
    },
    forms: { fr: ['GARAN'], en: ['GARAN'] },
  },
  {
    id: 'gdpr',
    word: { fr: 'RGPD', en: 'GDPR' },
    meaning: {
      fr: 'Règlement européen sur les données personnelles (2016/679). Nom, adresse et téléphone d’un client en font partie.',
      en: 'The European regulation on personal data (2016/679). A customer’s name, address and telephone are such data.',
    },
    forms: { fr: ['RGPD'], en: ['GDPR'] },
  },
  {
    id: 'general-terms',
    word: { fr: 'conditions générales de vente', en: 'terms of sale' },
    meaning: {
      fr: 'Le contrat type entre le vendeur et ses clients : prix, livraison, rétractation, garanties, médiateur.',
      en: 'The standard contract between a seller and customers: price, delivery, withdrawal, guarantees, mediator.',
    },
    forms: {
      fr: ['conditions générales de vente', 'conditions de vente', 'CGV'],
      en: ['terms of sale', 'terms and conditions'],
    },
  },
  {
    id: 'gpsr',
    word: { fr: 'RSGP', en: 'GPSR' },
    meaning: {
      fr: 'Règlement européen sur la sécurité générale des produits (2023/988), appliqué depuis le 13 décembre 2024. Une offre en ligne donne le fabricant, son contact et les avertissements.',
      en: 'The European General Product Safety Regulation (2023/988), applied since 13 December 2024. An online offer states the manufacturer, its contact and the warnings.',
    },
    forms: {
      fr: ['RSGP', 'GPSR', 'règlement sur la sécurité générale des produits'],
      en: ['GPSR', 'General Product Safety Regulation'],
    },
  },
  {
    id: 'green-claim',
    word: { fr: 'allégation environnementale', en: 'environmental claim' },
    meaning: {
      fr: 'Toute affirmation sur l’effet d’un produit sur l’environnement. Elle doit être précise et prouvée ; certaines formules sont interdites.',
      en: 'Any statement about a product’s effect on the environment. It must be precise and proven; some phrases are banned.',
    },
    forms: {
      fr: ['allégation environnementale', 'allégations environnementales', 'allégation verte', 'allégations vertes'],
      en: ['environmental claim', 'environmental claims', 'green claim', 'green claims'],
    },
  },
  {
    id: 'gs1',
    word: { fr: 'GS1', en: 'GS1' },
    meaning: {
      fr: 'L’organisation qui attribue les préfixes des GTIN. Un code s’obtient auprès d’elle ou du fabricant, jamais auprès d’un revendeur de codes.',
      en: 'The organisation that allots the prefixes of GTINs. A code comes from it or from the maker, never from a reseller of codes.',
    },
    forms: { fr: ['GS1'], en: ['GS1'] },
  },
  {
    id: 'gtin',
    word: { fr: 'GTIN', en: 'GTIN' },
    meaning: {
      fr: 'Numéro mondial d’un article commercial, imprimé sous le code-barres : 8, 12, 13 ou 14 chiffres, le dernier étant une clé de contrôle.',
      en: 'The global number of a trade item, printed under the barcode: 8, 12, 13 or 14 digits, the last being a check digit.',
    },
    forms: { fr: ['GTIN', 'GTIN-13', 'code GTIN', 'codes GTIN'], en: ['GTIN', 'GTINs', 'GTIN-13'] },
  },
  {
    id: 'idu',
    word: { fr: 'identifiant unique', en: 'unique identifier' },
    meaning: {
      fr: 'Numéro qui prouve qu’un producteur participe à une filière REP ; on l’abrège IDU. Il y en a un par filière, publié et transmis aux places de marché.',
      en: 'The number proving that a producer takes part in an EPR stream, IDU for short. There is one per stream, published and given to marketplaces.',
    },
    forms: {
      fr: ['identifiant unique', 'identifiants uniques', 'IDU'],
      en: ['unique identifier', 'unique identifiers', 'IDU'],
    },
  },
  {
    id: 'inci',
    word: { fr: 'INCI', en: 'INCI' },
    meaning: {
      fr: 'Nomenclature internationale des ingrédients cosmétiques : la liste imprimée sur l’emballage. La DGCCRF demande qu’elle se lise avant l’achat en ligne.',
      en: 'The international naming of cosmetic ingredients: the list printed on the packaging. The DGCCRF asks that it can be read before an online purchase.',
    },
    forms: { fr: ['INCI'], en: ['INCI'] },
  },
  {
    id: 'inco',
    word: { fr: 'INCO', en: 'FIC' },
    meaning: {
      fr: 'Règlement européen sur l’information du consommateur de denrées alimentaires (1169/2011) : ingrédients, allergènes, quantité nette, valeurs nutritionnelles.',
      en: 'The European regulation on food information to consumers (1169/2011): ingredients, allergens, net quantity, nutrition.',
    },
    forms: { fr: ['INCO'], en: ['FIC'] },
  },
  {
    id: 'legal-guarantee',
    word: { fr: 'garantie légale de conformité', en: 'legal guarantee of conformity' },
    meaning: {
      fr: 'Pendant deux ans, le vendeur répond d’un bien qui ne correspond pas au contrat. Elle vaut aussi pour l’occasion, et nul ne peut l’écarter.',
      en: 'For two years the seller answers for goods that do not match the contract. It covers used goods too, and nobody can set it aside.',
    },
    forms: {
      fr: ['garantie légale de conformité', 'garanties légales de conformité', 'garantie légale'],
      en: ['legal guarantee of conformity', 'legal guarantee'],
    },
  },
  {
    id: 'listing',
    word: { fr: 'fiche produit', en: 'listing' },
    meaning: {
      fr: 'La page d’un produit sur un canal : titre, images, caractéristiques, description, prix.',
      en: 'A product’s page on a channel: title, pictures, characteristics, description, price.',
    },
    forms: {
      fr: ['fiche produit', 'fiches produit', 'fiches produits', 'fiche', 'fiches'],
      en: ['listing', 'listings', 'product listing', 'product listings'],
    },
  },
  {
    id: 'manufacturer',
    word: { fr: 'fabricant', en: 'manufacturer' },
    meaning: {
      fr: 'Celui qui fabrique un produit, ou le fait fabriquer et le vend sous son nom ou sa marque.',
      en: 'Whoever makes a product, or has it made and sells it under their own name or brand.',
    },
    forms: { fr: ['fabricant', 'fabricants'], en: ['manufacturer', 'manufacturers'] },
  },
  {
    id: 'margin',
    word: { fr: 'marge nette', en: 'net margin' },
    meaning: {
      fr: 'Ce qui reste d’une vente une fois payés la TVA, l’achat, la commission, le port, l’emballage, la publicité et les retours.',
      en: 'What remains of a sale once VAT, purchase, commission, shipping, packaging, advertising and returns are paid.',
    },
    forms: { fr: ['marge nette', 'marges nettes'], en: ['net margin', 'net margins'] },
  },
  {
    id: 'marketplace',
    word: { fr: 'place de marché', en: 'marketplace' },
    meaning: {
      fr: 'Site où plusieurs vendeurs proposent leurs produits sous les règles de l’exploitant.',
      en: 'A site where several sellers offer their products under the operator’s rules.',
    },
    forms: {
      fr: ['place de marché', 'places de marché', 'marketplace', 'marketplaces'],
      en: ['marketplace', 'marketplaces'],
    },
  },
  {
    id: 'master-record',
    word: { fr: 'fiche de référence', en: 'master record' },
    meaning: {
      fr: 'Votre propre tableau des informations exactes d’un produit, d’où partent les fiches de tous les canaux.',
      en: 'Your own table of a product’s exact information, from which the listings of all channels are made.',
    },
    forms: { fr: ['fiche de référence', 'fiches de référence'], en: ['master record', 'master records'] },
  },
  {
    id: 'mediator',
    word: { fr: 'médiateur de la consommation', en: 'consumer mediator' },
    meaning: {
      fr: 'Personne indépendante que le client peut saisir gratuitement en cas de litige. Le professionnel doit en désigner un et donner son adresse.',
      en: 'An independent person customers can turn to, free of charge, in a dispute. French traders must appoint one and give the address.',
    },
    forms: {
      fr: ['médiateur de la consommation', 'médiateurs de la consommation', 'médiateur', 'médiateurs'],
      en: ['consumer mediator', 'consumer mediators', 'mediator', 'mediators'],
    },
  },
  {
    id: 'net-quantity',
    word: { fr: 'quantité nette', en: 'net quantity' },
    meaning: {
      fr: 'La quantité de produit sans l’emballage, en poids ou en volume. Le prix à l’unité se calcule sur elle.',
      en: 'The quantity of product without its packaging, by weight or volume. The unit price is worked out from it.',
    },
    forms: { fr: ['quantité nette', 'quantités nettes'], en: ['net quantity', 'net quantities'] },
  },
  {
    id: 'offer',
    word: { fr: 'offre', en: 'seller’s offer' },
    meaning: {
      fr: 'Ce qu’un vendeur propose pour un produit : son prix, son état, son stock, sa livraison. Une même fiche peut porter plusieurs offres.',
      en: 'What one seller proposes for a product: price, condition, stock, delivery. One listing may carry several offers.',
    },
    forms: {
      fr: ['offre', 'offres'],
      en: ['seller’s offer', 'sellers’ offers', 'the offer', 'an offer', 'your offer', 'your offers'],
    },
  },
  {
    id: 'own-shop',
    word: { fr: 'boutique en propre', en: 'own shop' },
    meaning: {
      fr: 'Votre site de vente, dont vous fixez les règles et gardez le fichier des clients.',
      en: 'Your own selling site, whose rules you set and whose customer file you keep.',
    },
    forms: { fr: ['boutique en propre', 'boutiques en propre'], en: ['own shop', 'own shops'] },
  },
  {
    id: 'p2b',
    word: { fr: 'P2B', en: 'P2B' },
    meaning: {
      fr: 'Règlement européen 2019/1150 : une plateforme explique aux vendeurs professionnels son classement et motive ses suspensions. Son abrogation a été proposée en novembre 2025.',
      en: 'European Regulation 2019/1150: a platform explains its ranking to business sellers and gives reasons for suspensions. Its repeal was proposed in November 2025.',
    },
    forms: { fr: ['P2B'], en: ['P2B'] },
  },
  {
    id: 'ppwr',
    word: { fr: 'PPWR', en: 'PPWR' },
    meaning: {
      fr: 'Règlement européen sur les emballages (2025/40), appliqué depuis le 12 août 2026, avec des échéances jusqu’en 2030 et au-delà.',
      en: 'The European packaging regulation (2025/40), applied since 12 August 2026, with deadlines to 2030 and beyond.',
    },
    forms: { fr: ['PPWR'], en: ['PPWR'] },
  },
  {
    id: 'producer-organisation',
    word: { fr: 'éco-organisme', en: 'producer responsibility organisation' },
    meaning: {
      fr: 'Société agréée à laquelle les producteurs d’une filière adhèrent pour collecter et traiter leurs produits en fin de vie.',
      en: 'An approved company that a stream’s producers join so that their products are collected and treated at the end of life.',
    },
    forms: {
      fr: ['éco-organisme', 'éco-organismes'],
      en: ['producer responsibility organisation', 'producer responsibility organisations'],
    },
  },
  {
    id: 'reference-price',
    word: { fr: 'prix de référence', en: 'reference price' },
    meaning: {
      fr: 'Le prix antérieur d’où part une réduction : le plus bas des 30 jours précédents, sauf exceptions. C’est souvent le prix barré.',
      en: 'The earlier price a discount starts from: the lowest of the 30 days before, with exceptions. It is often the crossed-out price.',
    },
    forms: {
      fr: ['prix de référence', 'prix barré', 'prix barrés', 'prix antérieur', 'prix antérieurs'],
      en: ['reference price', 'reference prices', 'crossed-out price', 'crossed-out prices'],
    },
  },
  {
    id: 'refurbished',
    word: { fr: 'reconditionné', en: 'refurbished' },
    meaning: {
      fr: 'Produit d’occasion testé sur toutes ses fonctions et, s’il le faut, réparé. Le mot est réservé, et « comme neuf » ne peut pas l’accompagner.',
      en: 'A used product tested on all its functions and, where needed, repaired. In France the word is reserved, and “like new” may not go with it.',
    },
    forms: { fr: ['reconditionné', 'reconditionnée', 'reconditionnés', 'reconditionnées'], en: ['refurbished'] },
  },
  {
    id: 'repairability-index',
    word: { fr: 'indice de réparabilité', en: 'repairability index' },
    meaning: {
      fr: 'Note sur dix, donnée par le fabricant, qui dit si un appareil se répare facilement. Elle se lit près du prix pour les familles concernées.',
      en: 'A mark out of ten, given by the maker, that says how easily an appliance is repaired. It is shown near the price for the families concerned.',
    },
    forms: {
      fr: ['indice de réparabilité', 'indices de réparabilité'],
      en: ['repairability index', 'repairability indices'],
    },
  },
  {
    id: 'responsible-person',
    word: { fr: 'personne responsable', en: 'responsible person' },
    meaning: {
      fr: 'Opérateur établi dans l’Union européenne qui répond de la sécurité d’un produit fabriqué ailleurs. Son nom et ses adresses figurent dans l’offre.',
      en: 'An operator established in the European Union who answers for the safety of a product made elsewhere. Its name and addresses are in the offer.',
    },
    forms: {
      fr: ['personne responsable', 'personnes responsables'],
      en: ['responsible person', 'responsible persons'],
    },
  },
  {
    id: 'review',
    word: { fr: 'avis', en: 'customer review' },
    meaning: {
      fr: 'Ce qu’un client dit d’un produit ou d’un vendeur. Qui publie des avis doit dire s’ils sont contrôlés, et comment.',
      en: 'What a customer says of a product or seller. Whoever publishes reviews must say whether they are checked, and how.',
    },
    forms: { fr: ['avis client', 'avis clients', 'avis'], en: ['customer review', 'customer reviews', 'reviews'] },
  },
  {
    id: 'seller-account',
    word: { fr: 'compte vendeur', en: 'seller account' },
    meaning: {
      fr: 'Votre espace de gestion sur une place de marché : fiches, commandes, identité, réglages.',
      en: 'Your management area on a marketplace: listings, orders, identity, settings.',
    },
    forms: { fr: ['compte vendeur', 'comptes vendeur', 'comptes vendeurs'], en: ['seller account', 'seller accounts'] },
  },
  {
    id: 'sku',
    word: { fr: 'SKU', en: 'SKU' },
    meaning: {
      fr: 'Référence interne que vous donnez à un article pour le suivre dans votre stock. Elle ne remplace pas le GTIN.',
      en: 'The internal reference you give an item to follow it in your stock. It does not replace the GTIN.',
    },
    forms: {
      fr: ['SKU', 'référence interne', 'références internes'],
      en: ['SKU', 'SKUs', 'internal reference', 'internal references'],
    },
  },
  {
    id: 'stream',
    word: { fr: 'filière', en: 'stream' },
    meaning: {
      fr: 'Famille de produits dont la fin de vie s’organise ensemble : emballages, équipements électriques, meubles, textiles…',
      en: 'A family of products whose end of life is organised together: electrical equipment, furniture, packaging, textiles…',
    },
    forms: {
      fr: ['filière', 'filières', 'filière REP', 'filières REP'],
      en: ['stream', 'streams', 'EPR stream', 'EPR streams'],
    },
  },
  {
    id: 'structured-data',
    word: { fr: 'données structurées', en: 'structured data' },
    meaning: {
      fr: 'Informations sur le produit écrites dans la page pour les machines (schema.org) : nom, prix, stock. Elles doivent dire la même chose que la page.',
      en: 'Information about the product written into the page for machines (schema.org): name, price, stock. It must say the same as the page.',
    },
    forms: { fr: ['données structurées'], en: ['structured data'] },
  },
  {
    id: 'suspension',
    word: { fr: 'suspension', en: 'suspension' },
    meaning: {
      fr: 'Blocage d’une offre ou d’un compte par la plateforme. Elle doit en donner les motifs, et l’on peut les contester.',
      en: 'The blocking of an offer or account by the platform. It must give its reasons, and they can be contested.',
    },
    forms: { fr: ['suspension', 'suspensions'], en: ['suspension', 'suspensions'] },
  },
  {
    id: 'triman',
    word: { fr: 'Triman', en: 'Triman' },
    meaning: {
      fr: 'Signe français imprimé sur les produits et emballages qui se trient, avec la consigne de tri.',
      en: 'The French sign printed on products and packaging that are sorted, with the sorting instructions.',
    },
    forms: { fr: ['Triman', 'info-tri'], en: ['Triman'] },
  },
  {
    id: 'unit-price',
    word: { fr: 'prix à l’unité de mesure', en: 'unit price' },
    meaning: {
      fr: 'Le prix au kilo, au litre ou au mètre, qui permet de comparer. Il est dû pour de nombreux produits préemballés.',
      en: 'The price per kilo, litre or metre, which allows comparing. It is due for many pre-packed goods.',
    },
    forms: {
      fr: ['prix à l’unité de mesure', 'prix à l’unité', 'prix au kilo', 'prix au litre'],
      en: ['unit price', 'unit prices', 'price per kilo', 'price per litre'],
    },
  },
  {
    id: 'variant',
    word: { fr: 'variante', en: 'variant' },
    meaning: {
      fr: 'Une version d’un produit, par la taille ou la couleur par exemple. Chaque variante a son propre GTIN.',
      en: 'One version of a product, by size or colour for example. Each variant has a GTIN of its own.',
    },
    forms: { fr: ['variante', 'variantes', 'déclinaison', 'déclinaisons'], en: ['variant', 'variants'] },
  },
  {
    id: 'withdrawal',
    word: { fr: 'rétractation', en: 'right of withdrawal' },
    meaning: {
      fr: 'Droit du client qui achète à distance de changer d’avis pendant quatorze jours, sans motif, sauf exceptions prévues par la loi.',
      en: 'The right of a distance buyer to change their mind for fourteen days without a reason, save for exceptions in the law.',
    },
    forms: {
      fr: ['rétractation', 'droit de rétractation', 'délai de rétractation', 'changer d’avis'],
      en: ['right of withdrawal', 'withdrawal right', 'withdrawal period'],
    },
  },
];
