import type { ResultFile } from '../core/results';

export type ListingRecord = ResultFile['listings'][number];

/** What changed between the first and the last verdict on one listing, as ids of rules. */
export interface ListingChange {
  /** Failed first, and not any more. */
  mended: string[];
  /** Failed first and last. */
  left: string[];
  /** Failed last only. */
  come: string[];
}

export function changeOf({ first, last }: ListingRecord): ListingChange {
  const [before, after] = [first, last].map(({ failed }) => new Set(failed.map(({ rule }) => rule))) as [
    Set<string>,
    Set<string>,
  ];
  return {
    mended: [...before].filter((rule) => !after.has(rule)),
    left: [...after].filter((rule) => before.has(rule)),
    come: [...after].filter((rule) => !before.has(rule)),
  };
}

/** Whether there are two moments to compare. */
export const wasSeenAgain = ({ first, last }: ListingRecord): boolean => last.at > first.at;
