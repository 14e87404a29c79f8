import type { RowRef } from '../core/demand';
import type { PolicyRow } from '../core/policy';
import { policies } from '../policies';

export interface Demand {
  /** Id of the policy that asks. */
  policy: string;
  row: PolicyRow;
}

/** Everybody who asks for a rule, least specific first, whatever the listing. */
export function demandsFor(rule: string): Demand[] {
  return policies.flatMap(({ id, rows }) => {
    const entry = rows[rule];
    if (!entry) return [];
    return ([entry].flat() as PolicyRow[]).map((row) => ({ policy: id, row }));
  });
}

/** The rows that references of a finding on this rule speak of, in their order; one that is gone is left out. */
export function rowsAt(rule: string, refs: readonly RowRef[]): Demand[] {
  return refs.flatMap(({ id, row: index }) => {
    const row = demandsFor(rule).filter(({ policy }) => policy === id)[index]?.row;
    return row ? [{ policy: id, row }] : [];
  });
}
