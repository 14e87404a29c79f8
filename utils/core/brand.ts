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

/** The brand's own name as it is compared: folded, without what sites wrap around it, marks and legal form. */
export function brandKey(text: string): string {
  let bare = fold(text.replace(/[™®©]/g, ' ')).replace(/’/g, "'").trim();
  for (const pattern of WRAPPING) bare = bare.replace(pattern, '').trim();
  return compact(bare.replace(LEGAL_FORM, ''));
}

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

/** What people write where there is no brand. « Générique » is Amazon's own word, the others are nobody's. */
const UNBRANDED =
  /^(?:generique|generic|generisch|generico|sansmarque|aucunemarque|aucune?|none|nobrand|unbranded|markenlos|ohnemarke|sinmarca|nessunamarca|senzamarca|nonapplicable|doesnotapply|notapplicable|na|autre|autres|other|andere|otro|altro|inconnue?|unknown|unbekannt|divers|nonrenseigne|keinemarke|merkloos)$/;

export const isUnbranded = (text: string): boolean => UNBRANDED.test(brandKey(text));
