import type { FieldName, FieldValues } from './listing';
import { fold } from './text';

/** Every field that holds text about the product, besides the title. */
export const TEXTS = [
  'description',
  'highlights',
  'bullets',
  'safetyInformation',
  'attributes',
] as const satisfies readonly FieldName[];

export type PageText = Partial<Pick<FieldValues, 'title' | (typeof TEXTS)[number]>>;

/** One line for each text of a listing that is known; a characteristic is `name : value`. */
export function linesOf({
  title,
  description,
  highlights,
  bullets,
  safetyInformation,
  attributes,
}: PageText): string[] {
  const texts = [title, description, highlights, ...(bullets ?? []), ...(safetyInformation ?? [])];
  const rows = (attributes ?? []).map(({ name, value }) => `${name} : ${value}`);
  return [...texts, ...rows].filter((text) => text !== undefined && text !== '') as string[];
}

/** All of a listing's text in lower case, accents off, apostrophes straight: what patterns are looked for in. */
export const foldedText = (fields: PageText): string => fold(linesOf(fields).join('\n')).replaceAll('’', "'");
