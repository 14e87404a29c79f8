import type { Counter } from '../../messaging/protocol';
import { el } from './dom';
import { anchor, visible } from './markers';

interface Placed {
  element: HTMLElement;
  source: Element | undefined;
}

/**
 * Lengths beside the fields of a form. They are words only: nothing in them can be clicked or takes the focus, and
 * while somebody types they are written anew in place, never placed anew.
 */
export function createCounters(layer: HTMLElement, placesOf: (field: Counter['field']) => Element[]) {
  let placed = new Map<string, Placed>();

  function draw(counters: readonly Counter[]) {
    const next = new Map<string, Placed>();
    // All is looked at before anything is written: a look after that would lay the page out anew.
    const sources = counters.map(({ field, index }) => visible(placesOf(field)[index]));
    for (const [at, counter] of counters.entries()) {
      const key = `${counter.field} ${counter.index}`;
      const known = placed.get(key);
      placed.delete(key);
      const source = sources[at];
      if (!source) {
        known?.element.remove();
        continue;
      }
      const element = known?.element ?? el('div', { popover: 'manual' });
      write(element, counter);
      if (!known) layer.append(element);
      if (known?.source !== source || !element.matches(':popover-open')) anchor(element, source);
      next.set(key, { element, source });
    }
    for (const { element } of placed.values()) element.remove();
    placed = next;
  }

  return {
    draw,
    placed: () => [...placed.values()],
    clear() {
      draw([]);
    },
  };
}

function write(element: HTMLElement, { tone, text, more }: Counter) {
  const shown = more ? `${text} · ${more}` : text;
  element.classList.add('counter');
  element.classList.toggle('over', tone === 'over');
  element.classList.toggle('within', tone === 'within');
  if (element.textContent !== shown) element.textContent = shown;
}
