/* Runs in Node: the very judging that the background makes. */
import { platforms } from '../../utils/backoffices';
import { analyse } from '../../utils/core/analyse';
import type { Listing } from '../../utils/core/listing';
import { makeReport, type Report } from '../../utils/core/report';
import { ANY_FORM } from '../../utils/forms/any-form';
import { policies } from '../../utils/policies';
import { rules } from '../../utils/rules';

export function judge(listing: Listing, today: string): { report: Report; ms: number } {
  const before = performance.now();
  const platform = platforms.find(({ id }) => id === listing.marketplace);
  // A form is judged for the marketplace its back-office feeds, or else for the merchant's own shop.
  const target = platform || listing.marketplace === ANY_FORM ? (platform?.feeds[0] ?? 'shop') : listing.marketplace;
  const judged = { ...listing, marketplace: target };
  const report = makeReport(listing, analyse(judged, { rules, policies, today }), today);
  return { report, ms: performance.now() - before };
}
