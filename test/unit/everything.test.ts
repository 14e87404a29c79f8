import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { canonical } from '../../utils/core/fingerprint';
import { foldProgress, type ProgressEvent } from '../../utils/core/progress';
import { type Contents, EVERYTHING_FORMAT, KIND_NAMES } from '../../utils/exchange/contents';
import { importRecords, previewRecords } from '../../utils/exchange/import';
import { withoutVault } from '../../utils/exchange/merge';
import { FileRefused } from '../../utils/exchange/read-everything';
import { fileKeyOf, openFile } from '../../utils/exchange/sealed-file';
import { writeEverything } from '../../utils/exchange/write-everything';
import { eraseDatabase } from '../../utils/storage/database';
import { readCompany, readSheet, saveCompany, saveSheet } from '../../utils/storage/margins';
import { addProgress, readProgress } from '../../utils/storage/progress';
import { historyOf, rememberReport } from '../../utils/storage/snapshots';
import { makeVault } from '../../utils/storage/vault';
import { holdKey } from '../../utils/vault/held-key';
import { anyProfile, type Profile } from './any-profile';

beforeEach(eraseDatabase);

const SETTINGS: Contents['settings'] = {
  version: 1,
  language: 'fr',
  rulesOff: ['title-length'],
  pausedHosts: ['boutique.example'],
  overlayOffHosts: [],
  formTargets: { 'prestashop|boutique.example': ['amazon'] },
  formShown: {},
  formPlaces: { 'prestashop|boutique.example': { title: 'nom' } },
  pill: { corner: 'top-left', folded: true },
  lockAfter: 15,
  changedAt: 7,
};
const fileOf = (profile: Partial<Profile>, head: object = {}) =>
  new Blob([JSON.stringify({ format: EVERYTHING_FORMAT, version: 1, exportedAt: 0, ...head, ...profile })]);
const take = async (file: Blob) => importRecords((await previewRecords(file)).checked);
/** All that is kept, each kind in an order that does not depend on the browser. */
async function kept(): Promise<Profile> {
  const written = JSON.parse(await (await writeEverything({ settings: SETTINGS })).text());
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, (written[kind] ?? []).map(canonical).sort()])) as never;
}
/** What a browser that held nothing makes of some files. */
async function made(...files: Blob[]): Promise<Profile> {
  await eraseDatabase();
  for (const file of files) await take(file);
  return kept();
}
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const totals = (counts: object) => Object.values(counts as Record<string, { added: number; replaced: number }>);

describe('everything, as one file', () => {
  it('saved, erased and imported is what it was; imported once more changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, async (profile) => {
        const before = await made(fileOf(profile));
        const file = await writeEverything({ settings: SETTINGS });
        expect(await made(file)).toEqual(before);
        const counts = await take(file);
        expect(totals(counts).every(({ added, replaced }) => added + replaced === 0)).toBe(true);
        expect(await kept()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  it('files of several browsers make the same whole in any order, and so do halves of one', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, anyProfile, fc.nat(6), async (one, two, cut) => {
        // An id is one event, everywhere.
        const others = { ...two, events: two.events.map((event) => ({ ...event, id: `${event.id}2` })) };
        const [a, b] = [fileOf(one), fileOf(others)];
        const there = await made(a, b);
        expect(await made(b, a)).toEqual(there);
        expect(await made(a, b, a)).toEqual(there);
        const halves = [one, others].flatMap((profile) => {
          const part = (from: number, to?: number) =>
            Object.fromEntries(Object.entries(profile).map(([kind, records]) => [kind, records.slice(from, to)]));
          return [fileOf(part(cut)), fileOf(part(0, cut))];
        });
        expect(await made(...halves)).toEqual(there);
      }),
      { numRuns: 15 },
    );
  });

  it('is counted before it is taken in, and what is counted is what is done', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, anyProfile, async (here, file) => {
        await made(fileOf(here));
        const before = await kept();
        const { checked, counts } = await previewRecords(fileOf(file));
        expect(await kept()).toEqual(before);
        expect(await importRecords(checked)).toEqual(counts);
      }),
      { numRuns: 15 },
    );
  });

  it('the listing’s place in the catalogue and its later readings go on from what was imported', async () => {
    const [first] = fc.sample(
      anyProfile.filter(({ moments }) => moments.length > 3),
      { numRuns: 1, seed: 3 },
    );
    const { report } = first!.moments[0]!;
    await made(fileOf(first!));
    const { marketplace, id } = report.listing;
    const before = await historyOf(marketplace, id);
    const latest = before[0]!;
    // Read again as it was: nothing new. Read otherwise, the same day: the day's latest state.
    const [last] = first!.moments.filter((one) => one.at === latest.at && one.report.listing.id === id);
    await rememberReport(last!.report, Date.now(), last!.readAt);
    expect(await historyOf(marketplace, id)).toEqual(before);
  });

  it('sealed, it opens to the same', async () => {
    await made(fileOf(fc.sample(anyProfile, { numRuns: 1, seed: 4 })[0]!));
    const before = await kept();
    const key = await fileKeyOf('une phrase', { rounds: 1 });
    const sealed = await writeEverything({ settings: SETTINGS, secret: key });
    expect(await made(await openFile(sealed, 'une phrase', { limit: 1e8 }))).toEqual(before);
  });

  it('holds only what was asked for', async () => {
    await made(fileOf(fc.sample(anyProfile, { numRuns: 1, seed: 5 })[0]!));
    const file = JSON.parse(await (await writeEverything({ settings: SETTINGS, groups: ['training'] })).text());
    expect(Object.keys(file)).toEqual([
      'format',
      'version',
      'exportedAt',
      'events',
      'programmes',
      'sessions',
      'results',
    ]);
  });

  it('says how far it is, and stops when asked, with nothing half-done', async () => {
    const profile = fc.sample(
      anyProfile.filter(({ moments }) => moments.length > 2),
      { numRuns: 1, seed: 6 },
    )[0]!;
    await made(fileOf(profile));
    const told: [number, number][] = [];
    await writeEverything({ settings: SETTINGS, onProgress: (...how) => told.push(how) });
    expect(told.at(-1)![0]).toBe(told.at(-1)![1]);
    const stop = AbortSignal.abort(new Error('enough'));
    await expect(writeEverything({ settings: SETTINGS, signal: stop })).rejects.toThrow('enough');
    const before = await kept();
    await expect(previewRecords(fileOf(profile), { signal: stop })).rejects.toThrow('enough');
    expect(await kept()).toEqual(before);
  });

  it('keeps what a later version added to a record, and an event of a type that only it knows', async () => {
    const later = { type: 'badgeEarned', badge: 'x', id: 'e1', at: 1, journey: 'j' } as unknown as ProgressEvent;
    const waiver = { id: 'a', rule: 'r', kind: 'ignored', reason: '', author: '', at: 1, mood: { good: [true] } };
    const all = await made(fileOf({ events: [later], waivers: [waiver as never] }));
    expect(all.events).toEqual([canonical(later)]);
    expect(all.waivers).toEqual([canonical(waiver)]);
  });

  it('the file of the training’s progress, of earlier versions, is taken in', async () => {
    const event: ProgressEvent = { type: 'journeyStarted', programme: 'p', name: 'Moi', id: 'e1', at: 1, journey: 'j' };
    const file = new Blob([
      JSON.stringify(
        {
          format: 'pret-a-vendre/progress',
          version: 1,
          exportedAt: 5,
          events: [event],
          programmes: [],
          sessions: [],
          results: [],
        },
        null,
        1,
      ),
    ]);
    expect((await previewRecords(file)).counts.events).toEqual({ added: 1, replaced: 0, known: 0 });
    await take(file);
    expect(foldProgress(await readProgress()).get('j')!.name).toBe('Moi');
  });

  it('of states as old as each other the same one stays, of an event the first', async () => {
    await addProgress([{ type: 'journeyClosed', id: 'e1', at: 1, journey: 'j' }]);
    await take(fileOf({ events: [{ type: 'journeyReopened', id: 'e1', at: 9, journey: 'j' }] }));
    expect((await readProgress())[0]!.type).toBe('journeyClosed');
  });
});

describe('a file is refused whole', () => {
  const problemOf = (file: Blob) =>
    previewRecords(file).then(
      () => 'taken',
      (error) => (error instanceof FileRefused ? `${error.key} ${error.data.place ?? ''}`.trim() : `${error}`),
    );
  const record = { id: 'a', rule: 'r', kind: 'ignored', reason: '', author: '', at: 1 };
  const waivers = (more: object) => fileOf({ waivers: [record, { ...record, ...more }] as never });

  it.each<[string, Blob]>([
    ['fileNewer', fileOf({}, { version: 2 })],
    ['fileOther', fileOf({}, { format: 'pret-a-vendre/results' })],
    ['fileOther', new Blob(['{"a":1}'])],
    ['fileOther', new Blob(['{"events":[{"name":"of another program"}]}'])],
    ['fileUnreadable', new Blob(['[]'])],
    ['fileUnreadable', new Blob(['PK\u0003\u0004'])],
    ['fileUnreadable', new Blob([new Uint8Array([0x7b, 0xff, 0xfe])])],
    ['fileUnreadable', fileOf({ events: [] }).slice(0, -2)],
    ['fileDeep', new Blob([`{"format":"${EVERYTHING_FORMAT}","version":1,"exportedAt":0,"x":${'['.repeat(10_000)}`])],
    [
      'fileDeep',
      fileOf({ waivers: [{ ...record, deep: JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) } as never] }),
    ],
    ['fileWrong version', fileOf({}, { version: '1' })],
    ['fileWrong version', fileOf({}, { version: 0 })],
    ['fileWrong exportedAt', fileOf({}, { exportedAt: 'yesterday' })],
    ['fileWrong waivers', fileOf({ waivers: {} as never })],
    ['fileWrong waivers.1.kind', waivers({ kind: 'maybe' })],
    ['fileWrong waivers.1.at', waivers({ at: -1 })],
    ['fileWrong waivers.1.id', waivers({ id: '' })],
    ['fileWrong waivers.1.reason', waivers({ reason: 'x'.repeat(20_001) })],
    ['fileWrong waivers.0.?', fileOf({ waivers: [null] as never })],
  ])('%s', async (problem, file) => {
    await made(fileOf({ waivers: [record as never] }));
    const before = await kept();
    expect(await problemOf(file)).toBe(problem);
    expect(await kept()).toEqual(before);
  });

  it('names of prototypes are names like others', async () => {
    const hostile = `{"format":"${EVERYTHING_FORMAT}","version":1,"exportedAt":0,"__proto__":[{"polluted":1}],"constructor":{"prototype":{"polluted":1}},"waivers":[{"__proto__":{"polluted":1},"id":"__proto__","rule":"constructor","kind":"ignored","reason":"","author":"","at":1,"asked":{"severity":"advice","options":{"__proto__":{"polluted":1}}}}]}`;
    const { checked, counts } = await previewRecords(new Blob([hostile]));
    expect(checked.strangers.sort()).toEqual(['__proto__', 'constructor']);
    expect(counts.waivers.added).toBe(1);
    await importRecords(checked);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect((await kept()).waivers).toHaveLength(1);
  });

  it('files with one thing changed are refused, or taken in whole: never anything else', async () => {
    const profile = fc.sample(
      anyProfile.filter(({ events, waivers: w }) => events.length > 1 && w.length > 0),
      { numRuns: 1, seed: 9 },
    )[0]!;
    const whole = { ...profile, moments: [], drafts: [], forms: [] };
    const text = await fileOf(whole).text();
    const change = fc.record({
      at: fc.nat(text.length - 1),
      cut: fc.nat(3),
      put: fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', 'null', '-1', 'x', '\u0000', '1e999'),
    });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(change, async ({ at, cut, put }) => {
        const changed = text.slice(0, at) + put + text.slice(at + cut);
        const problem = await problemOf(new Blob([changed]));
        if (!isJson(changed)) expect(problem).not.toBe('taken');
        if (problem !== 'taken') {
          refused++;
          expect(problem).toMatch(/^file(Unreadable|Wrong|Other|Newer)/);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(refused).toBeGreaterThan(300);
  });
});

describe('figures of the firm', () => {
  const sheet = {
    product: { purchase: 450 },
    offers: { shop: { price: 1_990 } },
    channels: { shop: { commission: 15 } },
  };
  const empty = { product: {}, offers: {}, channels: {} };

  it('leave the vault in sealed files only, and come only where there is a vault', async () => {
    await makeVault('une phrase assez longue');
    await saveCompany({}, { turnover: 12_345_678 });
    await saveSheet('shop|1', empty, sheet);
    const key = await fileKeyOf('une autre phrase secrète');
    const readable = await (await writeEverything({ settings: SETTINGS, groups: ['figures', 'settings'] })).text();
    expect(readable).not.toMatch(/12345678|1990|company|costs/);
    const sealed = await writeEverything({ settings: SETTINGS, secret: key });
    const file = await openFile(sealed, key, { limit: 1e6 });

    await holdKey(undefined);
    await eraseDatabase();
    const { checked } = await previewRecords(file);
    expect(await withoutVault(checked.stored)).toBe(4);
    const counts = await importRecords(checked);
    expect(counts.company).toEqual({ added: 0, replaced: 0, known: 0 });

    await makeVault('une phrase assez longue');
    expect(await withoutVault(checked.stored)).toBe(0);
    const again = await previewRecords(file);
    expect([again.counts.company.added, again.counts.costs.added]).toEqual([1, 3]);
    await importRecords(again.checked);
    expect((await readCompany())?.figures).toEqual({ turnover: 12_345_678 });
    expect(await readSheet('shop|1')).toEqual(sheet);
    expect((await previewRecords(file)).counts.costs).toEqual({ added: 0, replaced: 0, known: 3 });
    await holdKey(undefined);
  });
});
