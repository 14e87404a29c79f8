import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedBy, rulebookFingerprint } from '../../utils/core/asked';
import { canonical, fingerprint } from '../../utils/core/fingerprint';
import type { Policy } from '../../utils/core/policy';
import { asksToBeConfirmed, type Waiver } from '../../utils/core/waiver';
import { policies } from '../../utils/policies';
import { rules } from '../../utils/rules';
import { length, policy, row } from './fixtures';

/** The same data, the properties of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, turned(part)]),
  );
}

describe('fingerprint', () => {
  it('is the same whatever the order of properties, and after being stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(fingerprint(turned(value))).toBe(fingerprint(value));
        expect(fingerprint(JSON.parse(JSON.stringify(value)))).toBe(fingerprint(value));
      }),
    );
  });

  it('tells different data apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(fingerprint(a) === fingerprint(b)).toBe(canonical(a) === canonical(b));
      }),
    );
  });

  it('takes what is undefined as missing', () => {
    expect(fingerprint({ a: 1, b: undefined })).toBe(fingerprint({ a: 1 }));
  });
});

describe('the fingerprint of all that is asked', () => {
  const of = (today: string, list: readonly Policy[]) =>
    rulebookFingerprint({ rules: [length], policies: list, today });
  const asks = (more = {}) => [policy({ length: row(more) })];

  it('changes on the day a demand comes into force, and on the day after its last', () => {
    const coming = asks({ since: '2026-07-27', until: '2026-12-31' });
    expect(of('2026-07-26', coming)).not.toBe(of('2026-07-27', coming));
    expect(of('2026-07-27', coming)).toBe(of('2026-12-31', coming));
    expect(of('2027-01-01', coming)).toBe(of('2026-07-26', coming));
  });

  it('changes with what is asked, not with who read the source when', () => {
    const day = '2026-11-25';
    expect(of(day, asks({ options: { max: 75 } }))).not.toBe(of(day, asks({ options: { max: 200 } })));
    expect(of(day, asks({ severity: 'blocking' }))).not.toBe(of(day, asks()));
    expect(of(day, asks({ verified: '2026-11-25', confidence: 'low' }))).toBe(of(day, asks()));
    expect(of(day, [policy({ length: false })])).not.toBe(of(day, [policy({})]));
    expect(of(day, [policy({ length: row(), unheard: row() })])).toBe(of(day, asks()));
  });

  it('is the same whatever the order of rules, and differs between days with other demands', () => {
    const at = (today: string, list = rules) => rulebookFingerprint({ rules: list, policies, today });
    expect(at('2026-11-25', [...rules].reverse())).toBe(at('2026-11-25'));
    expect(at('2026-07-26')).not.toBe(at('2026-07-27'));
    expect(at('2026-11-24')).toBe(at('2026-11-25'));
  });
});

describe('what a decision rests on', () => {
  const waiver: Waiver = { id: 'w', rule: 'length', kind: 'ignored', reason: 'r', author: '', at: 1 };
  const [older, newer] = [{ options: { max: 200 } }, { options: { max: 75 }, since: '2026-07-27' }].map((more) =>
    askedBy(length, [row(), row(more)]),
  );

  it('is the strictest row, all options, and the latest date', () => {
    const asked = askedBy(length, [row({ severity: 'advice', since: '2025-01-01' }), row({ since: '2026-01-01' })]);
    expect(asked).toEqual({ severity: 'important', options: { max: 5, min: 1 }, since: '2026-01-01' });
    expect(newer).toMatchObject({ options: { max: 75, min: 1 }, since: '2026-07-27' });
    expect(askedBy(length, [])).toBeUndefined();
  });

  it('asks to be confirmed when it has changed; a decision that names none, or a demand that is gone, asks nothing', () => {
    expect(asksToBeConfirmed({ ...waiver, asked: older! }, newer)).toBe(true);
    expect(asksToBeConfirmed({ ...waiver, asked: newer! }, structuredClone(newer))).toBe(false);
    expect(asksToBeConfirmed(waiver, newer)).toBe(false);
    expect(asksToBeConfirmed({ ...waiver, asked: older! }, undefined)).toBe(false);
  });
});
