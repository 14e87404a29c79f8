import { platforms } from '../backoffices';
import type { Listing } from '../core/listing';
import type { Language } from '../core/locale';
import type { Report } from '../core/report';
import { marketplaces } from '../marketplaces';
import { policies } from '../policies';
import type { Settings } from '../storage/settings';
import type { FormState } from '../storage/tabs';
import { type JudgingInput, judge } from './judge';

/** The merchant's own shop: what a form is judged for when nobody says where its content goes. */
const OWN_SHOP = 'shop';

/** A marketplace that a form's content may be judged for. */
export interface Target {
  id: string;
  name: string;
}

/** Every marketplace whose demands we know, in alphabetical order; the merchant's own shop comes last. */
export function formTargets(language: Language): Target[] {
  const ids = [...new Set(policies.flatMap((policy) => policy.marketplaces ?? []))];
  return ids
    .map((id) => ({ id, name: targetName(id, language) }))
    .sort((a, b) => Number(a.id === OWN_SHOP) - Number(b.id === OWN_SHOP) || a.name.localeCompare(b.name, language));
}

/** What people call a marketplace. */
export function targetName(id: string, language: Language): string {
  const policy = policies.find((one) => one.marketplaces?.includes(id));
  const isNamed = policy?.marketplaces?.[0] === id;
  return isNamed ? policy.name[language] : (marketplaces.find((one) => one.id === id)?.name ?? capital(id));
}
const capital = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);

export const platformName = (id: string): string | undefined => platforms.find((one) => one.id === id)?.name;

/** Under what the merchant's choices for one form are kept: its software and its host. */
export const formKey = (platform: string, url: string): string => `${platform}|${new URL(url).host}`;

/** The marketplaces a form is judged for: those the merchant chose, else those its platform feeds. */
export function targetsOf(
  platform: string,
  url: string,
  { formTargets: chosen }: Pick<Settings, 'formTargets'>,
): string[] {
  const feeds = platforms.find(({ id }) => id === platform)?.feeds ?? [];
  const asked = chosen[formKey(platform, url)] ?? feeds;
  return asked.length ? [...asked] : [OWN_SHOP];
}

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
