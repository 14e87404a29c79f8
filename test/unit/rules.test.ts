import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../utils/core/analyse';
import type { FamilyGuess } from '../../utils/core/family';
import type { Field } from '../../utils/core/field';
import { FIELD_NAMES, type FieldName, type Fields, type Listing } from '../../utils/core/listing';
import type { AnyRule, Context, Message } from '../../utils/core/rule';
import { handbook } from '../../utils/rules/handbook';
import { rules } from '../../utils/rules/index';
import { expectEnglishTypography, expectFrenchTypography } from './typography';

/** Examples hold for this day; rules have dates, so it stays fixed. */
const TODAY = '2026-11-24';
const EVIDENCE = { source: 'dom', locator: '#example' } as const;

interface LooseExample {
  fields: Partial<Record<FieldName, unknown>>;
  options?: object;
  context?: Partial<Context>;
  expect: string;
}
interface Page {
  default: AnyRule;
  text: Record<'fr' | 'en', Record<string, Message>>;
  examples(): LooseExample[];
}
const pages = handbook as unknown as Page[];

const known = (value: unknown): Field<unknown> => ({ state: 'known', value, evidence: EVIDENCE });
const unknown: Field<unknown> = { state: 'unknown', tried: [], reason: 'place-not-found' };

function judge(rule: AnyRule, { fields: given, options = {}, context = {} }: LooseExample, hidden: FieldName[] = []) {
  const others = context.others ?? (() => []);
  const fields = Object.fromEntries(
    FIELD_NAMES.map((name): [FieldName, Field<unknown>] => {
      if (hidden.includes(name)) return [name, unknown];
      if (!(name in given)) return [name, { state: 'absent', evidence: EVIDENCE }];
      return [name, { ...known(given[name]), others: others(name) } as Field<unknown>];
    }),
  ) as unknown as Fields;
  const listing: Listing = {
    marketplace: context.marketplace ?? 'shop',
    id: '1',
    url: 'https://shop.example/1',
    ...(context.country && { country: context.country }),
    ...(context.language && { language: context.language }),
    fields,
  };
  const family: FamilyGuess | undefined =
    context.family ?? (rule.families ? { family: rule.families[0]!, confidence: 'strong' } : undefined);
  const row = {
    source: { title: 'Test', ref: 'test' },
    verified: TODAY,
    confidence: 'high',
    severity: 'important',
    consequence: 'trust',
    options,
  } as const;
  const policy = { id: 'test', name: { fr: 'Test', en: 'Test' }, rows: { [rule.id]: row } };
  return analyse(listing, {
    rules: [rule],
    policies: [policy],
    today: context.today ?? TODAY,
    family,
    pastPrices: context.pastPrices,
  })[0]!;
}

const sentences = (message: Message) => (typeof message === 'string' ? [message] : [message.one, message.other]);
const placeholders = (message: Message) =>
  [...new Set(sentences(message).flatMap((sentence) => sentence.match(/\{\w+\}/g) ?? []))].sort();

test('every rule file is in the index and in the handbook, in alphabetical order, under its id', () => {
  const files = readdirSync('utils/rules')
    .map((file) => file.replace('.ts', ''))
    .filter((name) => name !== 'index' && name !== 'handbook')
    .sort();
  expect(rules.map(({ id }) => id)).toEqual(files);
  expect(pages.map((page) => page.default.id)).toEqual(files);
});

describe.each(pages.map((page) => [page.default.id, page] as const))('%s', (_id, { default: rule, text, examples }) => {
  const decided = [...rule.needs, ...(rule.asks ?? [])];
  const proper = ['title', 'why', 'fix'];

  test.each(examples().map((example, i) => [`${i} → ${example.expect}`, example] as const))(
    'example %s',
    (_, example) => {
      const { outcome, message, data } = judge(rule, example);
      if (example.expect === 'passed' || example.expect === 'inapplicable')
        expect({ outcome, data }).toEqual({ outcome: example.expect });
      else
        expect({ outcome: expect.stringMatching(/^(?:failed|cantTell)$/), message }).toEqual({
          outcome,
          message: example.expect,
        });
    },
  );

  test('has an example of every message, and one that is right', () => {
    const expected = new Set(examples().map((example) => example.expect));
    expect([...rule.messages].filter((message) => !expected.has(message))).toEqual([]);
    expect([...expected].some((outcome) => outcome === 'passed' || outcome === 'inapplicable')).toBe(true);
  });

  test.each(decided)('says nothing without knowing %s', (name) => {
    for (const example of examples()) {
      const { outcome, message } = judge(rule, example, [name]);
      // What a listing is not concerned by need not be looked for.
      if (rule.concerns && outcome === 'inapplicable') continue;
      expect({ outcome, message }).toEqual({ outcome: 'cantTell', message: 'unreadable' });
    }
  });

  test('accuses nobody when nothing is known', () => {
    const { outcome } = judge(rule, { fields: {}, expect: '' }, [...FIELD_NAMES]);
    expect(rule.concerns ? ['cantTell', 'inapplicable'] : ['cantTell']).toContain(outcome);
  });

  test('speaks French and English, each message with the same placeholders and no more than its data', () => {
    for (const language of ['fr', 'en'] as const) {
      expect(Object.keys(text[language]).sort()).toEqual([...proper, ...rule.messages].sort());
      for (const message of Object.values(text[language]))
        for (const sentence of sentences(message)) expect(sentence.trim()).not.toBe('');
    }
    for (const message of rule.messages)
      expect(placeholders(text.fr[message]!)).toEqual(placeholders(text.en[message]!));
    for (const example of examples()) {
      const { message, data = {} } = judge(rule, example);
      if (!message) continue;
      const given = Object.keys(data).map((name) => `{${name}}`);
      expect(given, message).toEqual(expect.arrayContaining(placeholders(text.fr[message]!)));
    }
  });

  test('gives data, not sentences', () => {
    for (const example of examples())
      for (const value of Object.values(judge(rule, example).data ?? {})) {
        if (typeof value === 'string') expect(value.length).toBeLessThan(300);
        else expect(Number.isFinite(value)).toBe(true);
      }
  });

  test('is typeset as French asks', () => {
    for (const message of Object.values(text.fr)) sentences(message).forEach(expectFrenchTypography);
    for (const message of Object.values(text.en)) sentences(message).forEach(expectEnglishTypography);
  });
});
