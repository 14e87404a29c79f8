import { fold } from './text';

/** Qualities that may stand before or after a fibre's name. */
const QUALITY =
  "organic|recycled|recyclee?s?|combed|bio|biologique|peignee?|merinos?|virgin|vierge|natural|naturelle?|lavee?|stretch|certifiee?|pima|supima|egyptien|issue? de l'agriculture biologique|oeko-tex|pure?";
/** Names of Annex I of Reg. (EU) No 1007/2011 and their forms in the languages of the larger stores, folded. */
const REGULATED =
  'coton|cotton|baumwolle|algodon|algodao|cotone|katoen|polyester|poliester|poliestere|polyamide?|poliamida|nylon|elasthanne?|elastane?|elastano|viscose|viskose|viscosa|modal|lyocell|acrylique|acrylic|acryl|polyacryl|acrilico|modacrylique|laine|wool|wolle|lana|merino|cachemire|cashmere|kaschmir|soie|silk|seide|seda|seta|lin|linen|leinen|lino|chanvre|hemp|hanf|acetate?|triacetate|cupro|alpaga|alpaca|mohair|angora|yack|chameau|lama|jute|kapok|sisal|polypropylene?|polyethylene?|polyurethane?|polylactide|elastodiene|elastomultiester|ramie|papier|metal|lurex|autres? fibres?|fibres? (?:diverses|textiles diverses|recyclees?)|other fibers?|other fibres?|otras fibras|altre fibre|sonstige fasern';
/** Brands and plants that the annex does not know, folded. */
const BRANDS = 'lycra|tencel|spandex|dralon|thermolite|coolmax|tactel|trevira|rayon|bambou|bamboo|bambus|micromodal';
/** Read after their share only: « Laine & Co 100 % » names no cotton. */
const ABBREVIATIONS = 'pes|pa|pu|co|ea|cv|wo|pan';

/** « TENCEL™ lyocell » is lyocell: a brand beside the name does no harm. */
const PREFIX = `(?:(?:${QUALITY}|${BRANDS})\\s){0,3}`;
const NAME_AFTER = `${PREFIX}(${REGULATED}|${BRANDS}|${ABBREVIATIONS})`;
const NAME_BEFORE = `${PREFIX}(${REGULATED}|${BRANDS})`;
const NUMBER = '(\\d{1,3}(?:[.,]\\d+)?)\\s*%';
const SHARE = new RegExp(
  `${NUMBER}\\s*(?:de\\s|d'|en\\s|aus\\s|of\\s|di\\s)?${NAME_AFTER}(?![\\w-])|(?<![\\w-])${NAME_BEFORE}(?:\\s(?:${QUALITY})){0,3}[\\s:(]{0,3}${NUMBER}`,
  'g',
);
const ANY_NAME = new RegExp(`(?<![\\w-])(?:${REGULATED})(?![\\w-])`);
const BY_BRAND = new RegExp(`^(?:${BRANDS}|${ABBREVIATIONS})$`);

/** A share of a fibre, as a text states it. */
export interface Share {
  percent: number;
  /** Folded. */
  fibre: string;
  /** A name of the regulation, and neither a brand nor an abbreviation. */
  regulated: boolean;
}

const plain = (text: string) => fold(text).replace(/[’']/g, "'").replace(/[®™]/g, '');

/** How far from its percent sign a share reaches, with all the qualities a name may have. */
const REACH = 250;

/** The parts of a text that may hold a share, cut between words. Matching all of a long description is slow. */
function aroundPercents(text: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', end)) {
    const start = text.lastIndexOf(' ', Math.max(end, at - REACH));
    for (let next = at; next >= 0 && next - at <= 2 * REACH; next = text.indexOf('%', at + 1)) at = next;
    const stop = text.indexOf(' ', at + REACH);
    parts.push(text.slice(Math.max(start, end), stop < 0 ? undefined : stop));
    if (stop < 0) break;
    end = stop;
  }
  return parts;
}

/** Every share of a fibre a text states: « 95 % coton bio, 5 % élasthanne », `Cotton: 60%`. */
export function sharesIn(text: string): Share[] {
  if (!text.includes('%')) return [];
  return aroundPercents(plain(text))
    .flatMap((part) => [...part.matchAll(SHARE)])
    .map(([, before, named, naming, after]) => {
      const fibre = (named ?? naming)!;
      return { percent: Number((before ?? after)!.replace(',', '.')), fibre, regulated: !BY_BRAND.test(fibre) };
    });
}

/** Whether a text names a fibre, with or without its share. */
export const namesFibre = (text: string): boolean => ANY_NAME.test(plain(text));

/** Rounding: three thirds written 33 % add up to 99. */
const ROUNDING = 1;

/**
 * Whether shares add up to 100 for each part of the product. Parts come one after the other; each must be full before
 * the next begins.
 */
export function addsUp(shares: readonly Share[]): boolean {
  let part = 0;
  for (const { percent } of shares) {
    if (part >= 100 - ROUNDING) part = 0;
    part += percent;
    if (part > 100 + ROUNDING) return false;
  }
  return part >= 100 - ROUNDING;
}
