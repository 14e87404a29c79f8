import type { Text } from './text';
import { languagesOfWord, type TextLanguage } from './words-language';

export interface LanguageGuess {
  language: TextLanguage;
  /** How many function words speak for it; one shared by n languages counts 1/n. */
  score: number;
  /** Different function words that belong to this language and not to the one it is compared with. */
  distinct: number;
  /** Score of the language it is compared with. */
  expectedScore: number;
}

/** The language a text's function words speak for most, beside the language expected. Nothing without such words. */
export function guessLanguage({ words }: Text, expected: TextLanguage): LanguageGuess | undefined {
  const scores = new Map<TextLanguage, number>();
  const seen = new Map<TextLanguage, Set<string>>();
  for (const { key } of words) {
    const languages = languagesOfWord(key);
    if (!languages) continue;
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
      if (!languages.includes(expected)) seen.set(language, (seen.get(language) ?? new Set()).add(key));
    }
  }
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  if (!best) return undefined;
  const [language, score] = best;
  return { language, score, distinct: seen.get(language)?.size ?? 0, expectedScore: scores.get(expected) ?? 0 };
}
