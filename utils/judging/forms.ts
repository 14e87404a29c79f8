import type { Listing } from '../core/listing';
import type { Report } from '../core/report';
import type { Settings } from '../storage/settings';
import type { FormState } from '../storage/tabs';
import { type JudgingInput, judge } from './judge';
import { formKey, targetsOf } from './targets';

/**
 * Judges what a form holds for each marketplace it goes to. The report is that of the marketplace shown; the others
 * are told in words and counts. `listing.marketplace` is the platform's id on the way in.
 */
export function judgeForm(
  listing: Listing,
  platform: string,
  settings: Settings,
  input: Omit<JudgingInput, 'rulesOff'>,
): { report: Report; form: FormState } {
  const targets = targetsOf(platform, listing.url, settings);
  const wanted = settings.formShown[formKey(platform, listing.url)];
  const shown = targets.find((id) => id === wanted) ?? targets[0]!;
  const reports = targets.map((marketplace) =>
    judge({ ...listing, marketplace }, { ...input, rulesOff: settings.rulesOff }),
  );
  const verdicts = reports.map(({ listing: { marketplace }, standing, counts, coverage }) => ({
    marketplace,
    standing,
    counts,
    coverage,
  }));
  return { report: reports[targets.indexOf(shown)]!, form: { platform, shown, verdicts } };
}
