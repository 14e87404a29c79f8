import type { Language } from '../core/locale';
import type { ProofText } from '../i18n/proof';
import { type ITEMS, indicatorsOf } from './indicators';

/** Numbers stay numbers; what is not known is empty. */
export type Cell = string | number;
/** One sheet of a workbook, or one CSV file. */
export interface Table {
  id: 'steps' | 'assessments' | 'listings' | 'objectives' | 'faults' | 'remarks' | 'limits';
  title: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** How a proof is written. */
export interface ProofOptions {
  language: Language;
  t: ProofText;
  /** Notes are personal and stay out unless asked for. */
  withNotes: boolean;
}

/** `2026-11-24 14:05` by the clock of this device, which every spreadsheet sorts; empty without a moment. */
export function stamp(at: number | undefined): string {
  if (at === undefined) return '';
  const local = new Date(at);
  local.setMinutes(local.getMinutes() - local.getTimezoneOffset());
  return local.toISOString().slice(0, 16).replace('T', ' ');
}

/** « Qualiopi : indicateurs 8, 11 (à vérifier…) », or that it answers none by itself. */
export function supportOf(kind: keyof typeof ITEMS, t: ProofText): string {
  const numbers = indicatorsOf(kind);
  return numbers.length ? t('qualiopi', { count: numbers.length, numbers: numbers.join(', ') }) : t('supportsNone');
}

/** Every row says what it may be shown for and what it does not prove: rows travel without their file. */
export const withLimits = (kind: keyof typeof ITEMS, table: Table, t: ProofText): Table => ({
  ...table,
  head: [...table.head, t('supports'), t('doesNotProve')],
  rows: table.rows.map((row) => [...row, supportOf(kind, t), t('limitShort')]),
});
