import type { Field } from '../core/field';
import { canonicalGtin } from '../core/gtin';
import type { Attribute, Listing, Party } from '../core/listing';
import type { Draft } from './draft';
import { listingOf } from './draft';
import { EDITABLE_FIELDS, type EditableField } from './forms';

/**
 * What became of a field between the draft and the page: `same`; `cut`: the page has its beginning only; `changed`;
 * `missing`: the page has its place, and it is empty; `notSeen`: the page does not show it, so nobody can tell.
 */
export type Fate = 'same' | 'cut' | 'changed' | 'missing' | 'notSeen';

export interface FieldFate {
  field: EditableField;
  fate: Fate;
}

/** Compares the draft with the page as it is read now, field by field; fields the draft does not speak of are left out. */
export function comparePublished(draft: Pick<Draft, 'original' | 'edits'>, page: Listing): FieldFate[] {
  const { fields } = listingOf(draft);
  return EDITABLE_FIELDS.flatMap((field) => {
    const wanted = fields[field];
    return wanted.state === 'unknown' ? [] : [{ field, fate: fateOf(field, wanted, page.fields[field]) }];
  });
}

function fateOf(name: EditableField, wanted: Field<unknown>, shown: Field<unknown>): Fate {
  if (shown.state === 'unknown') return 'notSeen';
  if (wanted.state !== 'known') return shown.state === 'known' ? 'changed' : 'same';
  if (shown.state !== 'known') return 'missing';
  const [a, b] = [comparable(name, wanted.value), comparable(name, shown.value)];
  if (sameList(a, b)) return 'same';
  if (isBeginning(b, a)) return 'cut';
  // A value read by its look only may be part of what the page has.
  return shown.partial && b.every((line) => a.includes(line)) ? 'notSeen' : 'changed';
}

/** The lines a field is made of, without what no buyer sees: spaces, line breaks, the order of a table. */
function comparable(name: EditableField, value: unknown): string[] {
  switch (name) {
    case 'gtin':
      return [canonicalGtin(String(value)) ?? squeeze(String(value))];
    case 'attributes':
      return (value as Attribute[]).map((row) => squeeze(`${row.name}: ${row.value}`)).sort();
    case 'manufacturer':
    case 'responsiblePerson': {
      const { name: who = '', postalAddress = '', electronicAddress = '' } = value as Party;
      return [who, postalAddress, electronicAddress].map(squeeze);
    }
    default:
      return (Array.isArray(value) ? value : [value]).map((item) =>
        squeeze(typeof item === 'string' ? item : JSON.stringify(item)),
      );
  }
}

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, i) => line === b[i]);

/** Whether the page has the first lines only, or lines that stop early; an ellipsis stands for what is left out. */
function isBeginning(shown: readonly string[], wanted: readonly string[]): boolean {
  if (shown.length === 0 || shown.length > wanted.length) return false;
  return shown.every((line, i) => {
    const bare = line.replace(/\s*(?:…|\.{3})$/, '');
    return bare !== '' && wanted[i]!.startsWith(bare);
  });
}
