import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgressEvent, Proof } from '../../utils/core/progress';
import type { ListingResult, ResultFile } from '../../utils/core/results';
import { withoutNames } from '../../utils/training/make-results';
import { MOST_EVENTS, parseResultFile, RESULTS_LIMIT } from '../../utils/training/results';
import { anyHistory } from './any-progress';

const verdict: ListingResult = {
  at: 1,
  standing: 'improve',
  counts: { blocking: 0, important: 1, advice: 0, toCheck: 0, passed: 3, waived: 0 },
  coverage: { made: 4, total: 5 },
  failed: [{ rule: 'title-length', severity: 'important' }],
};
const fileOf = (events: readonly ProgressEvent[]): ResultFile => ({
  format: 'pret-a-vendre/results',
  version: 1,
  id: 'j',
  pseudonym: 'Camille',
  exportedAt: 10,
  journey: { id: 'j', programme: 'whole', name: 'Moi' },
  events,
  listings: [{ name: 'Fiche 1', marketplace: 'amazon', first: verdict, last: verdict }],
});
const parse = (value: unknown) => parseResultFile(JSON.stringify(value));

describe('a result file', () => {
  it('is read back as it was written, whatever happened', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        expect(parse(fileOf(events))).toEqual({ ok: true, file: fileOf(events) });
      }),
    );
  });

  it('opens with a byte order mark, and drops what is not known of it', () => {
    const content = JSON.stringify(fileOf([])).replace('{', '{"__proto__":{"admin":true},"constructor":1,"more":1,');
    const parsed = parseResultFile(`\uFEFF${content}`);
    expect(parsed).toEqual({ ok: true, file: fileOf([]) });
    expect((parsed as unknown as { file: { admin?: boolean } }).file.admin).toBeUndefined();
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  const closed: ProgressEvent = { type: 'journeyClosed', id: 'a', at: 1, journey: 'j' };
  it.each<[string, unknown]>([
    ['fileNewer', { ...fileOf([]), version: 2 }],
    ['fileOther', { ...fileOf([]), format: 'pret-a-vendre/progress' }],
    ['fileOther', null],
    ['fileWrong', { ...fileOf([]), version: 'x' }],
    ['fileWrong', { ...fileOf([]), pseudonym: 'x'.repeat(201) }],
    ['fileWrong', fileOf([{ ...closed, at: 9e15 }])],
    ['fileWrong', fileOf([{ ...closed, type: 'erased' as never }])],
    ['fileWrong', fileOf(Array.from({ length: MOST_EVENTS + 1 }, () => closed))],
  ])('%s: refused with its reason', (key, value) => {
    expect(parse(value)).toMatchObject({ ok: false, problem: { key } });
  });

  it('that is too large is not even taken apart; the place of a fault is named', () => {
    expect(parseResultFile('x'.repeat(RESULTS_LIMIT + 1))).toMatchObject({ problem: { key: 'fileTooLarge' } });
    expect(parse(fileOf([closed, { ...closed, id: '' }]))).toMatchObject({
      problem: { data: { place: 'events.1.id' } },
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        expect(parseResultFile(content).ok).toBe(false);
      }),
    );
  });

  it('numbers its listings, the same in verdicts and proofs, and names none', () => {
    const proof = (listing: string): Proof => ({ marketplace: 'amazon', listing, title: 'Tasse de Mme Martin' });
    const proved = (id: string, listing: string): ProgressEvent => ({
      type: 'stepProved',
      step: 's',
      proof: proof(listing),
      id,
      at: 1,
      journey: 'j',
    });
    const { events, listings } = withoutNames(
      [proved('a', 'B2'), proved('b', 'forgotten'), proved('c', 'B1')],
      ['B1', 'B2'].map((listing) => ({ marketplace: 'amazon', listing, first: verdict, last: verdict })),
    );
    expect(listings.map(({ name }) => name)).toEqual(['Fiche 1', 'Fiche 2']);
    const names = events.map((event) => (event.type === 'stepProved' ? event.proof.listing : ''));
    expect(names).toEqual(['Fiche 2', 'Fiche 3', 'Fiche 1']);
    expect(JSON.stringify({ events, listings })).not.toMatch(/B1|B2|forgotten|Martin/);
  });
});
