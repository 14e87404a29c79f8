import type { Listing } from '../core/listing';
import { type AnyChange, commit, keyOf, list, rows, type WriteTransaction } from './records';
import type { KeptForm, Row } from './schema';

/** A merchant has a few products in hand; older copies were saved in the shop long ago. */
const MOST = 30;
const LONGEST_MS = 14 * 24 * 3_600_000;

export const keptFormId = ({ url, id }: Pick<Listing, 'url' | 'id'>): string => `${new URL(url).hostname}|${id}`;

/**
 * Keeps what a form holds now, in case it is lost: a session that ends, a tab that is closed. Replaces what was kept of
 * the same form; the oldest copies make room. Rejects when the browser refuses to store.
 */
export async function keepForm(listing: Listing, at: number): Promise<void> {
  const host = new URL(listing.url).hostname;
  const form: KeptForm = { id: keptFormId(listing), host, platform: listing.marketplace, listing, at };
  await commit([{ store: 'keptForms', put: form }], {
    durability: 'relaxed',
    within: async (tx, entries) => {
      await makeRoom(tx, entries[0]!.row.key);
      return entries;
    },
  });
}

async function makeRoom(tx: WriteTransaction, own: IDBValidKey): Promise<void> {
  const store = tx.objectStore('keptForms');
  const others = ((await store.getAll()) as Row<'keptForms'>[]).filter(({ key }) => key !== own);
  others.sort((a, b) => b.open.at! - a.open.at!);
  for (const { key } of others.slice(MOST - 1)) void store.delete(key);
}

/** Deletes what was kept longer than promised. */
export async function forgetOldForms(at: number): Promise<void> {
  const old = (await rows('keptForms')).filter(({ open }) => open.at! < at - LONGEST_MS);
  await commit(
    old.map(({ key }): AnyChange => ({ store: 'keptForms', remove: key })),
    { durability: 'relaxed' },
  );
}

/** What is kept of the forms of one site, the latest first: one signs in at another host than one writes at. */
export async function keptFormsOf(host: string): Promise<KeptForm[]> {
  const forms = await list('keptForms');
  return forms.filter((form) => siteOf(form.host) === siteOf(host)).sort((a, b) => b.at - a.at);
}

/** `sellercentral.amazon.co.uk` → `amazon.co.uk`. */
function siteOf(host: string): string {
  const labels = host.split('.');
  const [second = '', first = ''] = labels.slice(-2);
  return labels.slice(first.length === 2 && second.length <= 3 ? -3 : -2).join('.');
}

/** Deletes one copy; harmless when it is gone already. */
export const forgetForm = async (id: string): Promise<void> =>
  commit([{ store: 'keptForms', remove: await keyOf('keptForms', { id }) }]);

/** Puts a deleted copy back. */
export const restoreForm = (form: KeptForm): Promise<void> => commit([{ store: 'keptForms', put: form }]);
