import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FieldName } from '../../utils/core/listing';
import { type DemoFields, type DemoListing, mendedFields, toListing } from '../../utils/demo/demo-listing';
import { demoListings } from '../../utils/demo/listings';
import { judge } from '../../utils/judging/judge';
import { handbook } from '../../utils/rules/handbook';

/** Rules have dates: the key must hold now and when what is announced comes into force. */
const DAYS = ['2026-11-24', '2027-06-01', '2028-06-01'];

const report = (demo: DemoListing, fields: DemoFields, today = DAYS[0]!) =>
  judge(toListing(demo, { fields, marketplace: demo.marketplace, url: 'https://demo.example/' }), {
    waivers: [],
    rulesOff: [],
    today,
  });
const failed = (demo: DemoListing, fields: DemoFields, today?: string) =>
  report(demo, fields, today)
    .findings.filter(({ outcome }) => outcome === 'failed')
    .map(({ rule }) => rule)
    .sort();

test('every listing file is in the index, with a drawing, and there are enough of them to choose from', () => {
  const files = readdirSync('utils/demo/listings').map((file) => file.replace('.ts', ''));
  expect(demoListings.map(({ id }) => id).sort()).toEqual(files.filter((name) => name !== 'index').sort());
  for (const { id } of demoListings) expect(existsSync(`public/demo/${id}.svg`), id).toBe(true);
  expect(demoListings.length).toBeGreaterThanOrEqual(8);
  expect(new Set(demoListings.map(({ layout }) => layout)).size).toBeGreaterThanOrEqual(4);
});

describe.each(demoListings.map((demo) => [demo.id, demo] as const))('%s', (_id, demo) => {
  test.each(DAYS)('breaks exactly the rules of its answer key, and none of them once mended (%s)', (today) => {
    expect(failed(demo, demo.fields, today)).toEqual(demo.faults.map(({ rule }) => rule).sort());
    expect(failed(demo, mendedFields(demo), today)).toEqual([]);
  });

  test('the mended listing leaves nothing to check, but what no page answers', () => {
    const open = report(demo, mendedFields(demo)).findings.filter(({ outcome }) => outcome === 'cantTell');
    expect(open.filter(({ message }) => !message?.startsWith('ask')).map(({ rule }) => rule)).toEqual([]);
    expect(open.length).toBeLessThanOrEqual(5);
  });

  test('each fault stands in a field its rule looks at, and that field is mended', () => {
    for (const { rule, field } of demo.faults) {
      const {
        needs,
        asks = [],
        wants = [],
      } = handbook.find((page) => page.default.id === rule)!.default as {
        needs: readonly FieldName[];
        asks?: readonly FieldName[];
        wants?: readonly FieldName[];
      };
      expect([...needs, ...asks, ...wants], rule).toContain(field);
    }
    const untouched = demo.faults.filter(({ field }) => !(field in demo.mended));
    expect(untouched.map(({ rule }) => rule)).toEqual([]);
  });

  test('lengths named in an explanation are those the judge counts', () => {
    const { findings } = report(demo, demo.fields);
    for (const { rule, because } of demo.faults) {
      const length = findings.find((finding) => finding.rule === rule)?.data?.length;
      const told = [/(\d+) caractères/.exec(because.fr), /(\d+) characters/.exec(because.en)];
      for (const [, number] of told.filter((match) => match !== null)) expect(Number(number), rule).toBe(length);
    }
  });

  test('every address in it is invented', () => {
    const text = JSON.stringify([demo.fields, demo.mended]);
    const hosts = [...text.matchAll(/(?:https?:\/\/|www\.|@)([\w.-]+)/g)].map(([, host]) => host!.replace(/\.$/, ''));
    expect(hosts.filter((host) => !/\.(example|invalid)$/.test(host))).toEqual([]);
  });
});
