import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { foldProgress, type ProgressEvent } from '../../utils/core/progress';
import type { ResultFile } from '../../utils/core/results';
import { eraseDatabase } from '../../utils/storage/database';
import { addProgress, appendProgress, readProgress } from '../../utils/storage/progress';
import {
  exportProgress,
  importProgress,
  type ProgressFile,
  parseProgressFile,
  previewImport,
} from '../../utils/training/backup';
import { anyHistory, module, programmeOf, step } from './any-progress';

beforeEach(eraseDatabase);

const resultsOf = (id: string, exportedAt: number, events: ProgressEvent[] = []): ResultFile => ({
  format: 'pret-a-vendre/results',
  version: 1,
  id,
  pseudonym: 'Camille',
  exportedAt,
  journey: { id, programme: 'p', name: 'Moi' },
  events,
  listings: [],
});
const record = (ids: string[]) =>
  fc.record({ id: fc.constantFrom(...ids), changedAt: fc.nat(3), title: fc.constantFrom('a', 'b') });
const anyFile: fc.Arbitrary<ProgressFile> = fc
  .tuple(
    anyHistory,
    fc.array(record(['p', 'q']), { maxLength: 4 }),
    fc.array(record(['s', 't']), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom('s', 't'), fc.constantFrom('x', 'y'), fc.nat(3)), { maxLength: 4 }),
  )
  .map(([events, own, sessions, results]) => ({
    format: 'pret-a-vendre/progress',
    version: 1,
    exportedAt: 0,
    events: events.map((event) => ({ ...event, laterProperty: { kept: [1] } })),
    programmes: own.map(({ id, changedAt, title }) => ({
      id,
      changedAt,
      programme: { ...programmeOf(module('m', [step('s1')])), id, title: { fr: title } },
    })),
    sessions: sessions.map((one) => ({
      ...one,
      place: '',
      trainer: '',
      halfDays: [],
      objectives: [],
      programme: 'p',
      participants: [],
      remark: '',
      createdAt: 0,
    })),
    results: results.map(([session, participant, at]) => ({ session, participant, file: resultsOf(participant, at) })),
  }));
const whole = async () => ({ ...(await exportProgress()), exportedAt: 0 });
const read = (file: ProgressFile) => {
  const parsed = parseProgressFile(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.file;
};
/** What `file` alone makes of an empty database. */
const made = async (...files: ProgressFile[]) => {
  await eraseDatabase();
  for (const file of files) await importProgress(read(file));
  return whole();
};

describe('the progress file', () => {
  it('exported, erased, imported: the identical state, later properties kept; twice is harmless', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (file) => {
        const before = await made(file);
        const state = foldProgress(before.events);
        const again = await made(before);
        expect(again).toEqual(before);
        expect(foldProgress(again.events)).toEqual(state);
        const counts = await importProgress(read(before));
        expect(Object.values(counts).every(({ added, replaced }) => added + replaced === 0)).toBe(true);
        expect(await whole()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('two halves make the same whole in either order', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, fc.nat(10), async (file, cut) => {
        const part = (from: number, to?: number): ProgressFile => ({
          ...file,
          events: file.events.slice(from, to),
          programmes: file.programmes.slice(from, to),
          sessions: file.sessions.slice(from, to),
          results: file.results.slice(from, to),
        });
        const [one, two] = [part(0, cut), part(cut)];
        const there = await made(one, two);
        expect(await made(two, one)).toEqual(there);
        expect(await made(file)).toEqual(there);
      }),
      { numRuns: 40 },
    );
  });

  it('is counted before anything is written', async () => {
    await addProgress([{ type: 'journeyStarted', programme: 'p', name: '', id: 'e1', at: 1, journey: 'j' }]);
    const file = await whole();
    const more: ProgressFile = {
      ...file,
      events: [...file.events, { type: 'journeyClosed', id: 'e2', at: 2, journey: 'j' }],
    };
    expect((await previewImport(read(more))).events).toEqual({ added: 1, replaced: 0, known: 1 });
    expect(await whole()).toEqual(file);
  });

  it('that cannot be stored whole leaves nothing behind', async () => {
    const event: ProgressEvent = { type: 'journeyClosed', id: 'e1', at: 1, journey: 'j' };
    const file = { ...(await whole()), events: [event], sessions: [{ id: 's', changedAt: 1, bad: () => 0 }] as never };
    await expect(importProgress(file)).rejects.toThrow();
    expect(await readProgress()).toEqual([]);
  });

  it('keeps an event of a type that only a later version knows', async () => {
    const later = { type: 'badgeEarned', badge: 'x', id: 'e1', at: 1, journey: 'j' } as unknown as ProgressEvent;
    expect((await made({ ...(await whole()), events: [later] })).events).toEqual([later]);
  });

  it.each<[string, string, string]>([
    ['fileNewer', 'a later version', '{"format":"pret-a-vendre/progress","version":2}'],
    ['fileOther', 'a file of another kind', '{"format":"pret-a-vendre/results","version":1}'],
    ['fileOther', 'a list', '[]'],
    ['fileUnreadable', 'no JSON at all', 'PK\u0003\u0004'],
    [
      'fileWrong',
      'a wrong event',
      '{"format":"pret-a-vendre/progress","version":1,"exportedAt":1,"events":[{"type":"stepMarked","id":"a","at":1,"journey":"j"}],"programmes":[],"sessions":[],"results":[]}',
    ],
  ])('%s: %s is refused whole', (key, _name, content) => {
    expect(parseProgressFile(content)).toMatchObject({ ok: false, problem: { key } });
  });
});

describe('what is appended', () => {
  it('stands after all that is known of its journey, even after the clock was put back, with its true date', async () => {
    await appendProgress('j', [{ type: 'journeyStarted', programme: 'p', name: '' }], 5_000);
    await appendProgress('j', [{ type: 'stepMarked', step: 's', by: 'learner', done: true }], 6_000);
    const [event] = await appendProgress('j', [{ type: 'stepMarked', step: 's', by: 'learner', done: false }], 1_000);
    expect(event).toMatchObject({ at: 1_000, order: 6_001 });
    expect(
      foldProgress(await readProgress())
        .get('j')!
        .steps.get('s')!.status,
    ).toBe('notStarted');
  });
});
