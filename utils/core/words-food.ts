import { type Hit, isNegated, phraseFinder, readText, type Text } from './text';

/** What introduces a list of ingredients, as written or folded. */
export const INGREDIENTS = /\b(?:ingr[eé]dients?|zutaten|ingredientes|ingredienti|composition)\b/i;

/**
 * The substances of Annex II of Reg. (EU) No 1169/2011 as lists of ingredients name them, in French and English.
 * Buckwheat (« blé noir »), nutmeg and coconut are none.
 */
export const ALLERGENS = [
  'blé',
  'blés',
  'froment',
  'seigle',
  'orge',
  'avoine',
  'épeautre',
  'kamut',
  'gluten',
  'crustacé*',
  'œuf',
  'œufs',
  'poisson',
  'poissons',
  'anchois',
  'arachide*',
  'cacahuète*',
  'soja',
  'lait',
  'laits',
  'lactose',
  'beurre',
  'crème fraîche',
  'lactosérum',
  'fruits à coque',
  'amande*',
  'noisette*',
  'noix',
  'pistache*',
  'céleri',
  'moutarde',
  'sésame',
  'sulfite*',
  'anhydride sulfureux',
  'lupin',
  'mollusque*',
  'wheat',
  'rye',
  'barley',
  'oats',
  'eggs',
  'fish',
  'peanut*',
  'soy',
  'soya',
  'milk',
  'butter',
  'almond*',
  'hazelnut*',
  'walnut*',
  'cashew*',
  'celery',
  'mustard',
  'sesame',
  'sulphite*',
];

/** Words after which an allergen's name is another plant's, or whose list says the thing is not in it. */
const NO_ALLERGEN_AFTER: Record<string, readonly string[]> = {
  ble: ['noir'],
  lait: ['coco', 'riz', 'chaux'],
  beurre: ['cacao', 'karite', 'coco', 'mangue', 'pomme'],
  noix: ['coco', 'muscade', 'karite', 'kola'],
};
const NO_ALLERGEN_BEFORE: Record<string, readonly string[]> = {
  milk: ['coconut', 'rice'],
  butter: ['cocoa', 'shea', 'mango', 'apple'],
};
const LINKS = new Set(['de', 'd', 'du', 'au', 'à', 'a', 'la']);

/** Whether the words found name the allergen and not a namesake: « lait de coco », `cocoa butter`. */
export function isAllergen({ words }: Text, { from, to }: Hit): boolean {
  const { key, clause } = words[from]!;
  let next = to;
  while (words[next]?.clause === clause && LINKS.has(words[next]!.key)) next++;
  const after = words[next];
  if (after?.clause === clause && NO_ALLERGEN_AFTER[key]?.includes(after.key)) return false;
  const before = words[from - 1];
  return !(before?.clause === clause && NO_ALLERGEN_BEFORE[key]?.includes(before.key));
}

const findWord = phraseFinder(ALLERGENS);
/** The first allergen a list names for which `accept` holds. */
export const findAllergen = (list: string, accept: (excerpt: string) => boolean): string | undefined => {
  const text = readText(list);
  return findWord(text, (hit) => isAllergen(text, hit) && !isNegated(text, hit) && accept(hit.excerpt))?.excerpt;
};

/** Foods that need no nutrition declaration (Annex V), folded: one ingredient, herbs, tea, coffee, vinegar, water. */
export const WITHOUT_NUTRITION =
  /\b(?:miels?|honey|epices?|poivre|sel|fleur de sel|herbes? de provence|aromates?|safran|cannelle|curcuma|gousses? de vanille|the (?:vert|noir|blanc|bleu|rouge|matcha|oolong|earl grey)|thes|tisanes?|infusions?|cafes?|tea|coffee|vinaigres?|vinegar|eau minerale|eau de source|levure|gelatine|chewing[- ]gums?|fruits? frais|legumes? frais)\b/;
/** Foods that need no list of ingredients (art. 19), folded. */
export const WITHOUT_INGREDIENTS =
  /\b(?:miels?|honey|huiles? d'olive|olive oil|vinaigres?|vinegar|eau minerale|eau de source|eau gazeuse|fruits? frais|legumes? frais|sel|fleur de sel|poivre|safran|the (?:vert|noir)|cafe en grains?|cafe moulu|coffee beans?|riz|farine de (?:ble|seigle|sarrasin)|lentilles?)\b/;
