/** What shops of Europe call a field in their label/value rows. */
export const LABELS = {
  brand:
    /^(nom de la |product )?(marque|brand|marke|marca|merk|značka|marka|märke|mærke|merke|marcă|výrob(ce|ca))( name| du produit)?$|^nazwa marki$/i,
  gtin: /^(code |kod |codice |numéro |n° ?)?(ean|gtin|upc|isbn|barcode)[ -]?\d{0,2}\b|^code[ -]?barres?|^čárový kód|^strichcode|ean-code/i,
  mpn: /^(mpn|réf(érence|\.)? (du )?fabricant|référence constructeur|(manufacturer )?part ?(number|no\.?)|manufacturer part number|herstellernummer|modelln(umme)?r\.?|fabrikantcode|codice produttore)$/i,
  condition:
    /^([ée]tat|condition|zustand|condizione|estado|stan|staat|stav)( (de l.objet|de l.article|dell.oggetto))?$/i,
  energyClass:
    /(classe|label|étiquette).{0,15}(énerg|energ)|energ(y|ie).{0,3}(efficien|effizienz|label|klasse|class)|energetick|klasa energ/i,
  seller: /^(nom du )?(vendeur|seller|verkäufer|venditore|vendedor|verkoper|sprzedawca|prodejce|predajca)( name)?$/i,
  /** Words that stand before a seller's name without being a label. */
  soldBy:
    /^(vendu( et expédié)?( par)|vendido( e entregue)?( por)|sold( (&|and) shipped)? by|shipped and sold by|venduto( e spedito)? da|verkauf( und versand)? (durch|von)|verkocht door|sprzedawca|sprzedaż i dostawa|prodává|predáva)\s*:?/i,
  description:
    /^(description|descriptif|présentation|beschreibung|produktbeschreibung|descrizione|descripción|descrição|beschrijving|productbeschrijving|opis|popis|product (description|details)|details|à propos)( (du |de l.)?(produit|article|producto|prodotto))?$/i,
  delivery:
    /^(livraison|expédition|delivery|shipping|versand|lieferung|lieferzeit|consegna|spedizione|env[ií]o|entrega|levering|bezorging|dostawa|doprava)/i,
  responsiblePerson:
    /responsable.{0,20}(ue|union|europ)|personne responsable|responsible person|verantwortliche person|persona responsab/i,
  safety: /sécurité|avertissement|safety|warning|sicherheit|warnhinweis|sicurezza|avvertenz|seguridad|advertencia/i,
} as const;
