import { describe, expect, it } from 'vitest';
import type { Finding } from '../../utils/core/analyse';
import { foldProgress, type ProgressEvent } from '../../utils/core/progress';
import { makeReport } from '../../utils/core/report';
import type { Outcome } from '../../utils/core/rule';
import { changesBy } from '../../utils/training/prove';
import { module, programmeOf, step } from './any-progress';
import { known, listingOf } from './fixtures';

const programme = programmeOf(
  module('m', [step('s1', { rules: ['a', 'b'] }), step('plain'), step('old', { rules: ['a'], retired: '2026-01-01' })]),
);
type Found = Outcome | { outcome: Outcome; waived: true };
const reportOf = (found: Record<string, Found>, id = 'B1') => {
  const findings = Object.entries(found).map(([rule, one]): Finding => {
    const base = { rule, severity: 'important', fields: [], policies: [] } as const;
    if (typeof one === 'string') return { ...base, outcome: one };
    const waiver = { id: 'w', rule, kind: 'ignored', reason: '', author: '', at: 1 } as const;
    return { ...base, outcome: one.outcome, waiver };
  });
  return makeReport(listingOf({ title: known('Tasse') }, { id }), findings, '2026-11-24');
};
const waived = (outcome: Outcome) => ({ outcome, waived: true }) as const;

/** Judges one listing after the other and keeps what that changes, as storage does. */
const run = (...reports: ReturnType<typeof reportOf>[]) => {
  const events: ProgressEvent[] = [{ type: 'journeyStarted', programme: 'p', name: '', id: '0', at: 0, journey: 'j' }];
  for (const report of reports) {
    for (const action of changesBy(report, foldProgress(events).get('j')!, programme)) {
      events.push({ ...action, id: `e${events.length}`, at: events.length, journey: 'j' });
    }
  }
  return events.slice(1).map((event) => ('step' in event ? `${event.type} ${event.step}` : event.type));
};
const good = { a: 'passed', b: 'inapplicable' } as const;
const bad = { a: 'passed', b: 'failed' } as const;

describe('a step is proved', () => {
  it('by a listing of which one rule passed and none failed, once', () => {
    expect(run(reportOf(good), reportOf(good), reportOf(good, 'B2'))).toEqual(['stepProved s1']);
    expect(run(reportOf({ a: 'passed' }))).toEqual(['stepProved s1']);
  });

  it.each<[string, Record<string, Found>]>([
    ['a fault', bad],
    ['what could not be seen', { a: 'passed', b: 'cantTell' }],
    ['nothing that passed', { a: 'inapplicable', b: 'untested' }],
    ['a fault set aside', { a: 'passed', b: waived('failed') }],
    ['rules that were not asked', { c: 'passed' }],
  ])('not by %s', (_name, found) => expect(run(reportOf(found))).toEqual([]));

  it('with the title of the listing as evidence', () => {
    const journey = foldProgress([
      { type: 'journeyStarted', programme: 'p', name: '', id: '0', at: 0, journey: 'j' },
    ]).get('j')!;
    expect(changesBy(reportOf(good), journey, programme)).toEqual([
      { type: 'stepProved', step: 's1', proof: { marketplace: 'acme', listing: 'B1', title: 'Tasse' } },
    ]);
  });
});

describe('a proof is lost', () => {
  it('once, when that very listing fails, and found again when it is mended', () => {
    const history = [good, bad, bad, good, good, bad].map((found) => reportOf(found));
    expect(run(...history)).toEqual(['stepProved s1', 'stepLost s1', 'stepProved s1', 'stepLost s1']);
  });

  it('not by another listing, by what cannot be seen, or by a fault set aside', () => {
    const harmless = [
      reportOf(bad, 'B2'),
      reportOf({ a: 'cantTell', b: 'cantTell' }),
      reportOf({ a: waived('failed'), b: 'passed' }),
    ];
    expect(run(reportOf(good), ...harmless)).toEqual(['stepProved s1']);
  });
});

it('a step set aside by a person is left alone', () => {
  const events: ProgressEvent[] = [
    { type: 'journeyStarted', programme: 'p', name: '', id: '0', at: 0, journey: 'j' },
    { type: 'stepSetAside', step: 's1', reason: '', id: '1', at: 1, journey: 'j' },
  ];
  expect(changesBy(reportOf(good), foldProgress(events).get('j')!, programme)).toEqual([]);
});
