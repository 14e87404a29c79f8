import { FIELD_NAMES, type FieldName, type FieldValues } from '../core/listing';
import type { DemoFields } from './demo-listing';

/** What a person changed on one listing, with the way back and forth. */
export interface Edits {
  past: readonly DemoFields[];
  present: DemoFields;
  future: readonly DemoFields[];
  /** The field last changed, while the person is still at it: its changes are undone together. */
  current?: FieldName;
}

/** More steps back than anybody takes; bounds what is kept. */
const MOST_STEPS = 100;

export const unedited = (fields: DemoFields): Edits => ({ past: [], present: fields, future: [] });

/** Sets a field, or empties it with `undefined`. */
export function edit<N extends FieldName>(edits: Edits, name: N, value: FieldValues[N] | undefined): Edits {
  const { [name]: before, ...rest } = edits.present;
  if (JSON.stringify(before) === JSON.stringify(value)) return edits;
  const present = (value === undefined ? rest : { ...rest, [name]: value }) as DemoFields;
  const past = edits.current === name ? edits.past : [...edits.past, edits.present].slice(-MOST_STEPS);
  return { past, present, future: [], current: name };
}

/** The person has left the field: what comes next is undone apart. */
export const settle = ({ past, present, future }: Edits): Edits => ({ past, present, future });

export function undo(edits: Edits): Edits {
  const before = edits.past.at(-1);
  if (!before) return edits;
  return { past: edits.past.slice(0, -1), present: before, future: [edits.present, ...edits.future] };
}

export function redo(edits: Edits): Edits {
  const [after, ...future] = edits.future;
  return after ? { past: [...edits.past, edits.present], present: after, future } : edits;
}

/** Back to the listing as it was, which can itself be undone. */
export const reset = (edits: Edits, fields: DemoFields): Edits =>
  isSame(edits.present, fields) ? edits : { past: [...edits.past, edits.present], present: fields, future: [] };

export const isSame = (a: DemoFields, b: DemoFields): boolean =>
  FIELD_NAMES.every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]));
