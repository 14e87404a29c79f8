import { canonical } from '../core/fingerprint';
import { readKeeping } from '../storage/database';
import { VAULT_ONLY } from '../storage/kinds';
import { type AnyChange, commit, keyOf, row, type Seen, unlessChanged, untilDone, valuesOf } from '../storage/records';
import type { PrivateStore, PrivateValues } from '../storage/schema';
import type { Contents, KindName } from './contents';
import { STORED_KINDS, type StoredKind, storedRecord } from './kinds';

/** How many records an import adds, replaces by a later state, and leaves as they are. */
export interface Counts {
  added: number;
  replaced: number;
  known: number;
}
export type ImportCounts = Record<KindName, Counts>;
export type StoredContents = { [K in StoredKind]: Contents[K][] };

type Value = PrivateValues[PrivateStore];

/** How many records of a file cannot be taken in for want of a vault. */
export async function withoutVault(contents: StoredContents): Promise<number> {
  if ((await readKeeping(true)).keeping.closes) return 0;
  const kinds = STORED_KINDS.filter((kind) => VAULT_ONLY.has(storedRecord(kind).store));
  return kinds.reduce((sum, kind) => sum + contents[kind].length, 0);
}

/** What would be written, and what it was worked out from. */
interface Plan {
  counts: Record<StoredKind, Counts>;
  changes: AnyChange[];
  seen: Seen[];
}

/** Of two states of one record the later stays; of two as old as each other, the same one on every side. */
function isLater(record: Value, held: Value, dateOf: (one: Value) => number | undefined): boolean {
  const [date, other] = [dateOf(record), dateOf(held)];
  if (date === undefined || other === undefined) return false;
  return date > other || (date === other && canonical(record) > canonical(held));
}

async function planOf(contents: StoredContents): Promise<Plan> {
  const plan: Plan = { counts: {} as Plan['counts'], changes: [], seen: [] };
  const hasVault = (await readKeeping(true)).keeping.closes;
  for (const kind of STORED_KINDS) {
    const { store, nameOf, dateOf } = storedRecord(kind);
    if (VAULT_ONLY.has(store) && !hasVault) {
      plan.counts[kind] = { added: 0, replaced: 0, known: 0 };
      continue;
    }
    const best = new Map<string, Value>();
    for (const record of contents[kind]) {
      const other = best.get(nameOf(record));
      if (!other || isLater(record, other, dateOf)) best.set(nameOf(record), record);
    }
    const counts = { added: 0, replaced: 0, known: 0 };
    for (const put of best.values()) {
      const key = await keyOf(store, put as never);
      const was = await row(store, key);
      const [held] = was ? await valuesOf(store, [was]) : [];
      if (held && !isLater(put, held, dateOf)) {
        counts.known++;
        continue;
      }
      counts[held ? 'replaced' : 'added']++;
      plan.changes.push({ store, put } as AnyChange);
      plan.seen.push({ store, key, was });
    }
    plan.counts[kind] = counts;
  }
  return plan;
}

/** What merging would change, without changing it. Rejects with `VaultLocked`, or when the browser refuses to read. */
export const previewStored = async (contents: StoredContents): Promise<Plan['counts']> =>
  (await planOf(contents)).counts;

/** Adds records to those that are here, in one transaction: all of it or nothing. Rejects as `commit`. */
export const mergeStored = (contents: StoredContents): Promise<Plan['counts']> =>
  untilDone(async () => {
    const { counts, changes, seen } = await planOf(contents);
    await commit(changes, { within: unlessChanged(...seen) });
    return counts;
  });
