import type { FieldName } from '../../core/listing';
import type { Marking } from '../../messaging/protocol';
import type { Overlay, Stage } from '../stage';
import { card } from './card';
import { createCounters } from './counters';
import { el } from './dom';
import { openHost } from './host';
import { anchor, type Group, groupByPlace, markerButton, placeBeside, spread, visible } from './markers';
import { pill } from './pill';
import { createStill } from './still';

/** How long a shown field stays ringed. */
const RING_MS = 2_600;

/** The button of one place, and what it opens. */
interface Placed {
  group: Group;
  element: HTMLElement;
  source?: Element | undefined;
}

/** The page layer: draws what the background says, beside elements that it never touches. */
export function createOverlay(stage: Stage): Overlay {
  const host = openHost(redraw);
  const status = el('div', { class: 'unseen', role: 'status' });
  const layer = el('div', {}, status);
  const lengths = el('div');
  host.root.append(layer, lengths);
  const counters = createCounters(lengths, (field) => stage.anchorsOf(field));
  let marking: Marking | null = null;
  let placed: Placed[] = [];
  let waiting: Marking | null | undefined;
  let opened: { marker: Placed; element: HTMLElement } | undefined;

  let still: ReturnType<typeof createStill> | undefined;
  const beside = () => [...placed, ...counters.placed()];

  const placeOf = (field: FieldName) => stage.anchorsOf(field).find(({ isConnected }) => isConnected);

  function redraw() {
    for (const { element } of placed) element.remove();
    closeCard();
    layer.replaceChildren(status);
    placed = [];
    if (!marking?.counters) {
      still?.stop();
      still = undefined;
    }
    if (!marking) return counters.clear();
    for (const group of groupByPlace(marking.markers, placeOf)) {
      const marker: Placed = { group, element: markerButton(group, marking.labels, () => openCard(marker)) };
      layer.append(marker.element);
      placed.push(marker);
    }
    const summary = pill(marking, { openPanel: () => void stage.call('openPanel').catch(() => {}), place, hideHere });
    layer.append(summary);
    summary.showPopover();
    refresh();
  }

  function refresh() {
    if (!marking) return;
    host.settle();
    // Looked at before anything is written, which a look after it would have laid out.
    const sources = placed.map(({ group }) => visible(placeOf(group.field)));
    counters.draw(marking.counters ?? []);
    if (marking.counters) still ??= createStill(beside);
    still?.hold();
    let moved = false;
    for (const [at, marker] of placed.entries()) {
      const source = sources[at];
      const isOpen = marker.element.matches(':popover-open');
      if (source === marker.source && isOpen === (source !== undefined)) continue;
      marker.source = source;
      moved = true;
      if (source) placeBeside(marker.element, source);
      else if (isOpen) marker.element.hidePopover();
    }
    if (!moved) return;
    still?.release();
    spread(placed.filter(({ source }) => source).map(({ element }) => element));
    // The card must stand above the markers, and after the one it is anchored to.
    if (opened) raise(opened.element, opened.marker.element);
  }

  function openCard(marker: Placed) {
    const again = opened?.marker === marker;
    closeCard();
    if (again || !marking) return;
    const element = card(marker.group, marking.labels, {
      close() {
        closeCard();
        marker.element.focus();
      },
      async waive(rule, reason) {
        const { listing } = marking as Marking;
        const next = await stage.call('waive', { listing, rule, kind: 'not-applicable', reason });
        closeCard();
        show(next);
        (placed.find(({ group }) => group.field === marker.group.field) ?? placed[0])?.element.focus();
      },
    });
    layer.append(element);
    anchor(element, marker.element);
    marker.element.setAttribute('aria-expanded', 'true');
    element.focus();
    opened = { marker, element };
  }

  function closeCard() {
    opened?.element.remove();
    opened = undefined;
    const next = waiting;
    waiting = undefined;
    if (next) queueMicrotask(() => show(next));
    for (const { element } of placed) element.setAttribute('aria-expanded', 'false');
  }

  function place(next: Marking['pill']) {
    if (!marking) return;
    marking = { ...marking, pill: next };
    redraw();
    (layer.querySelector('.pill .grip') as HTMLElement | null)?.focus();
    void stage.call('placePill', next).catch(() => {});
  }

  function hideHere() {
    show(null);
    void stage.call('hideOverlay').catch(() => {});
  }

  /** A reason is being written: the page may change meanwhile, but must not take it away. */
  const isWriting = () => opened?.element.querySelector('textarea')?.value.trim();

  /** Gives the markers what they open from now on; false where they would have to be drawn anew. */
  function takeWords({ markers }: Marking): boolean {
    const groups = groupByPlace(markers, placeOf);
    const isOpen = opened && JSON.stringify(opened.marker.group);
    if (groups.length !== placed.length || groups.some(({ field }, at) => field !== placed[at]!.group.field))
      return false;
    if (isOpen && isOpen !== JSON.stringify(groups[placed.indexOf(opened!.marker)])) return false;
    for (const [at, group] of groups.entries()) placed[at]!.group = group;
    return true;
  }

  function show(next: Marking | null) {
    if (isWriting() && next?.listing === marking?.listing) {
      waiting = next;
      return;
    }
    if (next && marking && drawnOf(next) === drawnOf(marking) && takeWords(next)) {
      marking = next;
      return refresh();
    }
    const spoken = marking?.verdict;
    marking = next;
    if (next) host.settle();
    redraw();
    // One line, once, after settling: a screen reader hears the verdict and nothing else.
    if (next && next.verdict !== spoken) status.textContent = next.verdict;
    if (!next) host.remove();
  }

  return {
    show,
    refresh,
    ring(element) {
      const target = visible(element);
      if (!target) return false;
      host.settle();
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      target.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
      const ring = el('div', { class: 'ring', popover: 'manual', 'aria-hidden': 'true' });
      layer.append(ring);
      anchor(ring, target);
      setTimeout(() => ring.remove(), RING_MS);
      return true;
    },
    retire() {
      const text = marking?.labels.outdated;
      marking = null;
      redraw();
      if (!text) return host.remove();
      const notice = el('div', { class: 'notice', popover: 'manual', role: 'status', text });
      layer.append(notice);
      notice.showPopover();
      setTimeout(() => host.remove(), 15_000);
    },
  };
}

/** What a drawing shows before anything is opened, besides lengths, which are written anew in place. */
const drawnOf = ({ markers, ...others }: Marking): string =>
  JSON.stringify([
    { ...others, sequence: 0, counters: [] },
    markers.map(({ field, outcome, severity, title }) => [field, outcome, severity, title]),
  ]);

/** Shows an open popover anew, on top of those opened since; the focus stays where it stands in it. */
function raise(element: HTMLElement, source: Element) {
  const focused = (element.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  anchor(element, source);
  if (focused && element.contains(focused)) focused.focus();
}
