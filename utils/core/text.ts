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

/** Texts kept: a listing has a title, a description, highlights and a handful of bullets. */
const KEPT = 32;
const kept = new Map<string, Text>();

/** Reads a text in one pass. The same text is read once for all rules. */
export function readText(source: string): Text {
  const known = kept.get(source);
  if (known) return known;
  const text: Text = {
    source,
    length: countCodePoints(source),
    words: readWords(source),
    spaced: !/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(source),
  };
  const oldest = kept.size >= KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(source, text);
  return text;
}

/** Length as people and marketplaces count it: an emoji outside the basic plane is one. */
export function countCodePoints(source: string): number {
  let pairs = 0;
  for (let i = 0; i < source.length; i++) if ((source.charCodeAt(i) & 0xfc00) === 0xd800) pairs++;
  return source.length - pairs;
}

const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Lower case, accents off, ligatures open. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9 ]*$/.test(lower)) return lower;
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
    words.push({ text, key: fold(text.slice(0, LONGEST_WORD)), start, clause, joined });
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

/**
 * Makes a finder of phrases, whatever their case and accents. A word ending in `*` takes any ending.
 * Phrases are looked up by the first three letters of their first word, so a long list costs no more than a short one.
 */
export function phraseFinder(phrases: readonly string[]) {
  const byStart = new Map<string, { key: string; open: boolean }[][]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ').map((part) => ({ key: fold(part.replace('*', '')), open: part.endsWith('*') }));
    const start = parts[0]!.key.slice(0, 3);
    byStart.set(start, [...(byStart.get(start) ?? []), parts]);
  }
  return function find({ source, words }: Text, accept: (hit: Hit) => boolean = () => true): Hit | undefined {
    for (const [from, word] of words.entries()) {
      const candidates = byStart.get(word.key.slice(0, 3));
      if (!candidates) continue;
      for (const parts of candidates) {
        const fits = parts.every(({ key, open }, i) => {
          const here = words[from + i];
          return here?.clause === word.clause && (open ? here.key.startsWith(key) : here.key === key);
        });
        if (!fits) continue;
        const to = from + parts.length;
        const last = words[to - 1]!;
        const hit = { excerpt: source.slice(word.start, last.start + last.text.length), from, to };
        if (accept(hit)) return hit;
      }
    }
    return undefined;
  };
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
  if (!name?.trim() || name.length > LONGEST_NAME) return text;
  const escaped = name.trim().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'), ' ');
}

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
