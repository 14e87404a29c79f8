import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_NAMES, type Fields, type Listing } from '../../utils/core/listing';
import { checkMessage } from '../../utils/judging/door';
import { checkInput } from '../../utils/messaging/schemas';

const unknown = { state: 'unknown', tried: [], reason: 'no-reader' } as const;
const evidence = { source: 'dom', locator: '#title' } as const;
const listing = (fields: Partial<Fields> = {}): Listing => ({
  marketplace: 'shop',
  id: '1',
  url: 'https://www.latelier-demo.fr/1',
  fields: { ...(Object.fromEntries(FIELD_NAMES.map((name) => [name, unknown])) as unknown as Fields), ...fields },
});
const publication = (over: object = {}) => ({
  page: 'listing',
  listing: listing(),
  session: 'a-1',
  sequence: 1,
  ...over,
});

describe('the background’s door', () => {
  test('lets a whole listing through unchanged', () => {
    const whole = publication({
      listing: listing({
        title: { state: 'known', value: 'Bol', evidence },
        price: {
          state: 'known',
          value: { amount: 1.5, currency: 'EUR' },
          evidence,
          others: [{ value: { amount: 2, currency: 'EUR' }, evidence }],
        },
        pictures: { state: 'known', value: [{ url: 'https://x/1.jpg', width: 1200 }], evidence },
        variants: { state: 'known', value: [{ axis: 'Couleur', selected: 'Bleu', options: ['Bleu'] }], evidence },
        brand: { state: 'absent', evidence },
      }),
    });
    expect(checkInput('publish', whole)).toEqual(whole);
  });

  test.each<[string, object]>([
    ['a page of an unknown kind', publication({ page: 'cart' })],
    ['a missing field', publication({ listing: { ...listing(), fields: {} } })],
    [
      'a number for a title',
      publication({ listing: listing({ title: { state: 'known', value: 3 as never, evidence } }) }),
    ],
    [
      'a title of five megabytes',
      publication({ listing: listing({ title: { state: 'known', value: 'x'.repeat(5e6), evidence } }) }),
    ],
    [
      'ten thousand bullets',
      publication({ listing: listing({ bullets: { state: 'known', value: Array(10_000).fill('x'), evidence } }) }),
    ],
    [
      'an infinite price',
      publication({
        listing: listing({
          price: { state: 'known', value: { amount: Number.POSITIVE_INFINITY, currency: 'EUR' }, evidence },
        }),
      }),
    ],
    ['a session that is no identifier', publication({ session: '<b>' })],
    ['a negative sequence', publication({ sequence: -1 })],
  ])('refuses %s', (_name, input) => {
    expect(() => checkInput('publish', input)).toThrow(/Message publish has a wrong/);
  });

  test('refuses what is no method at all', () => {
    for (const method of ['toString', '__proto__', 'constructor', 'erase'])
      expect(() => checkInput(method, {})).toThrow();
  });

  test('drops what it does not know', () => {
    const checked = checkInput('waive', {
      listing: 'B1',
      rule: 'title-length',
      kind: 'ignored',
      reason: 'x',
      __proto__: { admin: true },
      extra: 1,
    });
    expect(checked).toEqual({ listing: 'B1', rule: 'title-length', kind: 'ignored', reason: 'x' });
  });

  test('hears the top frame of a tab only', () => {
    const input = { corner: 'top-left', folded: true };
    expect(checkMessage('placePill', input, { tab: { id: 1 }, frameId: 0 })).toEqual(input);
    expect(() => checkMessage('placePill', input, { tab: { id: 1 }, frameId: 3 })).toThrow();
    expect(() => checkMessage('placePill', input, { frameId: 0 })).toThrow();
  });

  test('never crashes, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('publish', 'waive', 'placePill', 'loadReader', 'openPanel'),
        fc.anything(),
        (method, input) => {
          try {
            checkInput(method, input);
          } catch (error) {
            expect((error as Error).message).toMatch(/^(Message|Unknown message) /);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
