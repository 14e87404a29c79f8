/* Neutral between marketplaces: the law is the same everywhere, and nobody comes first. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../utils/core/analyse';
import type { Listing } from '../../utils/core/listing';
import type { Policy, PolicyRow } from '../../utils/core/policy';
import { type DemoListing, mendedFields, toListing } from '../../utils/demo/demo-listing';
import { demoListings } from '../../utils/demo/listings';
import { judgedFor } from '../../utils/demo/marketplaces';
import { marketplaces } from '../../utils/marketplaces';
import { policies } from '../../utils/policies';
import { rules } from '../../utils/rules';

const TODAY = '2026-11-25';
/** Policies that bind every seller to buyers in France, wherever the listing stands. */
const laws = policies.filter((policy) => policy.countries?.includes('FR') && !policy.marketplaces);
const lawRules = new Set(laws.flatMap((policy) => Object.keys(policy.rows)));
const places = [
  ...new Set([...policies.flatMap((policy) => policy.marketplaces ?? []), ...marketplaces.map(({ id }) => id)]),
].sort();

/** The same content, as if it stood on each marketplace. */
const standingOn = (
  marketplace: string,
  demo: DemoListing,
  fields: DemoListing['fields'],
  country = 'FR',
): Listing => ({
  ...toListing(demo, { fields, marketplace, url: 'https://demo.example/' }),
  marketplace,
  country,
  language: 'fr',
});
const judged = (listing: Listing, by: readonly Policy[]) =>
  analyse(listing, { rules, policies: by, today: TODAY }).filter(({ rule }) => lawRules.has(rule));
const told = (findings: ReturnType<typeof judged>) =>
  findings.map(({ rule, outcome, message, severity, data }) => ({ rule, outcome, message, severity, data }));

/** Rules of which a marketplace asks more than the law, so that their limits differ from place to place. */
const rowsOf = (policy: Policy, rule: string): readonly PolicyRow[] => {
  const entry = policy.rows[rule];
  return entry ? ([entry].flat() as PolicyRow[]) : [];
};
const asksMore = new Set(
  [...lawRules].filter((rule) =>
    policies.some((policy) => policy.marketplaces && rowsOf(policy, rule).some(({ options }) => options)),
  ),
);

/** What a law on the merchant's own shop puts in another rule's place. */
const replaced = (rule: string, place: string) =>
  policies.some((policy) => policy.countries && policy.marketplaces?.includes(place) && policy.rows[rule] === false);

describe.each(
  demoListings.flatMap((demo) => [
    [`${demo.id}, as found`, demo, demo.fields] as const,
    [`${demo.id}, mended`, demo, mendedFields(demo)] as const,
  ]),
)('%s', (_name, demo, fields) => {
  test('the law gives the same verdict on every marketplace', () => {
    const [first, ...others] = places.map((place) => told(judged(standingOn(place, demo, fields), laws)));
    expect(first!.length).toBeGreaterThan(10);
    for (const other of others) expect(other).toEqual(first);
  });

  test('no marketplace silences or softens the law, and none changes what it alone decides', () => {
    const alone = new Map(
      judged(standingOn('acme', demo, fields), laws).map((finding) => [finding.rule, finding] as const),
    );
    for (const place of places) {
      const findings = judged(standingOn(place, demo, fields), policies);
      for (const [rule, { outcome, message }] of alone) {
        if (replaced(rule, place)) continue;
        const here = findings.find((finding) => finding.rule === rule);
        expect(here, `${rule} on ${place}`).toBeDefined();
        if (!asksMore.has(rule))
          expect({ outcome: here?.outcome, message: here?.message }, `${rule} on ${place}`).toEqual({
            outcome,
            message,
          });
      }
    }
  });
});

test('the law of France is not held against what is sold elsewhere', () => {
  const [demo] = demoListings;
  for (const place of places) expect(judged(standingOn(place, demo!, demo!.fields, 'US'), laws)).toEqual([]);
});

describe('nobody comes first', () => {
  test('marketplaces and policies are in alphabetical order', () => {
    const named = marketplaces.map(({ id }) => id).filter((id) => id !== 'shop');
    expect(named).toEqual([...named].sort());
    const asking = policies.filter((policy) => policy.marketplaces && !policy.countries).map(({ id }) => id);
    expect(asking).toEqual([...asking].sort());
  });

  test.each(['fr', 'en'] as const)('lists shown to people are in alphabetical order (%s)', (language) => {
    const names = judgedFor(language).map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, language)));
  });
});
