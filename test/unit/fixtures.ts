import type { Absent, Field, Unknown } from '../../utils/core/field';
import { FIELD_NAMES, type FieldName, type FieldValues, type Listing } from '../../utils/core/listing';
import type { Policy, PolicyRow } from '../../utils/core/policy';
import { defineRule, fail, pass } from '../../utils/core/rule';

export const evidence = { source: 'dom', locator: '#place' } as const;
/** A reading of this value. */
export const known = <T>(value: T): Field<T> => ({ state: 'known', value, evidence });
export const absent: Absent = { state: 'absent', evidence };
export const unknown: Unknown = { state: 'unknown', tried: [evidence], reason: 'place-not-found' };

type SomeFields = { [N in FieldName]?: Field<FieldValues[N]> };
/** A listing of which only these fields could be read. */
export function listingOf(fields: SomeFields = {}, more: Partial<Listing> = {}): Listing {
  const all = Object.fromEntries(FIELD_NAMES.map((name) => [name, fields[name] ?? unknown]));
  return { marketplace: 'acme', id: '1', url: 'https://acme.example/1', fields: all as never, ...more };
}

/** A policy row, whatever its source. */
export const row = (more: Partial<PolicyRow> = {}): PolicyRow => ({
  severity: 'important',
  consequence: 'legal',
  source: { title: 'A source', ref: 'art. 1' },
  verified: '2026-11-23',
  confidence: 'high',
  ...more,
});
export const policy = (rows: Policy['rows'], more: Partial<Policy> = {}): Policy => ({
  id: 'p',
  name: { fr: 'P', en: 'P' },
  rows,
  ...more,
});

/** A rule that finds titles missing, too long or too short. */
export const length = defineRule({
  id: 'length',
  needs: ['title'],
  whenAbsent: 'missing',
  options: { max: 5, min: 1 },
  messages: ['missing', 'long', 'short'],
  check: ({ title }, { max, min }) =>
    title.length > max ? fail('long', { max, min }) : title.length < min ? fail('short', { max, min }) : pass,
});
