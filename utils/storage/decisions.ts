import type { Answer } from '../core/answer';
import type { Family } from '../core/family';
import { categoryKey, type FamilyChoice, listingKey } from '../core/family-choice';
import type { Listing } from '../core/listing';
import type { Waiver } from '../core/waiver';
import { openDatabase } from './database';
import { listWaivers } from './waivers';

/** Everything a person has decided that a judgement must heed. */
export interface Decisions {
  waivers: Waiver[];
  answers: Answer[];
  families: FamilyChoice[];
}

/** All decisions; a database that refuses gives none, since a listing is judged all the same. */
export async function readDecisions(): Promise<Decisions> {
  const read = async () => {
    const db = await openDatabase();
    const [waivers, answers, families] = await Promise.all([
      listWaivers(),
      db.getAll('answers'),
      db.getAll('families'),
    ]);
    return { waivers, answers, families };
  };
  return read().catch(() => ({ waivers: [], answers: [], families: [] }));
}

export const answerId = ({
  marketplace,
  listing,
  rule,
  message,
}: Omit<Answer, 'id' | 'value' | 'note' | 'at'>): string => [marketplace, listing, rule, message].join('|');

/** Adds or replaces one answer. Rejects when the browser refuses to store. */
export async function saveAnswer(answer: Answer): Promise<void> {
  await (await openDatabase()).put('answers', answer);
}

/** Takes an answer back; harmless when it is gone already. */
export async function deleteAnswer(id: string): Promise<void> {
  await (await openDatabase()).delete('answers', id);
}

/** Remembers what kind of product a listing sells, and its category with it. */
export async function chooseFamily(listing: Listing, family: Family | 'none', at: number): Promise<void> {
  const tx = (await openDatabase()).transaction('families', 'readwrite');
  tx.store.put({ id: listingKey(listing), family, at });
  const shelf = categoryKey(listing);
  // That a listing is none of our families says nothing of its neighbours.
  if (shelf && family !== 'none') tx.store.put({ id: shelf, family, at });
  await tx.done;
}

/** Takes the choice back, for the listing and for its category. */
export async function forgetFamily(listing: Listing): Promise<void> {
  const tx = (await openDatabase()).transaction('families', 'readwrite');
  for (const key of [listingKey(listing), categoryKey(listing)]) if (key) tx.store.delete(key);
  await tx.done;
}
