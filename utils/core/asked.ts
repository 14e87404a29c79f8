import { optionsOf } from './demand';
import { canonical, fingerprint } from './fingerprint';
import type { Policy, PolicyRow } from './policy';
import { type AnyRule, SEVERITIES, type Severity } from './rule';

/** What was asked for one rule at one moment, as plain data that can be kept: a verdict or a decision rests on it. */
export interface Asked {
  /** Of the strictest row. */
  severity: Severity;
  /** The rule's own, with those of the rows that spoke. */
  options: object;
  /** ISO date of the latest of those rows that has one. */
  since?: string;
}

/** What these rows, least specific first, ask for a rule; undefined when there are none. */
export function askedBy(rule: AnyRule, rows: readonly PolicyRow[]): Asked | undefined {
  if (rows.length === 0) return undefined;
  const since = rows.flatMap((row) => row.since ?? []).sort();
  return {
    severity: SEVERITIES.find((severity) => rows.some((row) => row.severity === severity)) ?? 'advice',
    options: optionsOf(rule, rows),
    ...(since.length > 0 && { since: since.at(-1)! }),
  };
}

export const isSameAsked = (one: Asked | undefined, other: Asked | undefined): boolean =>
  canonical(one) === canonical(other);

interface Rulebook {
  rules: readonly AnyRule[];
  policies: readonly Policy[];
  /** ISO date. */
  today: string;
}

/**
 * A short name for all that is asked on one day. It changes when a demand changes, comes into force or ends, when a
 * rule or a policy is added; not when somebody reads a source again, nor with the order in which things are listed.
 */
export function rulebookFingerprint({ rules, policies, today }: Rulebook): string {
  const isInForce = ({ since = '', until = '9999' }: PolicyRow) => since <= today && today <= until;
  const demanded = ({ severity, options, raise, appliesTo, since }: PolicyRow) => ({
    severity,
    options,
    raise,
    appliesTo,
    since,
  });
  const known = new Set(rules.map(({ id }) => id));
  const rowsOf = (entry: Policy['rows'][string]) =>
    entry === false ? false : ([entry].flat() as PolicyRow[]).filter(isInForce).map(demanded);
  return fingerprint({
    rules: Object.fromEntries(
      rules.map(({ id, needs, asks, wants, whole, families, options }) => [
        id,
        { needs, asks, wants, whole, families, options },
      ]),
    ),
    policies: Object.fromEntries(
      policies.map(({ id, marketplaces, countries, rows }) => [
        id,
        {
          marketplaces,
          countries,
          rows: Object.fromEntries(
            Object.entries(rows)
              .filter(([rule]) => known.has(rule))
              .map(([rule, entry]) => [rule, rowsOf(entry)] as const)
              // A demand that is not in force asks for nothing, as if it were not there.
              .filter(([, asked]) => asked === false || asked.length > 0),
          ),
        },
      ]),
    ),
  });
}
