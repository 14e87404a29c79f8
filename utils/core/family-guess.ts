import type { FamilyGuess } from './family';
import type { Fields } from './listing';

/** What kind of product this is, from its category, title and attributes. */
export function guessFamily(_fields: Fields): FamilyGuess | undefined {
  return undefined;
}
