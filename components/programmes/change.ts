import type { Wording } from '../../utils/core/checklist';
import type { Language } from '../../utils/core/locale';
import { blankIn } from '../../utils/training/edit-programme';

/** Changes a value as it is at that moment: a deed undone later meets what was typed meanwhile. */
export type Change<T> = (how: (before: T) => T) => void;

/** The change of one property, from the change of the whole. */
export const ofKey =
  <T extends object, K extends keyof T>(change: Change<T>, key: K): Change<T[K]> =>
  (how) =>
    change((before) => ({ ...before, [key]: how(before[key]) }));

/** The change of one item, from the change of its list; harmless when it is gone. */
export const ofItem =
  <T extends { id: string }>(change: Change<readonly T[]>, id: string): Change<T> =>
  (how) =>
    change((list) => list.map((item) => (item.id === id ? how(item) : item)));

/** The same with an optional property given or, if undefined, left out. */
export function withKey<T extends object, K extends keyof T>(whole: T, key: K, value: T[K] | undefined): T {
  const { [key]: _before, ...rest } = whole;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}

/** A wording with the text of one language changed; undefined when no text is left. */
export function withText(before: Wording | undefined, language: Language, text: string): Wording | undefined {
  const other = language === 'fr' ? 'en' : 'fr';
  const kept = before?.[other]?.trim() ? { [other]: before[other] } : {};
  const next = { ...kept, ...(text.trim() ? { [language]: text } : {}) };
  return Object.keys(next).length > 0 ? (next as Wording) : undefined;
}

/** The same for a text that has to be there: without any, it is still to be written. */
export const withRequired = (before: Wording, language: Language, text: string): Wording =>
  withText(before, language, text) ?? blankIn(language);

/** Moves one item by some places, within the list. */
export function moved<T extends { id: string }>(list: readonly T[], id: string, by: number): T[] {
  const from = list.findIndex((item) => item.id === id);
  const next = [...list];
  const [item] = from < 0 ? [] : next.splice(from, 1);
  if (item) next.splice(Math.max(0, from + by), 0, item);
  return next;
}

/** Puts an item where it was. */
export const inserted = <T>(list: readonly T[], index: number, item: T): T[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
];
