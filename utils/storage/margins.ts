import type { Figures, Sheet } from '../core/costs';
import { change, commit, find, keyOf, list } from './records';
import type { Company } from './schema';

export { NoVault } from './records';

/** The product that is no kept listing. */
export const ANY_PRODUCT = '*';

/** All figures of a product, and of every channel. Rejects with `VaultLocked`. */
export async function readSheet(listing: string): Promise<Sheet> {
  const all = await list('costs');
  const own = all.filter((costs) => costs.listing === listing);
  const byChannel = (some: typeof all) => Object.fromEntries(some.map(({ channel, figures }) => [channel, figures]));
  return {
    product: own.find(({ channel }) => channel === '')?.figures ?? {},
    offers: byChannel(own.filter(({ channel }) => channel !== '')),
    channels: byChannel(all.filter((costs) => costs.listing === '')),
  };
}

/**
 * Brings a sheet to disk, as far as it differs from what this window knew: figures changed elsewhere meanwhile stay.
 * Rejects with `NoVault`, `VaultLocked`, or when the browser refuses to store.
 */
export async function saveSheet(listing: string, before: Sheet, after: Sheet): Promise<void> {
  await patchCosts(listing, '', before.product, after.product);
  for (const channel of keysOf(before.offers, after.offers)) {
    const figures = after.offers[channel];
    if (figures) await patchCosts(listing, channel, before.offers[channel], figures);
    else await commit([{ store: 'costs', remove: await keyOf('costs', { listing, channel }) }]);
  }
  for (const channel of keysOf(before.channels, after.channels)) {
    await patchCosts('', channel, before.channels[channel] ?? {}, after.channels[channel] ?? {});
  }
}

const keysOf = (...records: object[]): string[] => [...new Set(records.flatMap(Object.keys))];

/** `before` is undefined where nothing was kept yet: that there is nothing known is kept then, too. */
async function patchCosts(listing: string, channel: string, before: Figures | undefined, after: Figures) {
  if (before === after) return;
  const patch = difference(before ?? {}, after);
  if (before && Object.keys(patch).length === 0) return;
  const changedAt = Date.now();
  const key = await keyOf('costs', { listing, channel });
  const patched = await change('costs', key, (stored) => ({
    ...stored,
    figures: known({ ...stored.figures, ...patch }),
    changedAt,
  }));
  if (!patched) await commit([{ store: 'costs', put: { listing, channel, figures: known(after), changedAt } }]);
}

type Some = Readonly<Record<string, number | undefined>>;
const difference = <F extends Some>(before: F, after: F): F =>
  Object.fromEntries(
    keysOf(before, after)
      .filter((name) => before[name] !== after[name])
      .map((name) => [name, after[name]]),
  ) as F;
const known = <F extends Some>(figures: F): F =>
  Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined)) as F;

/** What the firm has noted of itself, in cents; undefined when it has noted nothing. Rejects with `VaultLocked`. */
export const readCompany = async (): Promise<Company | undefined> => find('company', await keyOf('company', {}));

/**
 * Brings the profile to disk, as far as it differs from what this window knew; emptied, it is erased. Rejects as
 * `saveSheet`.
 */
export async function saveCompany(before: Company['figures'], after: Company['figures']): Promise<void> {
  const patch = difference(before, after);
  const changedAt = Date.now();
  const key = await keyOf('company', {});
  const patched = await change('company', key, (stored) => ({
    figures: known({ ...stored.figures, ...patch }),
    changedAt,
  }));
  if (!patched && Object.keys(known(after)).length > 0) {
    await commit([{ store: 'company', put: { figures: known(after), changedAt } }]);
  } else if (patched && Object.keys(patched.figures).length === 0) {
    await commit([{ store: 'company', remove: key }]);
  }
}
