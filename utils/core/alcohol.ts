import type { Attribute } from './listing';
import { foldedText, type PageText } from './page-text';
import { foldName } from './product-name';
import { fold } from './text';

/** Opens, holds, cools or goes with a drink, or has no alcohol in it. */
const NO_DRINK =
  /\b(?:sans alcool|desalcoolise\w*|non[- ]alcoholic|alcohol[- ]free|alkoholfrei|0[.,]0 ?%|verres?|glass(?:es)?|carafes?|decanteur|aerateur|tire-?bouchons?|corkscrew|ouvre|opener|casiers?|porte-bouteilles?|caves?|cooler|refrigerateur|bouchons?|stopper|seau|flasque|livre|affiche|t-?shirt|vinaigre|kit de brassage|machine|tireuse)\b/;
/** Whether the title names a drink that has alcohol in it. */
export const isDrink = (title: string): boolean => !NO_DRINK.test(foldName(title));

const WINE =
  /\b(?:vins?|wines?|champagne|cremant|bordeaux|bourgogne|beaujolais|cotes du rhone|prosecco|cava|muscat|porto)\b|(?:^|\n)rose (?:de |d')/;
/** Aged in a wine's cask, or sold on the same shelf. */
const OTHER_DRINK =
  /\b(?:whiske?y|bourbon|rhums?|rums?|gins?|vodka|cognac|armagnac|calvados|liqueurs?|tequila|mezcal|pastis|eaux?-de-vie|bieres?|beers?|cidres?|hydromel|apero|creme de)\b/;
/** Whether the title, the category or a row of its kind names a wine. */
export function isWine(title: string, category: readonly string[] = []): boolean {
  const named = foldName([title, ...category.slice(-2)].join('\n'));
  return WINE.test(named) && !OTHER_DRINK.test(named.replace(/\b(?:spiritueux|spirits|alcools)\b/g, ''));
}

/** « 12,5 % vol », « 40° », `ABV 43%`: strengths a text states, in % vol; a plain percentage in a title is one too. */
const STRENGTH =
  /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?) ?(?:% ?(?:vol\b|alc|abv)|°(?! ?[cf]\b)|degres?\b(?! ?[cf]\b))|(?:alc\.?|abv|alcool|alkohol) ?:? ?(\d{1,2}(?:[.,]\d{1,2})?) ?%/g;
const STRENGTH_ROW = /alcool|alcohol|alkohol|\babv\b|titre alcoometrique|graduacion|gradazione/;
const PERCENT = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?) ?[%°]|^(\d{1,2}(?:[.,]\d{1,2})?)$/g;
/** « 80 % merlot » and « -20 % » are no strengths. */
const BARE = /(?<![-–−\d.,])(\d{1,2}(?:[.,]\d{1,2})?) ?%(?! ?[a-z])/g;

const numbersIn = (text: string, pattern: RegExp): number[] =>
  [...fold(text).matchAll(pattern)]
    .map(([, before, after]) => Number((before ?? after)!.replace(',', '.')))
    .filter((strength) => strength > 0.5 && strength <= 96);

/** Strengths in % vol, as the title and as the characteristics state them. */
export function strengthsOf({ title = '', attributes = [] }: { title?: string; attributes?: readonly Attribute[] }) {
  const rows = attributes.filter(({ name }) => STRENGTH_ROW.test(fold(name)));
  return {
    title: [...new Set([...numbersIn(title, STRENGTH), ...numbersIn(title, BARE)])],
    rows: [...new Set(rows.flatMap(({ value }) => numbersIn(value, PERCENT)))],
  };
}

/** Whether any text of the listing states a strength. */
export const statesStrength = (fields: PageText): boolean => numbersIn(foldedText(fields), STRENGTH).length > 0;
