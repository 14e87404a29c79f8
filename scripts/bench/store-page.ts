/* Runs in an empty page: the storage of the product beside bare IndexedDB. */

import { unwrap } from 'idb';
import { foldProgress, type ProgressEvent } from '../../utils/core/progress';
import { makeReport, type Report } from '../../utils/core/report';
import { mergeMoments } from '../../utils/exchange/moments';
import { readCatalogue } from '../../utils/storage/catalogue';
import { openDatabase } from '../../utils/storage/database';
import { finishVault } from '../../utils/storage/finish-vault';
import { readProgress } from '../../utils/storage/progress';
import { listBy, rows, rowsBy } from '../../utils/storage/records';
import type { Rank } from '../../utils/storage/schema';
import { rememberReport } from '../../utils/storage/snapshots';
import { makeVault } from '../../utils/storage/vault';
import { keepEvents } from './fill';
import { median } from './median.mjs';

const evidence = { source: 'dom', locator: '#t' } as const;
const FINDINGS = Array.from({ length: 60 }, (_, i) => ({
  rule: `rule-${i}`,
  outcome: 'failed' as const,
  severity: 'important' as const,
  fields: [],
  policies: [],
  message: 'tooLong',
  data: { length: 200, limit: i },
}));

/** Of the size of an ordinary report: some 14 kB. */
function report(number: number): Report {
  const fields = {
    title: { state: 'known', value: `Tasse numéro ${number}`, evidence },
    description: { state: 'known', value: 'Un grès émaillé à la main. '.repeat(160), evidence },
  } as never;
  const id = `B${number}`;
  const listing = { marketplace: 'amazon', id, url: `https://www.amazon.fr/dp/${id}`, fields };
  return makeReport(listing, FINDINGS, '2026-09-01');
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await run();
  return performance.now() - before;
}

async function bare(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('bare', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('records', { keyPath: 'id' });
      opening.result.createObjectStore('summaries', { keyPath: 'id' }).createIndex('byAt', 'at');
    };
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
}
const ended = (tx: IDBTransaction) =>
  new Promise<void>((done, fail) => {
    tx.oncomplete = () => done();
    tx.onerror = () => fail(tx.error);
  });
const read = <T>(request: IDBRequest<T>) =>
  new Promise<T>((done) => {
    request.onsuccess = () => done(request.result);
  });

/** Saving a reading, beside one bare put of as much, and beside the same records only written; interleaved. */
async function saving(from: number, count: number) {
  const db = await bare();
  const write = await writer();
  const times = { ours: [] as number[], bare: [] as number[], written: [] as number[] };
  for (let i = from; i < from + count; i++) {
    const one = report(i);
    times.bare.push(
      await timed(() => {
        const tx = db.transaction('records', 'readwrite', { durability: 'relaxed' });
        tx.objectStore('records').put({ id: `${i}`, report: one });
        return ended(tx);
      }),
    );
    times.written.push(await write(1));
    times.ours.push(await timed(() => rememberReport(one, Date.now())));
  }
  const ours = median(times.ours);
  return { plain: { ours, bare: median(times.bare) }, floor: { ours, bare: median(times.written) } };
}

const STORES = ['summaries', 'snapshots', 'listings'] as const;

/**
 * The floor of the design: writes the very same three records a moment, with their indexes, into the same database, with
 * the questions asked before, and nothing made or named; gives the milliseconds.
 */
async function writer() {
  const db = unwrap(await openDatabase()) as unknown as IDBDatabase;
  const [summary] = await rowsBy('summaries', 'byAt', null, 1);
  const [snapshot] = await rows('snapshots', null, 1);
  const [listing] = await rows('listings', null, 1);
  const moment = (i: number) => {
    const name = crypto.randomUUID().replaceAll('-', '');
    const key = `${name}|2026-09-01|first`;
    const index = { ...listing!.index, rank: [-10 - (i % 7), -i, 0, 0, -i, name], products: [`${name}x`] };
    return [
      { ...summary!, key, index: { listing: name, at: Date.now() } },
      { ...snapshot!, key },
      { ...listing!, key: name, index },
    ];
  };
  return (count: number) => {
    const moments = Array.from({ length: count }, (_, i) => moment(i));
    return timed(async () => {
      const tx = db.transaction([...STORES, 'dataKeys', 'keeping'], 'readwrite', { durability: 'relaxed' });
      const asked = read(tx.objectStore('keeping').getAll());
      await Promise.all(moments.map(([, , listing]) => read(tx.objectStore('listings').get(listing!.key))));
      await asked;
      for (const records of moments)
        for (const [at, record] of records.entries()) tx.objectStore(STORES[at]!).put(record);
      tx.commit();
      return ended(tx);
    });
  };
}

/** As much in the bare database as in ours: among many records each costs more. */
async function fillBare(from: number, to: number) {
  const db = await bare();
  const [summary] = await listBy('summaries', 'byAt', null, 1);
  for (let start = from; start < to; start += 500) {
    const tx = db.transaction(['records', 'summaries'], 'readwrite', { durability: 'relaxed' });
    for (let i = start; i < Math.min(to, start + 500); i++) {
      tx.objectStore('records').put({ id: `kept ${i}`, report: report(-1 - i) });
      tx.objectStore('summaries').put({ ...summary, id: `kept ${i}`, at: i });
    }
    await ended(tx);
  }
}

/** The newest 50 summaries, beside as many bare ones by an index. */
async function newest(rounds: number) {
  const db = await bare();
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await timed(() => listBy('summaries', 'byAt', null, 50)));
    times.bare.push(
      await timed(() => read(db.transaction('summaries').objectStore('summaries').index('byAt').getAll(null, 50))),
    );
  }
  return { ours: median(times.ours), bare: median(times.bare) };
}

/** What has come of a journey of so many events, beside reading them. */
async function folding(count: number) {
  await keepEvents(count);
  const times = { both: [] as number[], reading: [] as number[] };
  for (let round = 0; round < 3; round++) {
    let events: ProgressEvent[] = [];
    const reading = await timed(async () => {
      events = await readProgress();
    });
    times.reading.push(reading);
    times.both.push(reading + (await timed(async () => foldProgress(events))));
  }
  return { ours: median(times.both), bare: median(times.reading) };
}

/** A page of the catalogue far down, beside its first. */
async function paging(rounds: number, far: number) {
  const { signal } = new AbortController();
  const size = 50;
  let after: Rank | undefined;
  for (let page = 1; page < far; page++) after = (await readCatalogue({}, { after, size, signal })).next;
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await timed(() => readCatalogue({}, { after, size, signal })));
    times.bare.push(await timed(() => readCatalogue({}, { size, signal })));
  }
  return { ours: median(times.ours), bare: median(times.bare) };
}

/** Taking in moments out of a file, beside bare puts of as many reports in as many transactions. */
async function importing(batches: number, size: number) {
  const db = await bare();
  const write = await writer();
  const times = { ours: [] as number[], bare: [] as number[], written: [] as number[] };
  for (let batch = 0; batch < batches; batch++) {
    const moments = Array.from({ length: size }, (_, i) => ({
      report: report(2_000_000 + batch * size + i),
      day: '2026-09-01',
      at: i + 1,
    }));
    times.bare.push(
      await timed(() => {
        const tx = db.transaction('records', 'readwrite', { durability: 'relaxed' });
        for (const { report: one, at } of moments) tx.objectStore('records').put({ id: `${batch} ${at}`, report: one });
        return ended(tx);
      }),
    );
    times.written.push(await write(size));
    times.ours.push(await timed(() => mergeMoments(moments)));
  }
  const ours = median(times.ours);
  return { imported: { ours, bare: median(times.bare) }, floor: { ours, bare: median(times.written) } };
}

/** What there is before: `few` moments, at which the newest are read for the first time, then `kept` in all. */
export async function measure({ saves, few, kept, events }: Record<'saves' | 'few' | 'kept' | 'events', number>) {
  for (let i = 0; i < few; i++) await rememberReport(report(-1 - i), i);
  await fillBare(0, few);
  const among = await newest(60);
  for (let i = few; i < kept; i++) await rememberReport(report(-1 - i), i);
  await fillBare(few, kept);
  // The database tidies up for a while after so many writes, and is slower meanwhile.
  await new Promise((done) => setTimeout(done, 15_000));
  const { plain, floor } = await saving(0, saves);
  const list = await newest(60);
  const page = await paging(20, 100);
  const { imported, floor: importFloor } = await importing(10, 50);
  const fold = await folding(events);
  await makeVault('une phrase assez longue');
  await finishVault();
  const { plain: closed } = await saving(1_000_000, saves);
  return {
    plain,
    floor,
    list,
    grown: { ours: list.ours, bare: among.ours },
    grownBare: { ours: list.bare, bare: among.bare },
    page,
    imported,
    importFloor,
    fold,
    closed,
  };
}
