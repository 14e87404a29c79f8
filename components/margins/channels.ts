import { sellingChannels } from '../../utils/checklists';
import type { Language } from '../../utils/core/locale';
import { marketplaces } from '../../utils/marketplaces';
import { policies } from '../../utils/policies';
import type { MarginText } from './texts';

/** Before the name of a channel that the merchant has named. */
const OWN = 'own:';
/** Characters. */
export const LONGEST_NAME = 40;

export const ownChannel = (name: string): string => OWN + name.trim().slice(0, LONGEST_NAME);

/** Every marketplace we know, and the own shop. */
const KNOWN = [
  ...new Set([...marketplaces.map(({ id }) => id), ...policies.flatMap(({ marketplaces: some = [] }) => some)]),
];

/** Who else runs a marketplace, and whose terms count there. */
const TRACKS: Record<string, string> = { fnac: 'fnac-darty', darty: 'fnac-darty' };

export function channelName(id: string, t: MarginText, language: Language): string {
  if (id.startsWith(OWN)) return id.slice(OWN.length);
  if (id === 'shop') return t('ownShop');
  if (id === 'darty') return 'Darty';
  if (id === 'fnac') return 'Fnac';
  const policy = policies.find(({ marketplaces: some }) => some?.includes(id));
  return marketplaces.find((one) => one.id === id)?.name ?? policy?.name[language] ?? id;
}

/** Where a channel’s own fees and payout days are written; undefined where the merchant alone knows. */
export function termsOf(id: string, language: Language): string | undefined {
  if (id.startsWith(OWN) || id === 'shop') return undefined;
  const wanted = TRACKS[id] ?? id;
  const track = sellingChannels.find((one) => one.id === wanted) ?? sellingChannels.at(-1);
  return track?.rules[language];
}

/** Channels by the name that is shown: the one order there is here. */
export const inOrder = (ids: readonly string[], t: MarginText, language: Language): string[] =>
  [...ids].sort((a, b) => channelName(a, t, language).localeCompare(channelName(b, t, language), language));

export const knownChannels = (t: MarginText, language: Language): string[] => inOrder(KNOWN, t, language);
