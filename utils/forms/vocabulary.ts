import type { FieldName } from '../core/listing';

/**
 * What product forms call each field, in French, English, German, Spanish and Italian. `label` is matched against what
 * a person reads beside the field, whole; `machine` against the words of its name and id; `not` rules out by either.
 */
export interface Names {
  label: RegExp;
  machine: RegExp;
  not?: RegExp;
}

/** A whole label, with what may follow the name: a number, a language, a unit in brackets. */
const whole = (words: string): RegExp =>
  new RegExp(`^(?:${words})(?: ?\\d{1,2}| ?n° ?\\d{1,2})?(?: ?[([/–-] ?.{0,30})?$`, 'iu');
/** A name, whole, once the words that makers of forms put around it are off. */
const token = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'iu');

/** Fields of search engines, of people and of deliveries, whatever they are called. */
export const NEVER =
  /\b(seo|meta|méta|slug|url|balise|canonical|alt|legende|légende|login|user ?name|utilisateur|first ?name|last ?name|prénom|nom de famille|vorname|nachname|apellido|cognome|captcha|coupon|recherche[rz]?|search|such(e|en)|buscar|cerca|filtre[rz]?|filter)\b/iu;

const OF_PRODUCT =
  "(?: (?:du|de l[’' ]|des|de la|d[’'])? ?(?:produit|article|fiche|annonce|objet)s?| of (?:the )?(?:product|item|listing)| del (?:producto|prodotto|artículo|anuncio)| dell[’']articolo)?";

export const VOCABULARY: { [N in FieldName]?: Names } = {
  title: {
    label: whole(
      `(?:titre|nom|intitulé|libellé|désignation)${OF_PRODUCT}|(?:product|item|listing)? ?(?:title|name)|(?:produkt|artikel|angebots)?(?:titel|name|bezeichnung)|título${OF_PRODUCT}|nombre${OF_PRODUCT}|titolo${OF_PRODUCT}|nome${OF_PRODUCT}`,
    ),
    machine: token(
      'item name|product name|post title|title|name|nom|titre|titulo|titolo|nombre|nome|productname|itemname|product name|item name',
    ),
    not: /sous[- ]?titre|sub ?title|marque|brand|fabricant|manufacturer|fichier|file|attribute|option|variant|categor|catégor|collection|shop|boutique|store|vendeur|seller|customer|client|contact|tag|vendor|supplier|fournisseur|company|responsable|responsible/iu,
  },
  brand: {
    label: whole('(?:nom de la )?marque|brand(?: name)?|marke(?:nname)?|marca|vendor|distributeur \\(marque\\)'),
    machine: token('brand|brand name|marque|marca|marke|vendor|manufacturer'),
  },
  gtin: {
    label: whole(
      '(?:code |numéro |código |codice )?(?:gtin|ean|upc|isbn|jan)(?:[ -]?1[34])?(?:(?:, | ?/ ?| ou | or | oder | o )(?:gtin|ean|upc|isbn|jan)(?:[ -]?1[34])?)*(?: code)?|codes?[ -]?barres?|bar ?code|strichcode|código de barras|codice a barre|identifiant (?:du )?produit|product id',
    ),
    machine: token(
      'gtin|ean|ean ?13|upc|isbn|barcode|global unique id|external|externally assigned identifier|productean',
    ),
  },
  mpn: {
    label: whole(
      'mpn|(?:numéro|référence|réf\\.?)(?: de pièce)?(?: du)? fabricant|numéro de pièce(?: du fabricant)?|numéro de modèle|(?:manufacturer )?part number|model number|hersteller(?:artikel)?nummer|modellnummer|número de (?:pieza|modelo)(?: del fabricante)?|codice (?:del )?produttore|numero (?:di )?(?:parte|modello)',
    ),
    machine: token('mpn|part number|model number'),
  },
  description: {
    label: whole(
      `description(?: longue| détaillée| complète| commerciale)?${OF_PRODUCT}|descriptif|présentation${OF_PRODUCT}|(?:product|item|long|full)? ?description|(?:produkt|artikel)?beschreibung|descripción(?: larga)?${OF_PRODUCT}|descrizione(?: estesa| lunga)?${OF_PRODUCT}`,
    ),
    machine: token(
      'description|post content|content|rtip description|body html|long description|descripcion|descrizione|beschreibung',
    ),
    not: /court|short|brève|kurz|breve|résumé|summary|excerpt|condition|état|estado|zustand|warranty|garantie|livraison|shipping|categor|attribut|pictur|image|photo|retour|return/iu,
  },
  highlights: {
    label: whole("points? forts? de l[’']article|item highlights?|title differentiation"),
    machine: token('title differentiation|item highlights?'),
  },
  bullets: {
    label: whole(
      'points? (?:fort|clé|essentiel)s?|puces?|caractéristiques? clés?|bullet(?: ?point)?s?|key (?:product )?features?|product features?|aufzählungs(?:punkt|zeichen)e?|wichtige? (?:merkmal|eigenschaft)e?n?|viñetas?|puntos? (?:clave|destacado)s?|características? (?:clave|destacada)s?|punt[oi] elenco|caratteristic(?:a|he) principal[ei]',
    ),
    machine: token('bullet ?points?\\d?|key features?|bullets?'),
  },
  price: {
    label: whole(
      '(?:votre )?prix(?: de vente| unitaire)?(?: (?:ttc|toutes taxes comprises|taxes incluses))?|(?:your |standard |selling |sale |regular |retail )?price(?: (?:incl\\.? (?:vat|tax)|tax incl\\.?|including tax))?|(?:verkaufs|brutto|ihr )?preis|(?:su |tu )?precio(?: de venta)?|(?:il tuo )?prezzo(?: di vendita)?',
    ),
    machine: token(
      'price|our price|regular price|price ttc|price tax included|value with tax|prix|precio|prezzo|preis|price name',
    ),
    not: /\bht\b|hors taxe|tax excl|excluding|netto|achat|cost|coût|purchase|wholesale|gros|einkauf|coste|costo|barr|conseill|strik|compare|list price|uvp|tachado|barrato|min|max|livraison|shipping|port\b|versand|unit price|par unité|au kilo|promo/iu,
  },
  referencePrice: {
    label: whole(
      "prix (?:barré|conseillé|de comparaison|avant promotion|de référence|public(?: conseillé)?|d[’']origine|avant réduction)(?: ttc)?|(?:compare[- ]at|list|strike ?through|original|was|recommended(?: retail)?) price|uvp|streichpreis|vergleichspreis|precio (?:tachado|recomendado|de comparación)|prezzo (?:barrato|consigliato|di listino|di confronto)",
    ),
    machine: token('list price|compare at price|striked price|striked price|strikethrough price|reference price'),
  },
  unitPrice: {
    label: whole(
      'prix (?:au|par) (?:kilo|kg|litre|l|mètre|m²|unité(?: de mesure)?)|unit price|grundpreis|precio por unidad|prezzo unitario',
    ),
    machine: token('unit price'),
  },
  condition: {
    label: whole(
      `(?:état|condition)${OF_PRODUCT}|(?:item |product )?condition|zustand|(?:sub)?estado${OF_PRODUCT}|condizion[ei]${OF_PRODUCT}`,
    ),
    machine: token('condition|condition type|sub state|etat'),
    not: /note|comment|descri|expédi|commande|order|stock|status|statut|publi/iu,
  },
  category: {
    label: whole(
      'catégories?(?: (?:principale|par défaut|du produit))?|(?:product |default |main )?categor(?:y|ies)|(?:haupt|produkt)?kategorien?|categorías?(?: principal)?|categori[ae](?: principale)?',
    ),
    machine: token('categor(?:y|ies)|categorie|default category id|category field search|product type'),
  },
  availability: {
    label: whole(
      'stocks?(?: disponibles?)?|quantités?(?: en stock| disponibles?)?|(?:stock )?quantity|(?:available )?stock|(?:lager)?bestand|menge|existencias|cantidad(?: disponible)?|giacenza|quantità(?: disponibile)?',
    ),
    machine: token('quantity|stock|qty|quantite|fulfillment availability quantity'),
    not: /min|max|seuil|threshold|alert|low|par colis|pack|delta|commande|order/iu,
  },
  energyClass: {
    label: whole(
      "classe (?:d[’']efficacité )?énergétique|energy (?:efficiency )?class|energieeffizienzklasse|clase (?:de eficiencia )?energética|classe (?:di efficienza )?energetica",
    ),
    machine: token('energy (?:efficiency )?class|efficiency class|eu energy label efficiency class'),
  },
  safetyInformation: {
    label: whole(
      '(?:informations?|consignes?|avertissements?) (?:de|sur la|liée?s? à la) sécurité|avertissements?|safety (?:information|warnings?)|warnings?|sicherheits(?:hinweise?|informationen)|warnhinweise?|advertencias?(?: de seguridad)?|información de seguridad|avvertenze(?: di sicurezza)?|informazioni (?:di|sulla) sicurezza',
    ),
    machine: token('safety warnings?|safety information|gpsr warnings?'),
  },
};

/** Parts of the two parties of Reg. (EU) 2023/988 art. 19. */
export const PARTIES = {
  manufacturer: {
    who: /fabricant|manufacturer|hersteller|fabricante|fabbricante|produttore/iu,
    not: /réf|part|mpn|modèle|model|garantie|warranty|nummer|number|numéro|logo|prix|price/iu,
  },
  responsiblePerson: {
    who: /personne responsable|responsable (?:ue|dans l)|responsible (?:person|party)|verantwortliche|persona responsa|dsa responsible/iu,
    not: /^$/,
  },
} as const;
export const PARTY_PARTS = {
  electronicAddress: /e-?mail|courriel|électronique|electronic|url|site|web|correo/iu,
  postalAddress: /adresse|address|anschrift|dirección|indirizzo|postal/iu,
  name: /nom\b|name|nombre|nome|^(?:fabricant|manufacturer|hersteller|fabricante|fabbricante|produttore|personne responsable|responsible person)/iu,
} as const;

/** Characteristics that product forms ask one by one. What they are called is the attribute's name. */
export const ATTRIBUTE =
  /^(?:matière|matériau|materia[lu]|tissu|composition|fabric|couleur|colou?r|farbe|colore?|taille|pointure|size|größe|talla|taglia|dimensions?|longueur|largeur|hauteur|profondeur|épaisseur|diamètre|length|width|height|depth|abmessungen|länge|breite|höhe|tiefe|longitud|anchura|altura|lunghezza|larghezza|altezza|poids|weight|gewicht|peso|volume|capacité|capacity|contenance|fassungsvermögen|capacidad|capacità|puissance|power|leistung|potencia|potenza|tension|voltage|pays d.origine|country of origin|herkunftsland|ursprungsland|país de origen|paese di origine|genre|gender|geschlecht|género|genere|âge|age|motif|pattern|muster|style|saison|season|modèle|model(?: name)?|modell|modelo|modello|parfum|scent|nombre de pièces|number of (?:items|pieces)|compatibilité|compatib|garantie|warranty|entretien|care instructions|forme|shape|finition|finish|ingrédients?|ingredients?|inhaltsstoffe|ingredientes|ingredienti|allergènes?|allergens?|type de produit|alcool|alcohol)/iu;
