import type { Finding } from './analyse';
import { type Asked, isSameAsked } from './asked';

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
  /** What was asked when it was decided or last confirmed; missing until the listing is next judged, in old ones. */
  asked?: Asked;
  /** When it was last confirmed, in milliseconds since the epoch. */
  confirmedAt?: number;
}

/** Whether the decision was taken on another demand than today's: it still holds, and asks to be confirmed. */
export const asksToBeConfirmed = ({ asked }: Waiver, now: Asked | undefined): boolean =>
  asked !== undefined && now !== undefined && !isSameAsked(asked, now);

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
