/* Masking in the page itself, when asked: one style sheet of the user's, put in and taken out. Nothing else is touched. */
import { browser } from '../browser';
import { changeMasking, readMasking } from '../storage/masking';
import { MASK_SIGN, maskCss, PRIVATE_KINDS, type PrivateKind, placesAt } from './masks';

/** One page is told to load this often at most while nobody shows it again. */
const MOST_SHEETS = 200;

const sheet = (tabId: number, css: string) => ({ target: { tabId, allFrames: true }, css, origin: 'USER' }) as const;

/**
 * Masks the page of a tab and gives the kinds that stand in it now; undefined when the browser does not let us.
 */
export const maskPage = (tabId: number): Promise<PrivateKind[] | undefined> =>
  navigator.locks.request(`mask:${tabId}`, () => putIn(tabId)) as Promise<PrivateKind[] | undefined>;

async function putIn(tabId: number): Promise<PrivateKind[] | undefined> {
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    const places = placesAt(new URL(url).hostname);
    const css = maskCss(places);
    await browser.scripting.insertCSS(sheet(tabId, css));
    if ((await readMasking()).pages[tabId] !== css)
      await changeMasking(({ pages }) => ({ pages: { ...pages, [tabId]: css } }));
    return await kindsIn(tabId, places);
  } catch {
    return undefined;
  }
}

/** Shows the page of a tab again. */
export async function unmaskPage(tabId: number): Promise<void> {
  const css = (await readMasking()).pages[tabId];
  if (css === undefined) return;
  await forgetPage(tabId);
  // A tab that is gone, or that was left for a page we may not touch, holds no sheet of ours any more.
  try {
    // Put in twice while a page was loading, it has to be taken out twice.
    for (let i = 0; i < MOST_SHEETS && (await isMasked(tabId)); i++)
      await browser.scripting.removeCSS(sheet(tabId, css));
  } catch {
    // Nothing left to show.
  }
}

/**
 * A page that loads in a tab that was masked is masked again, as early as the browser tells; where that is refused,
 * the tab is no longer said to be.
 */
export async function maskAgain(tabId: number, status: string): Promise<void> {
  const { [tabId]: css } = (await readMasking()).pages;
  if (css === undefined) return;
  if (status === 'loading') await browser.scripting.insertCSS(sheet(tabId, css)).catch(() => {});
  else if (!(await isMasked(tabId).catch(() => false)) && !(await maskPage(tabId))) await forgetPage(tabId);
}

/** The tab is gone, or out of our reach. */
export async function forgetPage(tabId: number): Promise<void> {
  if ((await readMasking()).pages[tabId] === undefined) return;
  await changeMasking(({ pages: { [tabId]: _gone, ...pages } }) => ({ pages }));
}

/** Shows everything again: our surfaces and every page. */
export async function unmaskAll(): Promise<void> {
  await changeMasking(() => ({ on: false }));
  const { pages } = await readMasking();
  await Promise.all(Object.keys(pages).map((tabId) => unmaskPage(Number(tabId))));
}

async function isMasked(tabId: number): Promise<boolean> {
  const [top] = await browser.scripting.executeScript({
    target: { tabId },
    func: (sign: string) => getComputedStyle(document.documentElement).getPropertyValue(sign) !== '',
    args: [MASK_SIGN],
  });
  return top?.result === true;
}

async function kindsIn(tabId: number, places: Record<PrivateKind, readonly string[]>): Promise<PrivateKind[]> {
  const selectors = PRIVATE_KINDS.map((kind) => places[kind].join(','));
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (asked: string[]) => asked.map((selector) => selector !== '' && document.querySelector(selector) !== null),
    args: [selectors],
  });
  const isFound = (i: number) => results.some(({ result }) => (result as boolean[] | undefined)?.[i]);
  return PRIVATE_KINDS.filter((_kind, i) => isFound(i));
}
