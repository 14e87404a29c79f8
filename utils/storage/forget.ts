/* Taking records out for good, as they lie, and putting them back: neither needs to read what is closed. */
import { listingKey } from '../core/family-choice';
import { closeRows } from './closing';
import { blinding } from './database';
import { keptFormsOf } from './kept-forms';
import { listingName } from './kinds';
import { announce } from './progress';
import { keyOf, list, row, rows, rowsBy } from './records';
import type { Keeping, PrivateStore, Row } from './schema';
import { tellSession } from './sessions';
import { rangeOf } from './snapshots';
import { transact, type WriteTransaction } from './transact';

/** Where one record lies. */
export interface Place {
  store: PrivateStore;
  key: IDBValidKey;
}
/** Records taken out, and by which names and which vault they lay. */
export interface Taken {
  entries: readonly { store: PrivateStore; row: Row }[];
  naming: Uint8Array;
  vault: string | undefined;
}
/** What was taken out would lie here under names, or closed under a vault, that are gone. */
export class CannotPutBack extends Error {}

/**
 * Takes records out in one transaction and gives them back as they lay; nothing when `unless` says so within it.
 * Rejects when the browser refuses: nothing is gone then.
 */
export async function takeOut(
  places: readonly Place[],
  unless: (tx: WriteTransaction, found: readonly Row[]) => Promise<boolean> = () => Promise.resolve(false),
): Promise<Taken> {
  const taken = await transact({
    stores: [...new Set(places.map(({ store }) => store))],
    prepare: (keeping) => Promise.resolve(keeping),
    write: async (tx, { naming, vault }, _looked, changed): Promise<Taken> => {
      const found = await Promise.all(
        places.map(async ({ store, key }) => ({
          store,
          row: (await tx.objectStore(store).get(key)) as Row | undefined,
        })),
      );
      const there = found.flatMap(({ store, row }) => (row ? [{ store, row }] : []));
      const called = await unless(
        tx,
        there.map(({ row }) => row),
      );
      const entries = called ? [] : there;
      for (const { store, row } of entries) void tx.objectStore(store).delete(row.key);
      if (entries.length) changed();
      return { entries, naming, vault: vault?.id };
    },
  });
  tell(taken);
  return taken;
}

/** Puts records back where nothing lies by now. Rejects with `CannotPutBack`, or when the browser refuses to store. */
export async function putBack(taken: Taken): Promise<void> {
  await transact({
    stores: [...new Set(taken.entries.map(({ store }) => store)), 'dataKeys'],
    prepare: (keeping) => {
      if (!canLieIn(keeping, taken)) throw new CannotPutBack();
      return closeRows(taken.entries, keeping);
    },
    write: async (tx, { entries, closedKey }, _looked, changed) => {
      const known = await Promise.all(entries.map(({ store, row }) => tx.objectStore(store).getKey(row.key)));
      const missing = entries.filter((_entry, i) => known[i] === undefined);
      for (const { store, row } of missing) void tx.objectStore(store).put(row);
      if (missing.length) changed();
      if (closedKey) void tx.objectStore('dataKeys').put(closedKey);
    },
  });
  tell(taken);
}

function canLieIn({ naming, closes, vault }: Keeping, taken: Taken): boolean {
  if (String(naming) !== String(taken.naming)) return false;
  return !taken.entries.some(({ row }) => row.closed) || (closes && vault?.id === taken.vault);
}

/** Every window that shows them looks again. */
function tell({ entries }: Taken): void {
  if (entries.some(({ store }) => store === 'progressEvents')) announce();
  for (const { store, row } of entries) if (store === 'sessions') tellSession(String(row.key));
}

/** All that is kept of one listing. Rejects with `VaultLocked`: its forms and figures cannot be told from others then. */
export async function placesOfListing({
  marketplace,
  listing,
  url,
}: {
  marketplace: string;
  listing: string;
  url: string;
}): Promise<Place[]> {
  const blind = await blinding();
  const name = blind(listingName(marketplace, listing));
  const [moments, waivers, answers, forms, costs] = await Promise.all([
    rowsBy('summaries', 'byListing', rangeOf(marketplace, listing, blind)),
    rowsBy('waivers', 'byListing', name),
    rowsBy('answers', 'byListing', name),
    URL.canParse(url) ? keptFormsOf(new URL(url).hostname) : [],
    list('costs'),
  ]);
  const own = forms.filter((form) => form.listing.id === listing);
  const figures = costs.filter((one) => one.listing === listingName(marketplace, listing));
  return [
    ...moments.flatMap(({ key }): Place[] => [
      { store: 'summaries', key },
      { store: 'snapshots', key },
    ]),
    { store: 'listings', key: name },
    ...waivers.map(({ key }): Place => ({ store: 'waivers', key })),
    ...answers.map(({ key }): Place => ({ store: 'answers', key })),
    { store: 'families', key: await keyOf('families', { id: listingKey({ marketplace, id: listing }) }) },
    { store: 'drafts', key: await keyOf('drafts', { id: `${marketplace}|${listing}` }) },
    ...(await Promise.all(
      own.map(async ({ id }): Promise<Place> => ({ store: 'keptForms', key: await keyOf('keptForms', { id }) })),
    )),
    ...(await Promise.all(
      figures.map(async (one): Promise<Place> => ({ store: 'costs', key: await keyOf('costs', one) })),
    )),
  ];
}

/** A session with all that was collected in it. */
export async function placesOfSession(id: string): Promise<Place[]> {
  const results = await rows('results', IDBKeyRange.bound([id], [id, []]));
  return [{ store: 'sessions', key: id }, ...results.map(({ key }): Place => ({ store: 'results', key }))];
}

/** Which of these places hold something, by store. */
export async function countAt(places: readonly Place[]): Promise<Partial<Record<PrivateStore, number>>> {
  const counts: Partial<Record<PrivateStore, number>> = {};
  for (const { store, key } of places) {
    if (await row(store, key)) counts[store] = (counts[store] ?? 0) + 1;
  }
  return counts;
}
