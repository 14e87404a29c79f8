/*
 * The history of listings, as it travels. In a file a moment is named by listing and day; in a database its name can be
 * looked up and not read, and differs from one browser to the next.
 */
import { canonical } from '../core/fingerprint';
import { groupBy } from '../core/group-by';
import type { Blind } from '../storage/blind';
import { blinding } from '../storage/database';
import { recordsOf } from '../storage/kept-listings';
import { listingName } from '../storage/kinds';
import {
  type AnyChange,
  commit,
  find,
  pagesOf,
  rowsAt,
  type Seen,
  unlessChanged,
  untilDone,
  valuesOf,
} from '../storage/records';
import type { KeptListing, PrivateStore, Row, Summary } from '../storage/schema';
import { momentId } from '../storage/snapshots';
import type { Moment } from './contents';
import type { Counts } from './merge';

/** Large records are read and written a few at a time. */
export const PAGE = 50;
const PLACES = ['first', 'last'] as const;

/** Every moment kept, some at a time. Rejects with `VaultLocked`. */
export async function* readMoments(): AsyncGenerator<Moment[]> {
  for await (const page of pagesOf('summaries', PAGE)) {
    const summaries = await valuesOf('summaries', page);
    const moments = await Promise.all(summaries.map(momentOf));
    yield moments.filter((moment) => moment !== undefined);
  }
}

/** Undefined when the whole of it was deleted meanwhile. */
async function momentOf({ id, at, readAt }: Summary): Promise<Moment | undefined> {
  const snapshot = await find('snapshots', id);
  const day = id.split('|').at(-2)!;
  return snapshot && { day, at, ...(readAt !== undefined && { readAt }), report: snapshot.report };
}

const nameOf = ({ report: { listing } }: Moment) => listingName(listing.marketplace, listing.id);

const inOrder = (a: Moment, b: Moment): number =>
  a.at - b.at || (a === b ? 0 : compareTexts(canonical(a), canonical(b)));
const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The first and the latest of one listing's moments of a day; one where there is one. Any order of merging gives the same. */
export function mergeDay(moments: readonly Moment[]): Moment[] {
  const sorted = [...moments].sort(inOrder);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  return inOrder(first, last) === 0 ? [first] : [first, last];
}

/** What one listing's moments in a file make of what is kept of it. */
interface Plan {
  counts: Counts;
  changes: AnyChange[];
  seen: Seen[];
}

/** One listing's moments in a file, by day, under the names they have here. */
interface Incoming {
  name: string;
  days: { ids: string[]; own: Moment[] }[];
}

const incomingOf = (moments: readonly Moment[], blind: Blind): Incoming => {
  const name = blind(nameOf(moments[0]!));
  const days = [...groupBy(moments, (moment) => moment.day)];
  return { name, days: days.map(([day, own]) => ({ ids: PLACES.map((place) => momentId(name, day, place)), own })) };
};

/** What is kept so far, by name and by id. */
interface Known {
  listings: Map<string, Row<'listings'> | undefined>;
  summaries: Map<string, Row<'summaries'> | undefined>;
}

async function planOf({ name, days }: Incoming, known: Known, blind: Blind): Promise<Plan> {
  const plan: Plan = { counts: { added: 0, replaced: 0, known: 0 }, changes: [], seen: [] };
  const kept = known.listings.get(name);
  let latest: { moment: Moment; kept: KeptListing } | undefined;
  let isCurrentTouched = false;
  for (const { ids, own } of days) {
    const rows = ids.map((id) => known.summaries.get(id));
    const held = await heldOf(rows);
    const merged = mergeDay([...held, ...own]);
    const news = merged.filter((moment) => !held.some((other) => inOrder(other, moment) === 0));
    const displaced = held.filter((moment) => !merged.some((other) => inOrder(other, moment) === 0));
    plan.counts.added += news.length - displaced.length;
    plan.counts.replaced += displaced.length;
    plan.counts.known += own.length - news.length;
    if (news.length === 0) continue;
    plan.seen.push(...ids.map((key, i) => ({ store: 'summaries' as const, key, was: rows[i] })));
    const made = merged.map((moment, i) => recordsOf(moment.report, ids[i]!, moment, blind));
    for (const { summary, snapshot } of made) {
      plan.changes.push({ store: 'summaries', put: summary }, { store: 'snapshots', put: snapshot });
    }
    isCurrentTouched ||= ids.includes(kept?.open.moment ?? '');
    const last = merged.at(-1)!;
    if (!latest || inOrder(last, latest.moment) > 0) latest = { moment: last, kept: made.at(-1)!.kept };
  }
  if (latest && (!kept || isCurrentTouched || latest.moment.at > (kept.open.at ?? 0))) {
    plan.seen.push({ store: 'listings', key: name, was: kept });
    plan.changes.push({ store: 'listings', put: latest.kept });
  }
  return plan;
}

async function heldOf(rows: readonly (Row<'summaries'> | undefined)[]): Promise<Moment[]> {
  const summaries = await valuesOf(
    'summaries',
    rows.filter((one) => one !== undefined),
  );
  return (await Promise.all(summaries.map(momentOf))).filter((moment) => moment !== undefined);
}

async function byKey<S extends PrivateStore>(store: S, keys: readonly string[]) {
  const found = await rowsAt(store, keys);
  return new Map(keys.map((key, at) => [key, found[at]]));
}

async function plansOf(moments: readonly Moment[]): Promise<Plan> {
  const blind = await blinding();
  const listings = [...groupBy(moments, nameOf).values()].map((own) => incomingOf(own, blind));
  const known = {
    listings: await byKey(
      'listings',
      listings.map(({ name }) => name),
    ),
    summaries: await byKey(
      'summaries',
      listings.flatMap(({ days }) => days.flatMap(({ ids }) => ids)),
    ),
  };
  const plans = await Promise.all(listings.map((one) => planOf(one, known, blind)));
  const sum = (part: keyof Counts) => plans.reduce((total, { counts }) => total + counts[part], 0);
  return {
    counts: { added: sum('added'), replaced: sum('replaced'), known: sum('known') },
    changes: plans.flatMap(({ changes }) => changes),
    seen: plans.flatMap(({ seen }) => seen),
  };
}

/** What merging some moments would change. Rejects with `VaultLocked`. */
export const previewMoments = async (moments: readonly Moment[]): Promise<Counts> => (await plansOf(moments)).counts;

/** Adds some moments to those that are here, in one transaction. Rejects as `commit`, or with `VaultLocked`. */
export const mergeMoments = (moments: readonly Moment[]): Promise<Counts> =>
  untilDone(async () => {
    const { counts, changes, seen } = await plansOf(moments);
    await commit(changes, { durability: 'relaxed', within: unlessChanged(...seen) });
    return counts;
  });
