/* Tells when a page may show something new. Observes the part that holds the listing, never the whole document. */

/** Checks this often, in visible tabs only, for what no event tells: replaced nodes, addresses changed by script. */
const HEARTBEAT_MS = 1_500;

export interface Watch {
  /** Moves the observer to the smallest part that holds all these elements; to nothing when there is none. */
  focusOn(elements: readonly Element[]): void;
}

/** Calls `hint` for everything that may have changed what a reading would give. A hint is cheap; a reading decides. */
export function watchPage(document: Document, hint: (kind: 'content' | 'address') => void, signal: AbortSignal): Watch {
  const window = document.defaultView as Window & typeof globalThis;
  const observer = new MutationObserver(() => hint('content'));
  let watched: readonly Element[] = [];
  let root: Element | undefined;
  let address = addressOf(window.location);
  let children = -1;

  const look = () => {
    const now = addressOf(window.location);
    if (now !== address) {
      address = now;
      hint('address');
    } else if (
      watched.some((element) => !element.isConnected) ||
      (children >= 0 && children !== document.body?.childElementCount)
    ) {
      hint('content');
    }
    children = document.body?.childElementCount ?? -1;
  };
  const beat = window.setInterval(() => document.hidden || look(), HEARTBEAT_MS);

  const on = (target: EventTarget, type: string, listener: () => void) =>
    target.addEventListener(type, listener, { signal, passive: true, capture: true });
  on(window, 'popstate', look);
  on(window, 'pageshow', () => hint('content'));
  on(window, 'load', () => hint('content'));
  // A tab opened in the background is read when it is first looked at.
  on(document, 'visibilitychange', () => {
    look();
    hint('content');
  });
  // Panels, tabs and variants open on a click; what they bring may stand outside the observed part.
  on(document, 'click', () => hint('content'));
  // The event comes after the address has changed, unlike `navigate`.
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) on(navigation, 'navigatesuccess', look);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearInterval(beat);
  });

  return {
    focusOn(elements) {
      watched = elements;
      const next = commonAncestor(elements);
      if (next === root) return;
      root = next;
      observer.disconnect();
      if (root) observer.observe(root, { childList: true, subtree: true, characterData: true });
    },
  };
}

/** The address without a jump inside the page; some sites route by `#/…` and `#!…`, which is an address. */
const addressOf = ({ href, hash }: Location) => (/^#[!/]/.test(hash) ? href : href.slice(0, href.length - hash.length));

/** The parent of the smallest element that holds all of them, so that it may be replaced whole. */
export function commonAncestor(elements: readonly Element[]): Element | undefined {
  let common: Element | null = elements[0]?.parentElement ?? null;
  for (const element of elements) while (common && !common.contains(element)) common = common.parentElement;
  return common ?? undefined;
}
