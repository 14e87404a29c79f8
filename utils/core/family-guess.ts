import { EDIBLE, ELECTRICAL, type Family, type FamilyGuess, WORKS } from './family';
import { FAMILY_WORDS } from './family-words';
import { isPublicationCode } from './gtin';
import type { Attribute, Fields } from './listing';
import { fold } from './text';

/** Where words of two families meet, the first names the thing and the others what it is for or made of. */
const BEATS: Partial<Record<Family, readonly Family[]>> = {
  accessories: [...ELECTRICAL, 'batteries'],
  'spare-parts': ['candles', ...ELECTRICAL, 'accessories', 'batteries'],
  candles: ['cosmetics', 'food', 'chemicals', 'furniture', 'jewellery'],
  cleaning: ['dishwashers', 'washing-machines', 'household-linen'],
  'cooling-appliances': ['alcohol', 'drinks', 'small-appliances'],
  cosmetics: ['food', 'food-supplements', 'drinks'],
  drinks: ['food'],
  'food-supplements': ['food', 'drinks'],
  furniture: ['drinks', 'televisions'],
  'household-linen': ['accessories', 'drinks', 'furniture'],
  laptops: ['computers'],
  'pet-food': ['food'],
  'small-appliances': ['drinks', 'food'],
  tableware: ['alcohol', 'drinks', 'food', 'dishwashers'],
  toys: ['media', 'food', 'tableware', 'furniture', 'small-appliances', 'accessories', 'textile'],
  'washing-machines': ['large-appliances'],
  electronics: ['media'],
};
/** A category tree under these roots holds nothing else, whatever its leaves are called (« Livres › Vins »). */
const WORK_TREES: readonly Family[] = ['books', 'media', 'digital'];
/** Trees whose leaves borrow the words of other families: toys and food for pets, bicycle tyres, costumes. */
const MISLEADING =
  /\b(?:animalerie|pets?|haustier\w*|mascotas|animali|erotique|erotik|sexual|velos?|cyclisme|bicycles?|cycling|fahrrad\w*|ciclismo|deguisements?|costumes?)\b/;
const VIDEO_GAMES = /\b(?:jeux? video|video ?games?|videospiele?|videojuegos|videogiochi)\b/;
const KITCHEN = /\b(?:kitchen|cuisine|kuche|cucina|cocina|utensil\w*|ustensiles?)\b/;
/** « Téléphones et accessoires » holds both and tells neither. */
const AND_ACCESSORIES = /\b(?:et|and|und|y|e)\s(?:accessoires?|accessories|zubehor|accesorios|accessori)\b/;
/** What follows says what the product goes with, not what it is. */
const PURPOSE = /\s(?:pour|for|fur|para|per|compatible|kompatibel|compatibile)\s.*$/;

const plain = (text: string) => fold(text).replace(/['’]/g, ' ').replaceAll('&', ' and ').replace(/\s+/g, ' ');

interface Index {
  /** By the first letters of the word that begins them: that word whole, and the family. */
  byStart: Map<string, { word: string; family: Family }[]>;
  /** The same of words that may end a longer one (`*wein`). */
  endings: { word: string; family: Family }[];
}

const START = 3;
let index: Index | undefined;
const patterns = new Map<Family, RegExp>();

function indexed(): Index {
  const byStart: Index['byStart'] = new Map();
  const endings: Index['endings'] = [];
  for (const family of Object.keys(FAMILY_WORDS) as Family[]) {
    for (const words of FAMILY_WORDS[family]!.split(' ')) {
      const word = /[a-z0-9]+/.exec(words)![0];
      if (words.startsWith('*')) endings.push({ word, family });
      else {
        const start = word.slice(0, START);
        const same = byStart.get(start);
        if (same) same.push({ word, family });
        else byStart.set(start, [{ word, family }]);
      }
    }
  }
  return { byStart, endings };
}

/** A family's words as one pattern; forty of them cost more to make than the rest of a judgement, and few are needed. */
function patternOf(family: Family): RegExp {
  const known = patterns.get(family);
  if (known) return known;
  const words = FAMILY_WORDS[family]!.split(' ').map((word) =>
    word.replaceAll('*', '[a-z]*').replaceAll('_', '(?:s|x)?[\\s-]+'),
  );
  const made = new RegExp(`(?<![a-z0-9-])(?:${words.join('|')})(?:e?s|x|e?n)?(?![a-z0-9])`);
  patterns.set(family, made);
  return made;
}

/** Families that a text holds a word of. */
function familiesIn(text: string): Family[] {
  index ??= indexed();
  const likely = new Set<Family>();
  for (const token of text.split(/[^a-z0-9-]+/)) {
    for (let letters = 1; letters <= START; letters++) {
      for (const { word, family } of index.byStart.get(token.slice(0, letters)) ?? [])
        if (token.startsWith(word)) likely.add(family);
      if (letters >= token.length) break;
    }
  }
  for (const { word, family } of index.endings) if (text.includes(word)) likely.add(family);
  return [...likely].filter((family) => patternOf(family).test(text));
}

/** The one family whose words a text holds; undefined for none or several. */
function familyIn(text: string): Family | undefined {
  const found = familiesIn(text);
  const beaten = new Set(found.flatMap((family) => BEATS[family] ?? []));
  const left = found.filter((family) => !beaten.has(family));
  return left.length === 1 ? left[0] : undefined;
}

interface FromCategory {
  family: Family;
  /** `tree`: the whole branch is of this family. `leaf`: one of the last two levels says it. `root`: only a broad one. */
  by: 'tree' | 'leaf' | 'root';
}

function fromCategory(category: readonly string[], title: string): FromCategory | 'misleading' | undefined {
  // Some sites close the trail with the product itself.
  const levels = category.map(plain).filter((level) => level.length < 25 || !title.includes(level));
  const families = levels.map((level) => (AND_ACCESSORIES.test(level) ? undefined : familyIn(level)));
  // Consoles and controllers are sold under « Jeux vidéo » too.
  const works = families.filter((family, i) => !(family === 'media' && VIDEO_GAMES.test(levels[i]!)));
  const tree = WORK_TREES.find((family) => works.includes(family));
  if (tree) return { family: tree, by: 'tree' };
  if (levels.some((level) => MISLEADING.test(level)))
    return families.includes('pet-food') ? { family: 'pet-food', by: 'leaf' } : 'misleading';
  if (families.includes('toys')) return { family: 'toys', by: 'tree' };
  const at = families.findLastIndex((family) => family !== undefined);
  if (at < 0) return undefined;
  const family = families[at]!;
  // Glasses, openers and jars are named after what goes in them: one level is not enough for food.
  const alone =
    isEdible(family) && (families.filter(isEdible).length < 2 || levels.some((level) => KITCHEN.test(level)));
  return { family, by: at >= levels.length - 2 && at > 0 && !alone ? 'leaf' : 'root' };
}

const isEdible = (family: Family | undefined) => EDIBLE.some((edible) => edible === family);

/** Titles of works borrow any word; they never say what they are. */
function fromTitle(title: string): Family | undefined {
  const family = familyIn(title.slice(0, 120).replace(PURPOSE, ''));
  return family && !WORKS.some((work) => work === family) ? family : undefined;
}

/** Whether a title holds a word that names a kind of product. */
export const namesProduct = (title: string): boolean => fromTitle(plain(title)) !== undefined;

const FIBRES =
  /\d\s*%\s*(?:\w+\s){0,2}(?:coton|cotton|baumwolle|algodon|cotone|polyester|poliester|elasthanne|viscose|laine|wool|lin)\b/;
const TELLING: readonly (readonly [Family, RegExp])[] = [
  ['books', /^isbn/],
  [
    'books',
    /^(?:nombre de pages|print length|seitenzahl|broche|relie|poche|paperback|hardcover|taschenbuch|gebundene|tapa|copertina)/,
  ],
  ['alcohol', /^(?:degre d alcool|alcohol (?:by volume|content)|alkoholgehalt|titre alcoometrique|graduacion)/],
  ['food', /^(?:valeurs? nutri|nutrition facts|nahrwert|valeur energetique|allergen|liste des ingredients)/],
  ['tyres', /^(?:indice de charge|load index|tragfahigkeitsindex)/],
];

function fromAttributes(attributes: readonly Attribute[], gtin: string | undefined): Family[] {
  const votes: Family[] = gtin && isPublicationCode(gtin) ? ['books'] : [];
  for (const [family, name] of TELLING) if (attributes.some((row) => name.test(plain(row.name)))) votes.push(family);
  if (attributes.some(({ value }) => FIBRES.test(plain(value)))) votes.push('textile');
  return votes;
}

/**
 * What kind of product this is, from its category, title and attributes. `strong` when the category says it, or two
 * signs agree. Where signs disagree the guess is weak or withheld: a wrong family is a false alarm.
 */
export function guessFamily(fields: Fields): FamilyGuess | undefined {
  const { title, category, attributes, gtin } = fields;
  const heading = title.state === 'known' ? plain(title.value) : '';
  const signs = fromAttributes(
    attributes.state === 'known' ? attributes.value : [],
    gtin.state === 'known' ? gtin.value : undefined,
  );
  const [sign] = signs;
  const agreeing = signs.length > 1 && signs.every((other) => other === sign);
  if (sign === 'books' && agreeing) return { family: sign, confidence: 'strong' };
  const shelf = category.state === 'known' ? fromCategory(category.value, heading) : undefined;
  if (shelf === 'misleading') return undefined;
  if (shelf?.by === 'tree') return { family: shelf.family, confidence: 'strong' };
  const named = fromTitle(heading);
  if (shelf) {
    const { family, by } = shelf;
    const agreed = signs.includes(family) || (named === family && !isEdible(family));
    if (agreed) return { family, confidence: 'strong' };
    if (named && named !== family) {
      const aside = named === 'accessories' || named === 'spare-parts';
      return { family: aside ? named : family, confidence: 'weak' };
    }
    return { family, confidence: by === 'leaf' ? 'strong' : 'weak' };
  }
  if (sign && (agreeing || named === sign)) return { family: sign, confidence: 'strong' };
  if (sign && named) return undefined;
  const family = named ?? (signs.length === 1 ? sign : undefined);
  return family && { family, confidence: 'weak' };
}
