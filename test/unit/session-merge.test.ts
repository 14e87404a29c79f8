import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResultFile } from '../../utils/core/results';
import type { TrainingSession } from '../../utils/core/session';
import { suggestPseudonym } from '../../utils/training/pseudonyms';
import { daysOf, linesOf, setHalfDay } from '../../utils/training/session-edit';
import { foldPseudonym, mergeResults, type ReadFile } from '../../utils/training/session-merge';

const session = (...pseudonyms: string[]): TrainingSession => ({
  id: 's',
  title: 'T',
  place: '',
  trainer: '',
  halfDays: [],
  objectives: [],
  programme: 'whole',
  participants: pseudonyms.map((pseudonym) => ({ id: `p-${pseudonym}`, pseudonym, remark: 'kept' })),
  remark: '',
  createdAt: 0,
  changedAt: 0,
});
const result = (id: string, pseudonym: string, exportedAt = 1, more: Partial<ResultFile> = {}): ResultFile => ({
  format: 'pret-a-vendre/results',
  version: 1,
  id,
  pseudonym,
  exportedAt,
  journey: { id, programme: 'whole', name: '' },
  events: [],
  listings: [],
  ...more,
});
const named = (file: ResultFile, name = `${file.id}-${file.exportedAt}.json`): ReadFile => ({ name, file });
const counter = () => {
  let next = 0;
  return () => `new-${next++}`;
};
const merge = (into: TrainingSession, ...files: ReadFile[]) => mergeResults(into, files, 9, counter());
const kinds = ({ outcomes }: ReturnType<typeof merge>) =>
  outcomes.map(({ kind, pseudonym }) => `${pseudonym}: ${kind}`);

describe('a batch of result files', () => {
  it('finds the participant that is expected, whatever the letter case, accents and spaces', () => {
    const merged = merge(session('Écluse  de sel'), named(result('j', 'ecluse de Sel')));
    expect(kinds(merged)).toEqual(['Écluse  de sel: added']);
    expect(merged.session.participants).toEqual([
      {
        id: 'p-Écluse  de sel',
        pseudonym: 'Écluse  de sel',
        remark: 'kept',
        result: { id: 'j', exportedAt: 1, collectedAt: 9 },
      },
    ]);
    expect(merged.results).toMatchObject([{ session: 's', participant: 'p-Écluse  de sel', file: { id: 'j' } }]);
  });

  it('makes a participant of somebody unknown', () => {
    const merged = merge(session(), named(result('j', 'Phare')));
    expect(kinds(merged)).toEqual(['Phare: added']);
    expect(merged.session.participants.map(({ pseudonym }) => pseudonym)).toEqual(['Phare']);
  });

  it('lets the later file of a journey replace the earlier one, under a name the trainer has changed meanwhile', () => {
    const first = merge(session(), named(result('j', 'Phare', 5))).session;
    const renamed = { ...first, participants: first.participants.map((one) => ({ ...one, pseudonym: 'Dune' })) };
    const later = merge(renamed, named(result('j', 'Phare', 6)));
    expect(kinds(later)).toEqual(['Dune: replaced']);
    expect(later.session.participants).toHaveLength(1);
    expect(later.results).toHaveLength(1);
  });

  it('leaves an earlier and an identical file aside, and says which is which', () => {
    const held = merge(session(), named(result('j', 'Phare', 5))).session;
    for (const [exportedAt, kind] of [
      [4, 'older'],
      [5, 'identical'],
    ] as const) {
      const again = merge(held, named(result('j', 'Phare', exportedAt)));
      expect(kinds(again)).toEqual([`Phare: ${kind}`]);
      expect(again.results).toEqual([]);
      expect(again.session).toEqual(held);
    }
  });

  it('tells the files of one batch apart just the same', () => {
    const twice = merge(session(), named(result('j', 'Phare', 5), 'a'), named(result('j', 'Phare', 5), 'b'));
    expect(kinds(twice).sort()).toEqual(['Phare: added', 'Phare: identical']);
    const two = merge(session(), named(result('j', 'Phare', 4), 'a'), named(result('j', 'Phare', 5), 'b'));
    expect(kinds(two)).toEqual(['Phare: older', 'Phare: added']);
    expect(two.results.map(({ file }) => file.exportedAt)).toEqual([5]);
  });

  it('tells two persons of one pseudonym apart, and says so', () => {
    const merged = merge(session('Phare'), named(result('j1', 'Phare'), 'a'), named(result('j2', 'phare'), 'b'));
    expect(kinds(merged)).toEqual(['Phare: added', 'phare (2): apart']);
    expect(merged.session.participants).toHaveLength(2);
  });

  const files = fc.array(
    fc.record({
      id: fc.constantFrom('j1', 'j2', 'j3', 'j4'),
      pseudonym: fc.constantFrom('Phare', 'phare', 'Dune', 'Lac (2)', 'Lac'),
      exportedAt: fc.integer({ min: 1, max: 3 }),
      more: fc.constantFrom('', 'x'),
    }),
    { maxLength: 12 },
  );
  const asFiles = (drawn: { id: string; pseudonym: string; exportedAt: number; more: string }[]) =>
    drawn.map(({ id, pseudonym, exportedAt, more }, index) => ({
      name: `${index}`,
      file: result(id, pseudonym, exportedAt, { journey: { id, programme: 'whole', name: more } }),
    }));
  const shuffled = <T>(list: readonly T[], keys: readonly number[]) =>
    list
      .map((item, i) => [keys[i] ?? 0, item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);

  it('gives the same whatever the order of the files', () => {
    fc.assert(
      fc.property(files, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (drawn, keys) => {
        const batch = asFiles(drawn);
        const stateOf = ({ session: { participants }, results, outcomes }: ReturnType<typeof merge>) => ({
          participants,
          results,
          // Two copies of one file are alike: which of them is called the copy says nothing.
          outcomes: outcomes.map(({ kind, pseudonym }) => `${pseudonym} ${kind}`).sort(),
        });
        const into = session('Phare', 'Lac');
        expect(stateOf(merge(into, ...shuffled(batch, keys)))).toEqual(stateOf(merge(into, ...batch)));
      }),
    );
  });

  it('keeps of every journey its latest file, in one batch or many; pseudonyms stay unique; twice is harmless', () => {
    fc.assert(
      fc.property(files, fc.nat(12), (drawn, at) => {
        const batch = asFiles(drawn);
        const ids = counter();
        const first = mergeResults(session('Phare'), batch.slice(0, at), 1, ids);
        const second = mergeResults(first.session, batch.slice(at), 2, ids);
        const held = new Map([...first.results, ...second.results].map(({ participant, file }) => [participant, file]));
        for (const id of new Set(drawn.map((one) => one.id))) {
          const kept = [...held.values()].filter((file) => file.id === id);
          const latest = Math.max(...drawn.filter((one) => one.id === id).map(({ exportedAt }) => exportedAt));
          expect(kept.map(({ exportedAt }) => exportedAt)).toEqual([latest]);
        }
        const names = second.session.participants.map(({ pseudonym }) => foldPseudonym(pseudonym));
        expect(new Set(names).size).toBe(names.length);
        const again = mergeResults(second.session, batch, 3, ids);
        expect(again.session).toEqual(second.session);
        expect(again.results).toEqual([]);
      }),
    );
  });
});

describe('editing', () => {
  it('half-days stand in the order of the calendar, each once', () => {
    const edit = (into: TrainingSession, date: string, half: 'morning' | 'afternoon', held = true) => ({
      ...into,
      ...setHalfDay({ date, half }, held)(into),
    });
    let held = edit(edit(edit(session(), '2026-11-25', 'morning'), '2026-11-24', 'afternoon'), '2026-11-24', 'morning');
    held = edit(held, '2026-11-24', 'morning');
    expect(daysOf(held.halfDays)).toEqual([
      ['2026-11-24', ['morning', 'afternoon']],
      ['2026-11-25', ['morning']],
    ]);
    expect(daysOf(edit(held, '2026-11-25', 'morning', false).halfDays)).toHaveLength(1);
  });

  it('one objective a line', () => {
    expect(linesOf(' Lire une fiche \n\n  Corriger\n')).toEqual(['Lire une fiche', 'Corriger']);
  });

  it('suggested pseudonyms are new ones, however many there are', () => {
    const taken: string[] = [];
    for (let i = 0; i < 600; i++) taken.push(suggestPseudonym(taken));
    expect(new Set(taken.map(foldPseudonym)).size).toBe(600);
    expect(taken.every((name) => /^\p{Lu}\p{Ll}+ d(e |’)\p{Ll}+/u.test(name))).toBe(true);
  });
});
