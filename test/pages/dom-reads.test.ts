import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownPages } from '../../scripts/bench/pages.mjs';
import { pageScript } from '../../scripts/lib/bundle.mjs';
import { ensureChromium } from '../../scripts/lib/env.mjs';
import { launchChromium, loadSaved, withSavedPage } from '../../scripts/lib/saved-pages.mjs';
import type { count } from './dom-reads-entry';

/** Measured: at most 250 and 13 an element on our own small pages, 3 to 9 an element on real ones. */
const CALLS = { base: 270, anElement: 14 };
/** Measured: at most 25, whatever the page's length; each costs up to a pass over its elements. */
const SEARCHES = 30;
/** What makes the browser lay the page out, write it out, copy it or parse it: a reading does none of these. */
const FORBIDDEN =
  /^((offset|client|scroll)(Width|Height|Top|Left|Parent)|innerText|outerText|getBoundingClientRect|getClientRects|checkVisibility|scrollIntoView\w*|focus|outerHTML|innerHTML|getHTML|cloneNode|importNode|insertAdjacent\w+|append\w*|prepend|remove\w*|replace\w*|setAttribute\w*|toggleAttribute|write|click|dispatchEvent|attachShadow)$/;

type Counted = ReturnType<typeof count>;
let browser: Awaited<ReturnType<typeof launchChromium>>;
let script: string;
beforeAll(async () => {
  browser = await launchChromium(ensureChromium({ quiet: true }));
  script = await pageScript('test/pages/dom-reads-entry.ts', 'domReads');
});
afterAll(() => browser.close());

describe('what a reading asks of a page', () => {
  test.each(ownPages().map((page) => ({ ...page, name: page.file.split('/').slice(-2).join('/') })))(
    '$name',
    async ({ file, url }) => {
      const bytes = await loadSaved(file);
      const [page, grown] = await withSavedPage(browser, { bytes, url }, async ({ evaluate }) => {
        await evaluate(script);
        const first = (await evaluate('domReads.count()')) as Counted;
        await evaluate('domReads.grow()');
        return [first, (await evaluate('domReads.count()')) as Counted];
      });
      expect(page.names.filter((name) => FORBIDDEN.test(name))).toEqual([]);
      expect(page.wholeTexts).toBe(0);
      expect(page.calls).toBeLessThanOrEqual(CALLS.base + CALLS.anElement * page.elements);
      expect(page.searches).toBeLessThanOrEqual(SEARCHES);
      // A page four times as long asks for four times as much at most, and for no further search.
      expect(grown.searches).toBe(page.searches);
      expect(grown.calls).toBeLessThanOrEqual(4 * page.calls);
    },
  );
});
