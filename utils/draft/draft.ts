import type { Field } from '../core/field';
import type { Fields, Listing } from '../core/listing';
import { CODECS, EDITABLE_FIELDS, type EditableField, type Edits, type Forms, sameForm, UNREADABLE } from './forms';

/** A new version of a listing that exists in the panel only: nothing is written to the page. */
export interface Draft {
  /** See `draftId`: one draft for each listing or seller's form. */
  id: string;
  /** As it was read when the draft was begun; never changed after. */
  original: Listing;
  /** The fields a person has touched, as typed. */
  edits: Edits;
  /** Other marketplaces the same text is judged for, by id. */
  marketplaces: readonly string[];
  /** Milliseconds since the epoch. */
  startedAt: number;
  changedAt: number;
}

/** The seller's form a listing was read in. */
export interface FormOrigin {
  /** Id of the back-office, or of any other form. */
  platform: string;
  /** Marketplaces its content is judged for, by id. */
  marketplaces: readonly string[];
}

/** What names a listing, or a form whichever of its marketplaces is shown: `marketplace|listing`, `platform|listing`. */
export const draftId = (
  { marketplace, id }: Pick<Listing, 'marketplace' | 'id'>,
  form?: Pick<FormOrigin, 'platform'>,
): string => `${form?.platform ?? marketplace}|${id}`;

/** A draft in which nothing has been typed yet; that of a form is judged for every marketplace the form feeds. */
export const newDraft = (original: Listing, at: number, form?: FormOrigin): Draft => ({
  id: draftId(original, form),
  original,
  edits: {},
  marketplaces: form?.marketplaces.filter((id) => id !== original.marketplace) ?? [],
  startedAt: at,
  changedAt: at,
});

const EVIDENCE = { source: 'form', locator: 'draft' } as const;

/** What stands in a field's form: as typed, or as the page had it. */
export function formOf<N extends EditableField>({ original, edits }: Pick<Draft, 'original' | 'edits'>, name: N) {
  return (edits[name] as Forms[N] | undefined) ?? originalForm(original, name);
}

/** A field as the page had it; empty where the page did not show it. */
export function originalForm<N extends EditableField>(original: Listing, name: N): Forms[N] {
  const field = original.fields[name] as Field<never>;
  return field.state === 'known' ? CODECS[name].toForm(field.value, original) : CODECS[name].empty;
}

/**
 * The edits after one field was typed in. Typing back what the page had takes the edit away; a field the page did not
 * show stays edited even when emptied, since its emptiness is now the person's own word.
 */
export function edit<N extends EditableField>({ original, edits }: Draft, name: N, form: Forms[N]): Edits {
  const isAsRead = original.fields[name].state !== 'unknown' && sameForm(form, originalForm(original, name));
  return isAsRead ? withoutEdit(edits, name) : { ...edits, [name]: form };
}

/** The edits with one field as the page had it. */
export function withoutEdit(edits: Edits, name: EditableField): Edits {
  const { [name]: _gone, ...rest } = edits;
  return rest;
}

/** Whether what stands in a field cannot be what it asks for: letters as a price. */
export const isUnreadable = (draft: Pick<Draft, 'original' | 'edits'>, name: EditableField): boolean =>
  draft.edits[name] !== undefined &&
  CODECS[name].toValue(draft.edits[name] as never, draft.original as never) === UNREADABLE;

/** The listing as it would be: untouched fields as read, touched ones as typed, emptied ones absent. */
export function listingOf({ original, edits }: Pick<Draft, 'original' | 'edits'>): Listing {
  const fields: Record<string, Field<unknown>> = { ...original.fields };
  for (const name of EDITABLE_FIELDS) if (edits[name] !== undefined) fields[name] = typed(edits, name, original);
  return { ...original, fields: fields as unknown as Fields };
}

function typed(edits: Edits, name: EditableField, original: Listing): Field<unknown> {
  const value: unknown = CODECS[name].toValue(edits[name] as never, original);
  if (value === UNREADABLE) return { state: 'unknown', tried: [EVIDENCE], reason: 'place-not-found' };
  return value === undefined ? { state: 'absent', evidence: EVIDENCE } : { state: 'known', value, evidence: EVIDENCE };
}

/** The fields that differ from the page as read, in the order they are edited. */
export const editedFields = ({ edits }: Pick<Draft, 'edits'>): EditableField[] =>
  EDITABLE_FIELDS.filter((name) => edits[name] !== undefined);
