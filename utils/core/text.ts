import { remembered } from './remembered';

/** One word of a text, as `readText` finds it. */
export interface Word {
  /** As written. */
  text: string;
  /** Lower case, accents off, ligatures open: the form words are compared in. */
  key: string;
  /** Offset in the source. */
  start: number;
  /** Number of the clause it stands in; punctuation parts clauses, a hyphen or an apostrophe does not. */
  clause: number;
  /** It hangs on the word before without a space: `C` in `USB-C`, but not `eau` in `l’eau`. */
  joined: boolean;
}

/** A text and its words, read once and shared by every rule. */
export interface Text {
  source: string;
  /** Length in Unicode code points. */
  length: number;
  words: readonly Word[];
  /** False for scripts that put no space between words, where counting words means nothing. */
  spaced: boolean;
}

/** Characters kept of texts read and folded: what a listing says, with its brand and without, fits in many times. */
const KEPT = 400_000;

/** Reads a text in one pass. The same text is read once for all rules. */
export const readText: (source: string) => Text = remembered(KEPT, (source) => ({
  source,
  length: countCodePoints(source),
  words: readWords(source),
  spaced: !/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(source),
}));

/** Length as people and marketplaces count it: an emoji outside the basic plane is one. */
export function countCodePoints(source: string): number {
  let pairs = 0;
  for (let i = 0; i < source.length; i++) if ((source.charCodeAt(i) & 0xfc00) === 0xd800) pairs++;
  return source.length - pairs;
}

const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Lower case, accents off, ligatures open. Rules ask for the same texts again and again. */
export const fold: (text: string) => string = remembered(KEPT, foldAnew);

/** Nothing to take off: most words and labels are so. */
const BARE = /^[\n\r\t -~]*$/;

function foldAnew(text: string): string {
  const lower = text.toLowerCase();
  if (BARE.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES[letter]!);
}

/** Articles and conjunctions that lose their vowel: `l’eau`, `jusqu’ici`, `dell’acqua`. */
const ELIDED = new Set(
  'l d j m t s c n qu jusqu lorsqu puisqu quoiqu dell all nell sull dall un quest quell'.split(' '),
);

/** A full stop or a comma inside a number parts nothing. */
const PARTS_CLAUSES = /[;:!?|()[\]{}•«»“”"\n]|[.,]\s|\s[-–—/]\s/;
/** Beyond this a run of letters is no word; folding thousands of combining marks would take seconds. */
const LONGEST_WORD = 64;

function readWords(source: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  let clause = 0;
  const runs = /[\p{L}\p{M}\p{N}]+/gu;
  for (let run = runs.exec(source); run; run = runs.exec(source)) {
    const text = run[0];
    const start = run.index;
    const gap = source.slice(end, start);
    const previous = words.at(-1);
    let joined = false;
    if (previous && gap !== ' ') {
      if (PARTS_CLAUSES.test(gap)) clause++;
      const elided = (gap === '’' || gap === "'") && ELIDED.has(previous.key);
      joined = gap.length === 1 && /[-‑'’&.+/_]/.test(gap) && !elided;
    }
    words.push({ text, key: foldAnew(text.slice(0, LONGEST_WORD)), start, clause, joined });
    end = start + text.length;
  }
  return words;
}

/** Words with what hangs on them put back together: `usb-c`, `t-shirt`, `c-a` for C&A. */
export function compounds({ words }: Text): string[] {
  const whole: string[] = [];
  for (const { key, joined } of words) {
    if (joined && whole.length) whole[whole.length - 1] += `-${key}`;
    else whole.push(key);
  }
  return whole;
}

/** Where a run of words stands in a text; `excerpt` is as written. */
export interface Hit {
  excerpt: string;
  /** Index of its first word, and of the word after its last. */
  from: number;
  to: number;
}

/** A phrase as it is looked for: its words, each whole or open to any ending. */
type Phrase = readonly { key: string; open: boolean }[];

/** Letters a phrase is looked up by. */
const START = 3;

function indexOf(phrases: readonly string[]): Map<string, Phrase[]> {
  const byStart = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ').map((part) => ({ key: foldAnew(part.replace('*', '')), open: part.endsWith('*') }));
    const start = parts[0]!.key.slice(0, START);
    const same = byStart.get(start);
    if (same) same.push(parts);
    else byStart.set(start, [parts]);
  }
  return byStart;
}

/** Where words begin with which letters, for each text that phrases were looked for in. */
const starts = new WeakMap<Text, Map<string, number[]>>();

function startsOf(text: Text): Map<string, number[]> {
  const known = starts.get(text);
  if (known) return known;
  const found = new Map<string, number[]>();
  text.words.forEach(({ key }, at) => {
    const start = key.slice(0, START);
    const same = found.get(start);
    if (same) same.push(at);
    else found.set(start, [at]);
  });
  starts.set(text, found);
  return found;
}

/**
 * Makes a finder of phrases, whatever their case and accents. A word ending in `*` takes any ending.
 * Phrases and words are indexed by their first letters, so that a long list costs no more than a short one; the list
 * is read when something is first looked for in it.
 */
export function phraseFinder(phrases: readonly string[]) {
  let byStart: Map<string, Phrase[]> | undefined;
  return function find(text: Text, accept: (hit: Hit) => boolean = () => true): Hit | undefined {
    byStart ??= indexOf(phrases);
    const here = startsOf(text);
    const places: { from: number; candidates: Phrase[] }[] = [];
    for (const [start, candidates] of byStart) {
      for (const from of here.get(start) ?? []) places.push({ from, candidates });
    }
    if (places.length > 1) places.sort((a, b) => a.from - b.from);
    for (const { from, candidates } of places) {
      for (const phrase of candidates) {
        const hit = fits(phrase, text, from) && hitAt(text, from, from + phrase.length);
        if (hit && accept(hit)) return hit;
      }
    }
    return undefined;
  };
}

function fits(phrase: Phrase, { words }: Text, from: number): boolean {
  const { clause } = words[from]!;
  return phrase.every(({ key, open }, i) => {
    const word = words[from + i];
    return word?.clause === clause && (open ? word.key.startsWith(key) : word.key === key);
  });
}

function hitAt({ source, words }: Text, from: number, to: number): Hit {
  const last = words[to - 1]!;
  return { excerpt: source.slice(words[from]!.start, last.start + last.text.length), from, to };
}

const NEGATIONS = new Set(
  'sans non pas ni jamais aucun aucune not no non without never isn ohne kein keine nicht senza sin sem nao geen zonder'.split(
    ' ',
  ),
);

/** Whether a word of negation stands in the same clause, at most three words before. */
export function isNegated({ words }: Text, { from }: Hit): boolean {
  const { clause } = words[from]!;
  return words.slice(Math.max(0, from - 3), from).some((word) => word.clause === clause && NEGATIONS.has(word.key));
}

/** Whether the words stand in quotation marks: quoted, not claimed. */
export function isQuoted({ source, words }: Text, { from }: Hit): boolean {
  const { start } = words[from]!;
  const open = (mark: string, closing: string) => source.lastIndexOf(mark, start) > source.lastIndexOf(closing, start);
  return open('«', '»') || open('“', '”') || open('„', '“');
}

/** A longer name is none, and no pattern can be made of it. */
const LONGEST_NAME = 500;

/** The text without a name in it, so that a brand's own symbols, capitals and words are left in peace. */
export function withoutName(text: string, name: string | undefined): string {
  const bare = name?.trim();
  if (!bare || bare.length > LONGEST_NAME) return text;
  // Most sentences do not hold the name, and the pattern is costly.
  return text.toLowerCase().includes(bare.toLowerCase()) ? text.replace(patternOf(bare), ' ') : text;
}

const patternOf = remembered(
  KEPT,
  (name) => new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu'),
);

/** Letters and digits only, folded: `cocacola` for Coca-Cola. */
export const compact = (text: string): string =>
  readText(text)
    .words.map(({ key }) => key)
    .join('');

/**
 * Emoji and ornaments such as ✔ ★ ◆ ➤. Not © ® ™ and not signs that carry meaning: ° № ℃ → ±.
 * Blocks: geometric shapes, miscellaneous symbols, dingbats, arrows for show, pictographs, flags, keycaps.
 */
const ORNAMENT = /[\u20e3\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\u{1f000}-\u{1faff}]/u;

/** The first emoji or ornament of a text. */
export const findOrnament = (text: string): string | undefined => ORNAMENT.exec(text)?.[0];
