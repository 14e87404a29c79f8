/* Runs inside a page: what one reading asks of it, by the names of the calls. */
import { domCallsOf } from '../../scripts/bench/dom-calls';
import { extract } from '../../utils/extract/extract';
import { marketplaces } from '../../utils/marketplaces';

/** Makes the page as long as four of it, with what comes after the listing. */
export function grow(): void {
  const parts = [...document.body.children];
  for (let i = 1; i < 4; i++) for (const part of parts) document.body.append(part.cloneNode(true));
}

export function count() {
  const calls = domCallsOf(() => extract(marketplaces, document, new URL(location.href)));
  const whole = new Set<unknown>([document, document.documentElement, document.body]);
  return {
    elements: document.getElementsByTagName('*').length,
    calls: calls.length,
    /** Searches by a selector that is no single name, over the whole page. */
    searches: calls.filter(({ name, on }) => /^Document\.querySelector/.test(name) && whole.has(on)).length,
    /** Text of everything, which holds every script and style too. */
    wholeTexts: calls.filter(({ name, on }) => /\.(textContent|innerText)$/.test(name) && whole.has(on)).length,
    names: [...new Set(calls.map(({ name }) => name.replace(/^\w+\./, '')))],
  };
}
