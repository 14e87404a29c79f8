/* Which passports nobody has checked for a year: what is asked changes, and an old reading proves nothing. */
import type { Policy, PolicyRow } from '../../utils/core/policy';
import { policies } from '../../utils/policies';

export interface StaleRow {
  policy: string;
  rule: string;
  /** ISO date somebody last read the source. */
  verified: string;
  source: string;
  ref: string;
}

/** The same day a year before: ISO dates compare as text. */
const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

/** Rows in force or announced on that day whose source was last read a year ago or more, oldest first. */
export function staleRows(today: string, asking: readonly Policy[] = policies): StaleRow[] {
  const limit = yearBefore(today);
  return asking
    .flatMap(({ id, rows }) =>
      Object.entries(rows).flatMap(([rule, entry]) =>
        entry === false
          ? []
          : ([entry].flat() as PolicyRow[])
              .filter(({ verified, until }) => verified <= limit && (until === undefined || until >= today))
              .map(({ verified, source: { title, ref } }) => ({
                policy: id,
                rule,
                verified,
                source: typeof title === 'string' ? title : title.en,
                ref,
              })),
      ),
    )
    .sort((a, b) => a.verified.localeCompare(b.verified) || a.policy.localeCompare(b.policy));
}

/** How many rows there are in all. */
export const rowCount = (asking: readonly Policy[] = policies): number =>
  asking.flatMap(({ rows }) => Object.values(rows).flatMap((entry) => (entry === false ? [] : [entry].flat()))).length;
