/* What must hold of every page that shows hostile words. */
import type { Page } from '@playwright/test';
import { expect } from './app';

/** What is wrong in a page that shows hostile words: each line names a place. */
const wrongIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    if (document.title.startsWith('owned')) wrong.push('a script of the words has run');
    for (const one of document.querySelectorAll('img[src="x"], script:not([src]), iframe')) wrong.push(one.outerHTML);
    const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/;
    const other = /[\u0590-\u08ff]/;
    for (const one of document.querySelectorAll('*')) {
      for (const { name, value } of one.attributes) {
        if (name !== 'value' && turning.test(value)) wrong.push(`${one.localName} ${name} turns`);
        if (name.startsWith('on')) wrong.push(`${one.localName} has ${name}`);
        if (name === 'href' && /^(?:javascript|data):/i.test(value)) wrong.push(`a link to ${value.slice(0, 40)}`);
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue!;
      let at = node.parentElement!;
      // What a person types and what a script holds is not our sentence.
      if (at.closest('textarea, script, style, option')) continue;
      const bare = text.replace(/\u2068[^\u2069]*\u2069/g, '');
      if (!turning.test(text) && !other.test(bare)) continue;
      while (!/isolate|plaintext/.test(getComputedStyle(at).unicodeBidi) && getComputedStyle(at).display === 'inline')
        at = at.parentElement!;
      // A block of foreign words alone reorders nothing of ours.
      const isAlone = at.textContent!.trim() === text.trim();
      if (!isAlone && !/isolate|plaintext/.test(getComputedStyle(at).unicodeBidi))
        wrong.push(`not isolated: ${at.outerHTML.slice(0, 300)}`);
    }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) {
      const wide = [...document.querySelectorAll('*')].filter(
        (one) => one.getBoundingClientRect().right > innerWidth + 1,
      );
      wrong.push(
        `${scrollWidth} px wide in ${innerWidth}: ${wide
          .map((one) => one.cloneNode() as Element)
          .map(({ outerHTML }) => outerHTML.slice(0, 90))
          .slice(0, 12)}`,
      );
    }
    return [...new Set(wrong)];
  });

/** At the width of a narrow panel, nothing runs, nothing turns our words, and nothing is broken. */
export async function expectHarmless(page: Page, place: string): Promise<void> {
  const before = page.viewportSize();
  // The popup has the width it gives itself.
  if (before) await page.setViewportSize({ width: 360, height: 800 });
  expect.soft(await wrongIn(page), place).toEqual([]);
  if (before) await page.setViewportSize(before);
}
