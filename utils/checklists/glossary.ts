import type { Language } from '../core/locale';
import { terms } from './terms';

/** A marketplace word and what it means, in one or two sentences. */
export interface Term {
  id: string;
  word: Record<Language, string>;
  meaning: Record<Language, string>;
  /** How it is written in running text: plurals, short forms. Capitals throughout (GTIN) are matched as such. */
  forms: Record<Language, readonly string[]>;
}

/** A place of a text where a term is met, as it is written there. */
export interface TermInText {
  text: string;
  term: Term;
}

export const glossary: readonly Term[] = terms;

interface Finder {
  /** Every form, longest first, so that “prix de référence” is not taken for something shorter. */
  pattern: RegExp;
  /** By form in small letters. */
  byForm: ReadonlyMap<string, { form: string; term: Term }>;
}

const isAcronym = (form: string): boolean => /\p{Lu}{2}|\p{Lu}\d/u.test(form) && !/\s/.test(form);

/** “La Commission européenne” takes no commission: a capital in mid-sentence makes a name of a common word. */
const isName = (written: string, form: string, before: string): boolean =>
  /^\p{Ll}/u.test(form) && /^\p{Lu}\p{Ll}/u.test(written) && /[\p{L}\p{N}],?\s$/u.test(before);

/** A no-break space or a straight apostrophe makes no other word. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ').replaceAll("'", '’');

function finderFor(language: Language): Finder {
  const all = glossary.flatMap((term) => term.forms[language].map((form) => ({ form: plain(form), term })));
  const alternatives = all
    .map(({ form }) => form)
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(' ', '\\s').replaceAll('’', "['’]"));
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_-])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\p{N}_-])`, 'giu'),
    byForm: new Map(all.map((entry) => [entry.form.toLowerCase(), entry])),
  };
}

const finders: Record<Language, Finder> = { fr: finderFor('fr'), en: finderFor('en') };

/**
 * Cuts a text where a term is met for the first time; put together again, the pieces are the text. Whole words only,
 * accents and hyphens counting as letters.
 */
export function linkTerms(text: string, language: Language): (string | TermInText)[] {
  const { pattern, byForm } = finders[language];
  const pieces: (string | TermInText)[] = [];
  const met = new Set<Term>();
  let end = 0;
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const form = plain(written);
    const entry = byForm.get(form.toLowerCase());
    if (!entry || met.has(entry.term)) continue;
    if (isAcronym(entry.form) ? form !== entry.form : isName(written, entry.form, text.slice(0, index))) continue;
    met.add(entry.term);
    if (index > end) pieces.push(text.slice(end, index));
    pieces.push({ text: written, term: entry.term });
    end = index + written.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}
