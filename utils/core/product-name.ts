import { fold } from './text';

/** What stands before a word that says the product's taste, use or part, and not what it is. */
const ASIDE =
  /\b(?:aux?|a|a la|a l'|la|l'|avec|et|sans|gout|saveur|parfum|arome|facon|type|style|pour|contre|imitation|effet|aspect|with|for|and|without|de|du|des|d')\s*$/;
/** « Pot de miel » is honey all the same. */
const VESSEL =
  /\b(?:pots?|lots?|coffrets?|assortiments?|bocal|bocaux|sachets?|boites?|bouteilles?|bidons?|paires?|sets?|packs?|kilos?|kg|g|l|ml|cl|\d+) (?:de |d')\s*$/;

/** No marketplace takes a longer title. */
const LONGEST = 500;

/** Lower case, accents off, apostrophes straight; what a title says beyond 500 characters is left out. */
export const foldName = (title: string): string => fold(title.slice(0, LONGEST)).replaceAll('’', "'");

/**
 * The first of these words that says what the product is; « au miel » says its taste. Words are folded. `after`: how
 * many other words may come first, since what a title names late is rarely its product.
 */
export function productNamed(title: string, words: RegExp, after = Number.POSITIVE_INFINITY): string | undefined {
  const folded = foldName(title);
  for (const { 0: found, index } of folded.matchAll(new RegExp(words, 'g'))) {
    const before = folded.slice(0, index);
    const others = before.replace(VESSEL, '').match(/[\p{L}]{2,}/gu)?.length ?? 0;
    if (others <= after && (!ASIDE.test(before) || VESSEL.test(before))) return found;
  }
  return undefined;
}
