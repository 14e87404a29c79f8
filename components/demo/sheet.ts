import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FieldName, FieldValues } from '../../utils/core/listing';
import type { DemoFields, DemoListing } from '../../utils/demo/demo-listing';
import type { FindingKind } from '../../utils/judging/fix-order';

/** The listing as one page draws it: its fields, whether they can be changed, and what is to be marked on them. */
export interface Sheet {
  demo: DemoListing;
  fields: DemoFields;
  /** Absent where the listing is only shown. */
  change?: (<N extends FieldName>(name: N, value: FieldValues[N] | undefined) => void) | undefined;
  /** The person has left a field: what comes next is undone apart. */
  leave(): void;
  /** The gravest finding on each field. */
  marks: ReadonlyMap<FieldName, FindingKind>;
}

export const SheetContext = createContext<Sheet | undefined>(undefined);

export function useSheet(): Sheet {
  const sheet = useContext(SheetContext);
  if (!sheet) throw new Error('No listing here');
  return sheet;
}

/** Scrolls to a field of the sheet and rings it; false when it has no place there. */
export function showField(field: FieldName): boolean {
  const place = document.querySelector<HTMLElement>(`.sheet [data-field="${field}"]`);
  if (!place) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  for (const ringed of document.querySelectorAll('.spot.ringed')) ringed.classList.remove('ringed');
  place.classList.add('ringed');
  return true;
}
