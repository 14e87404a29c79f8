import type { Listing } from '../core/listing';
import { type KeptForm, openDatabase } from './database';

/** A merchant has a few products in hand; older copies were saved in the shop long ago. */
const MOST = 30;
const LONGEST_MS = 14 * 24 * 3_600_000;

export const keptFormId = ({ url, id }: Pick<Listing, 'url' | 'id'>): string => `${new URL(url).hostname}|${id}`;

/**
 * Keeps what a form holds now, in case it is lost: a session that ends, a tab that is closed. Replaces what was kept of
 * the same form; the oldest copies make room. Rejects when the browser refuses to store.
 */
export async function keepForm(listing: Listing, at: number): Promise<void> {
  const tx = (await openDatabase()).transaction('keptForms', 'readwrite', { durability: 'relaxed' });
  const id = keptFormId(listing);
  tx.store.put({ id, host: new URL(listing.url).hostname, platform: listing.marketplace, listing, at });
  const others = (await tx.store.getAll()).filter((form) => form.id !== id).sort((a, b) => b.at - a.at);
  for (const form of others.slice(MOST - 1)) tx.store.delete(form.id);
  await tx.done;
}

/** Deletes what was kept longer than promised. */
export async function forgetOldForms(at: number): Promise<void> {
  const tx = (await openDatabase()).transaction('keptForms', 'readwrite', { durability: 'relaxed' });
  for (const form of await tx.store.getAll()) if (form.at < at - LONGEST_MS) tx.store.delete(form.id);
  await tx.done;
}

/** What is kept of the forms of one site, the latest first: one signs in at another host than one writes at. */
export async function keptFormsOf(host: string): Promise<KeptForm[]> {
  const forms = await (await openDatabase()).getAll('keptForms');
  return forms.filter((form) => siteOf(form.host) === siteOf(host)).sort((a, b) => b.at - a.at);
}

/** `sellercentral.amazon.co.uk` → `amazon.co.uk`. */
function siteOf(host: string): string {
  const labels = host.split('.');
  const [second = '', first = ''] = labels.slice(-2);
  return labels.slice(first.length === 2 && second.length <= 3 ? -3 : -2).join('.');
}

/** Deletes one copy; harmless when it is gone already. */
export async function forgetForm(id: string): Promise<void> {
  await (await openDatabase()).delete('keptForms', id);
}

/** Puts a deleted copy back. */
export async function restoreForm(form: KeptForm): Promise<void> {
  await (await openDatabase()).put('keptForms', form);
}
