import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../utils/core/listing';
import { matchesPattern } from '../../utils/extract/extract';
import { marketplaces } from '../../utils/marketplaces';

const named = marketplaces.filter(({ id }) => id !== 'shop');
const examples = named.flatMap(({ id, examples }) =>
  Object.entries(examples).map(([url, listing]) => ({ url, listing, owner: id })),
);

/** What every listing has, whatever the marketplace. */
const MAIN: readonly FieldName[] = ['title', 'brand', 'gtin', 'description', 'pictures', 'price', 'category'];

describe('marketplaces', () => {
  it('stand in alphabetical order, under unique ids, the general one last', () => {
    const ids = marketplaces.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, -1)).toEqual(ids.slice(0, -1).toSorted());
    expect(ids.at(-1)).toBe('shop');
  });

  it.each(marketplaces.map(({ id, matches }) => [id, matches] as const))('%s matches origins only', (_, matches) => {
    for (const pattern of matches)
      expect(pattern).toMatch(/^(\*|https):\/\/(\*|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+)\/\*$/);
    expect(new Set(matches).size).toBe(matches.length);
  });

  it.each(named.map(({ id, examples }) => [id, Object.keys(examples)] as const))('%s gives examples', (_, urls) => {
    expect(urls.length).toBeGreaterThan(0);
  });

  it.each(examples)('$url is of $owner alone', ({ url, listing, owner }) => {
    const address = new URL(url);
    const claimed = named.filter(({ matches }) => matches.some((pattern) => matchesPattern(pattern, address)));
    expect(claimed.map(({ id }) => id)).toEqual([owner]);
    expect(claimed[0]?.listingId(address)).toBe(listing);
  });

  it.each(named.map((marketplace) => [marketplace.id, marketplace] as const))(
    '%s takes neither its home nor a search for a listing',
    (_, { examples, listingId }) => {
      for (const url of Object.keys(examples)) {
        const { origin } = new URL(url);
        for (const path of ['/', '/search?q=table', '/s/', '/cart']) {
          expect(listingId(new URL(path, origin))).toBeUndefined();
        }
      }
    },
  );

  it.each(named.map(({ id, fields }) => [id, fields] as const))(
    '%s reads each main field in several ways',
    (_, fields) => {
      for (const name of MAIN) {
        const ways = new Set((fields[name] ?? []).map(({ evidence }) => `${evidence.source} ${evidence.locator}`));
        expect([name, ways.size >= 2]).toEqual([name, true]);
      }
    },
  );
});
