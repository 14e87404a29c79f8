import type { FieldName, FieldValues } from './listing';
import { fold } from './text';

/** Where a listing may state what kind of thing it sells, in words. */
export const STATING = [
  'title',
  'bullets',
  'description',
  'highlights',
  'variants',
  'category',
] as const satisfies readonly FieldName[];

type Stating = { attributes: FieldValues['attributes'] } & Partial<Pick<FieldValues, (typeof STATING)[number]>>;

/** How a piece of information shows itself, in folded words. */
export interface Signs {
  /** Name of a characteristic or of a choice. */
  row: RegExp;
  /** Words of a title, a bullet, a description, a category, or a characteristic with its value. */
  text?: RegExp;
}

/** Whether any text of a listing, its characteristics or its choices state the information. */
export function isStated(
  { attributes, title = '', bullets = [], description = '', highlights = '', variants = [], category = [] }: Stating,
  { row, text }: Signs,
): boolean {
  const names = [...attributes.map(({ name }) => name), ...variants.map(({ axis }) => axis)];
  if (names.some((name) => row.test(fold(name)))) return true;
  if (!text) return false;
  const rows = attributes.map(({ name, value }) => `${name}: ${value}`);
  return [title, highlights, ...bullets, ...rows, ...category, description].some((source) => text.test(fold(source)));
}
