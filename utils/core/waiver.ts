import type { Finding } from './analyse';

/** A person's reasoned decision about one rule on one listing, or on all listings when `listing` is missing. */
export interface Waiver {
  id: string;
  rule: string;
  marketplace?: string;
  listing?: string;
  kind: 'not-applicable' | 'ignored';
  reason: string;
  author: string;
  /** Milliseconds since the epoch. */
  at: number;
}

const concerns = (waiver: Waiver, rule: string, marketplace: string, listing: string) =>
  waiver.rule === rule &&
  (waiver.listing === undefined || (waiver.listing === listing && waiver.marketplace === marketplace));

/** Marks the findings a person has waived. They keep their outcome, leave the counts and stay in the report. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  { marketplace, id }: { marketplace: string; id: string },
): Finding[] {
  return findings.map((finding) => {
    const { waiver: _previous, ...bare } = finding;
    const waiver = waivers.find((w) => concerns(w, finding.rule, marketplace, id));
    return waiver && finding.outcome !== 'passed' ? { ...bare, waiver } : bare;
  });
}
