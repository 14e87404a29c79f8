/* What a seller's form is judged for. Apart from the judging itself, whose rules no page should load for a name. */
import { platforms } from '../backoffices';
import type { Language } from '../core/locale';
import { marketplaces } from '../marketplaces';
import { policies } from '../policies';
import type { Settings } from '../storage/settings';

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
