import type { Answer } from '../core/answer';
import type { Family } from '../core/family';
import { categoryKey, type FamilyChoice, listingKey } from '../core/family-choice';
import type { Listing } from '../core/listing';
import type { Waiver } from '../core/waiver';
import { secretOf, VaultLocked } from './closing';
import { blinding } from './database';
import { ALL_LISTINGS, listingName } from './kinds';
import { type AnyChange, commit, keyOf, list, row, rowsBy } from './records';
import type { PrivateStore, PrivateValues, Row } from './schema';
import { listWaivers, waiverId } from './waivers';

/** Everything a person has decided that a judgement must heed. */
export interface Decisions {
  waivers: Waiver[];
  answers: Answer[];
  families: FamilyChoice[];
}

const NONE: Decisions = { waivers: [], answers: [], families: [] };

/** All decisions; a database that refuses gives none, since a listing is judged all the same. So does a locked vault. */
export async function readDecisions(): Promise<Decisions> {
  const read = async () => {
    const [waivers, answers, families] = await Promise.all([listWaivers(), list('answers'), list('families')]);
    return { waivers, answers, families };
  };
  return read().catch(() => NONE);
}

/**
 * The decisions that concern one listing, on its marketplace or on each of those given. Found by name, so that they
 * hold while the vault is locked too: reasons and notes are empty then. A database that refuses gives none.
 */
export async function decisionsOn(listing: Listing, marketplaces = [listing.marketplace]): Promise<Decisions> {
  const read = async () => {
    const found = await Promise.all(marketplaces.map((marketplace) => decisionsAt({ ...listing, marketplace })));
    const everywhere = await rowsBy('waivers', 'byListing', (await blinding())(ALL_LISTINGS));
    return {
      waivers: [
        ...found.flatMap(({ waivers }) => waivers),
        ...(await Promise.all(everywhere.map((one) => told('waivers', one, { reason: '', author: '' })))),
      ],
      answers: found.flatMap(({ answers }) => answers),
      families: found.flatMap(({ families }) => families),
    };
  };
  return read().catch(() => NONE);
}

async function decisionsAt(at: Listing): Promise<Decisions> {
  const { marketplace, id: listing } = at;
  const name = (await blinding())(listingName(marketplace, listing));
  const [waivers, answers] = await Promise.all([
    rowsBy('waivers', 'byListing', name),
    rowsBy('answers', 'byListing', name),
  ]);
  const keys = [listingKey(at), categoryKey(at)].filter((key) => key !== undefined);
  const families = await Promise.all(
    keys.map(async (id) => {
      const found = await row('families', await keyOf('families', { id }));
      return found ? [{ ...(found.open as FamilyChoice), id }] : [];
    }),
  );
  return {
    waivers: await Promise.all(
      waivers.map((one) => {
        const id = waiverId({ rule: one.index.rule, marketplace, listing });
        return told('waivers', one, { id, marketplace, listing, reason: '', author: '' });
      }),
    ),
    answers: await Promise.all(
      answers.map((one) => {
        const { rule = '', message = '' } = one.open;
        const id = answerId({ marketplace, listing, rule, message });
        return told('answers', one, { id, marketplace, listing, note: '' });
      }),
    ),
    families: families.flat(),
  };
}

/** A value as far as it can be read now: `blank` stands for what is closed. */
async function told<S extends PrivateStore>(
  store: S,
  found: Row<S>,
  blank: Partial<PrivateValues[S]>,
): Promise<PrivateValues[S]> {
  const secret = await secretOf(store, found).catch((error) => {
    if (error instanceof VaultLocked) return blank;
    throw error;
  });
  return { ...found.open, ...secret } as PrivateValues[S];
}

export const answerId = ({
  marketplace,
  listing,
  rule,
  message,
}: Omit<Answer, 'id' | 'value' | 'note' | 'at'>): string => [marketplace, listing, rule, message].join('|');

/** Adds or replaces one answer. Rejects when the browser refuses to store. */
export const saveAnswer = (answer: Answer): Promise<void> => commit([{ store: 'answers', put: answer }]);

/** Takes an answer back; harmless when it is gone already. */
export const deleteAnswer = async (id: string): Promise<void> =>
  commit([{ store: 'answers', remove: await keyOf('answers', { id }) }]);

/** Remembers what kind of product a listing sells, and its category with it. */
export async function chooseFamily(listing: Listing, family: Family | 'none', at: number): Promise<void> {
  const shelf = categoryKey(listing);
  // That a listing is none of our families says nothing of its neighbours.
  const ids = [listingKey(listing), ...(shelf && family !== 'none' ? [shelf] : [])];
  await commit(ids.map((id): AnyChange => ({ store: 'families', put: { id, family, at } })));
}

/** Takes the choice back, for the listing and for its category. */
export async function forgetFamily(listing: Listing): Promise<void> {
  const ids = [listingKey(listing), categoryKey(listing)].filter((id) => id !== undefined);
  const keys = await Promise.all(ids.map((id) => keyOf('families', { id })));
  await commit(keys.map((key): AnyChange => ({ store: 'families', remove: key })));
}
