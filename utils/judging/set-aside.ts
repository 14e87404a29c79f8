import type { Finding } from '../core/analyse';
import { type Asked, askedBy } from '../core/asked';
import type { Report } from '../core/report';
import { asksToBeConfirmed, type Waiver } from '../core/waiver';
import { rules } from '../rules';
import { amendWaiver, waiverId } from '../storage/waivers';
import { rowsAt } from './demands';

/** What is asked for the rule of a finding, by the rows that spoke. */
export function askedFor({ rule: id, policies }: Pick<Finding, 'rule' | 'policies'>): Asked | undefined {
  const rule = rules.find((one) => one.id === id);
  return (
    rule &&
    askedBy(
      rule,
      rowsAt(id, policies).map(({ row }) => row),
    )
  );
}

interface Decision extends Pick<Waiver, 'rule' | 'kind' | 'reason'> {
  /** Milliseconds since the epoch. */
  at: number;
}

/** A decision on one finding of a report, with what was asked when it was taken. */
export function makeWaiver({ listing, findings }: Report, { rule, kind, reason, at }: Decision): Waiver {
  const about = { rule, marketplace: listing.marketplace, listing: listing.id };
  const finding = findings.find((one) => one.rule === rule);
  const asked = finding && askedFor(finding);
  return { id: waiverId(about), ...about, kind, reason, author: '', at, ...(asked && { asked }) };
}

/** Whether a finding was set aside on another demand than today's. */
export const isToConfirm = (finding: Finding): boolean =>
  finding.waiver !== undefined && asksToBeConfirmed(finding.waiver, askedFor(finding));

/** The decision stands under what is asked now. Rejects when the browser refuses to store. */
export async function confirmWaiver(finding: Finding, at: number): Promise<void> {
  const asked = askedFor(finding);
  if (finding.waiver && asked) await amendWaiver(finding.waiver.id, () => ({ asked, confirmedAt: at }));
}

/**
 * Decisions of before demands were kept with them are taken as decided on what is asked when they first count again.
 * A decision on all listings rests on no demand in particular.
 */
export async function noteDemands({ findings }: Pick<Report, 'findings'>): Promise<void> {
  for (const finding of findings) {
    const { waiver } = finding;
    const asked = waiver?.listing !== undefined && !waiver.asked ? askedFor(finding) : undefined;
    if (waiver && asked) await amendWaiver(waiver.id, (stored) => (stored.asked ? {} : { asked }));
  }
}
