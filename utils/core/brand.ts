import { compact, fold } from './text';

/** Words sites put around a brand: « Visit the X Store », « Marque : X », « Brand: X », « Besuche den X-Store ». */
const WRAPPING = [
  /^(?:visit the|visitez la boutique|visiter la boutique|besuche? den|visita (?:la tienda de|lo store di)|bezoek de|odwiedz sklep|besok)\s+/,
  /^(?:marque|brand|marke|marca|merk|marka|varumarke)\s*:\s*/,
  /[\s-]+(?:store|shop)$/,
  /\s*[-–|]\s*(?:site officiel|official (?:site|store)|offizieller shop)$/,
];
/** Legal forms say nothing of the brand. */
const LEGAL_FORM =
  /[\s,]+(?:s\.?a\.?s\.?|s\.?a\.?r\.?l\.?|sa|gmbh|ag|ltd\.?|limited|inc\.?|llc|co\.?|corp\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|b\.?v\.?|s\.?l\.?)$/;

/** No brand is longer; what stands after it is a text that was taken for one. */
const LONGEST = 500;

/** The name alone, folded: without marks and without what sites wrap around it. */
function unwrapped(text: string): string {
  let bare = fold(text.slice(0, LONGEST).replace(/[™®©]/g, ' ')).replace(/’/g, "'").trim();
  for (const pattern of WRAPPING) bare = bare.replace(pattern, '').trim();
  return bare;
}

/** The brand as it is compared: the bare name without its legal form, letters and digits only. */
export const brandKey = (text: string): string => compact(unwrapped(text).replace(LEGAL_FORM, ''));

const initials = (text: string) =>
  fold(text.replace(/[™®©]/g, ' '))
    .split(/[^a-z0-9]+/)
    .map((word) => word[0] ?? '')
    .join('');

/** Whether two readings may well be one brand: equal, one within the other, or one the other's initials. */
export function sameBrand(a: string, b: string): boolean {
  const [x, y] = [brandKey(a), brandKey(b)];
  if (!x || !y) return true;
  if (x.includes(y) || y.includes(x)) return true;
  return x === initials(b) || y === initials(a);
}

/** How people say that a product has no brand. */
const NO_BRAND = new Set([
  '',
  '-',
  '/',
  'n/a',
  'na',
  'aucun',
  'aucune',
  'aucune marque',
  'sans marque',
  'non marque',
  'marque inconnue',
  'marque generique',
  'generique',
  'generic',
  'generico',
  'generisch',
  'no name',
  'noname',
  'no brand',
  'none',
  'non applicable',
  'does not apply',
  "ne s'applique pas",
  'not applicable',
  'nicht zutreffend',
  'ohne marke',
  'keine marke',
  'markenlos',
  'unbranded',
  'unmarkiert',
  'unbekannt',
  'unknown',
  'inconnu',
  'inconnue',
  'autre',
  'autres',
  'other',
  'divers',
  'non renseigne',
  'nessuna marca',
  'handmade',
  'fait main',
  'sin marca',
  'senza marca',
  'merkloos',
]);

/** Whether a brand field says that there is none: « Générique », « Sans marque », « Unbranded ». */
export const isNoBrand = (brand: string): boolean => NO_BRAND.has(unwrapped(brand));
