import type { FieldValues } from './listing';
import { type Hit, isNegated, isQuoted, readText, type Text, withoutName } from './text';

type Sentences = Partial<Pick<FieldValues, 'title' | 'highlights' | 'bullets' | 'description'>>;

/** What the merchant wrote in sentences, title first. */
export const sentencesOf = ({ title = '', highlights = '', bullets = [], description = '' }: Sentences): string[] => [
  title,
  highlights,
  ...bullets,
  description,
];

/**
 * The first words found that a listing says in its own name: not denied (« sans… »), not quoted, and no part of the
 * brand.
 */
export function claimIn(
  texts: readonly string[],
  find: (text: Text, accept: (hit: Hit) => boolean) => Hit | undefined,
  brand?: string,
): string | undefined {
  for (const source of texts) {
    const text = readText(withoutName(source, brand));
    const hit = find(text, (found) => !isNegated(text, found) && !isQuoted(text, found));
    if (hit) return hit.excerpt;
  }
  return undefined;
}
