import type { Family, FamilyGuess } from './family';
import { guessFamily } from './family-guess';
import type { Listing } from './listing';

/** The merchant's word on what kind of product a listing, or every listing of a category, sells. */
export interface FamilyChoice {
  /** See `listingKey` and `categoryKey`. */
  id: string;
  /** `none`: none of the families we know. */
  family: Family | 'none';
  /** Milliseconds since the epoch. */
  at: number;
}

export const listingKey = ({ marketplace, id }: Pick<Listing, 'marketplace' | 'id'>): string =>
  `listing|${marketplace}|${id}`;

/** The whole path: the last level alone (« Accessoires ») says little. Undefined where the page does not show it whole. */
export function categoryKey({ marketplace, fields: { category } }: Listing): string | undefined {
  if (category.state !== 'known' || category.partial || category.value.length < 2) return undefined;
  return `category|${marketplace}|${category.value.join(' › ')}`;
}

/**
 * What kind of product this is: as the merchant said of the listing, else of its category, else as the page lets
 * guess. What was said of a category is a strong guess for its other listings, and no more.
 */
export function familyOf(listing: Listing, choices: readonly FamilyChoice[]): FamilyGuess | undefined {
  const chosen = (key: string | undefined) => choices.find(({ id }) => id === key)?.family;
  const own = chosen(listingKey(listing));
  if (own) return own === 'none' ? undefined : { family: own, confidence: 'confirmed' };
  const shelf = chosen(categoryKey(listing));
  if (shelf && shelf !== 'none') return { family: shelf, confidence: 'strong' };
  return guessFamily(listing.fields);
}
