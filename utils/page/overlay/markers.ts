import type { FieldName } from '../../core/listing';
import type { Marker, Marking } from '../../messaging/protocol';
import { button, shape } from './dom';

const RANK = ['blocking', 'important', 'advice', 'toOpen'] as const;
type Kind = (typeof RANK)[number];

export const kindOf = ({ outcome, severity }: Marker): Kind => (outcome === 'failed' ? severity : 'toOpen');

/** The findings beside one place, worst first. */
export interface Group {
  /** The first field that stands there. */
  field: FieldName;
  kind: Kind;
  markers: Marker[];
}

export function groupByPlace(markers: readonly Marker[], placeOf: (field: FieldName) => Element | undefined): Group[] {
  const groups = new Map<unknown, Marker[]>();
  for (const marker of markers) {
    const place = placeOf(marker.field) ?? marker.field;
    groups.set(place, [...(groups.get(place) ?? []), marker]);
  }
  return [...groups.values()].map((list) => {
    const sorted = list.sort((a, b) => RANK.indexOf(kindOf(a)) - RANK.indexOf(kindOf(b)));
    const worst = sorted[0] as Marker;
    return { field: worst.field, kind: kindOf(worst), markers: sorted };
  });
}

/** The small button beside a field: shape, word, and how many. */
export function markerButton({ kind, markers }: Group, labels: Marking['labels'], open: (marker: HTMLElement) => void) {
  const word = labels[kind];
  const count = markers.length > 1 ? ` ${markers.length}` : '';
  const element = button(
    {
      class: `marker ${kind}`,
      popover: 'manual',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      label: `${word}${count} – ${markers.map(({ title }) => title).join(', ')}`,
    },
    () => open(element),
    shape(kind),
    `${word}${count}`,
  );
  return element;
}

/**
 * Shows an element in the top layer, anchored beside a page element that is itself never touched. The browser
 * keeps the two together while scrolling, and hides ours when the other is scrolled out of its box.
 */
export function anchor(popover: HTMLElement, source: Element) {
  if (popover.matches(':popover-open')) popover.hidePopover();
  (popover as { showPopover(options?: { source?: Element }): void }).showPopover({ source });
}

/** Beside a narrow field, a marker stands to its right: above, it would cover what is there. */
const NARROW_PX = 160;
export function placeBeside(marker: HTMLElement, source: Element) {
  marker.classList.toggle('narrow', source.getBoundingClientRect().width < NARROW_PX);
  anchor(marker, source);
}

/** Sets markers that came to stand on each other side by side. Measures once per drawing, never on scrolling. */
export function spread(markers: readonly HTMLElement[]) {
  const GAP = 4;
  const taken: DOMRect[] = [];
  for (const marker of markers) marker.style.translate = '';
  for (const marker of markers) {
    const box = marker.getBoundingClientRect();
    for (const other of taken) {
      if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom) {
        const right = other.right + GAP;
        box.x = right + box.width < innerWidth ? right : other.left - GAP - box.width;
      }
    }
    const shift = box.x - marker.getBoundingClientRect().x;
    if (shift) marker.style.translate = `${shift}px`;
    taken.push(box);
  }
}

/** The nearest element with a box: fields may be read from hidden places. */
export function visible(element: Element | undefined): Element | undefined {
  for (let at: Element | null | undefined = element; at && at !== document.body; at = at.parentElement) {
    if (at.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return at;
  }
  return undefined;
}
