interface Placed {
  element: HTMLElement;
  source?: Element | undefined;
}

/** After the last scroll or change of size. */
const QUIET_MS = 200;

/**
 * Keeps what stands beside the fields of a form where the browser has put it. Anchored elements cost a second pass of
 * style and layout whenever anything in the page is laid out, which is at each key; elements that hold still cost
 * nothing. They are anchored again while the page scrolls or changes size.
 */
export function createStill(all: () => readonly Placed[]) {
  const stopped = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The fields of what is held, and what clips them, where they were then. */
  const boxes = new Map<Element, DOMRect>();
  const on = { passive: true, capture: true, signal: stopped.signal };
  document.addEventListener('scroll', ({ target }) => moves(target as Node) && move(), on);
  window.addEventListener('resize', move, on);

  /** A field that scrolls its own text moves nothing beside it. */
  const moves = (scroller: Node) =>
    all().some(({ source }) => source && source !== scroller && scroller.contains(source));

  function move() {
    release();
    clearTimeout(timer);
    timer = setTimeout(hold, QUIET_MS);
  }

  function release() {
    for (const { element } of all()) element.classList.remove('held');
  }

  /** In one task, so that no frame is painted in between: anchored, measured, held. Costs nothing where nothing moved. */
  function hold() {
    const open = all().filter(({ element }) => element.matches(':popover-open'));
    if (open.every(({ element }) => element.classList.contains('held')) && [...boxes].every(isWhereItWas)) return;
    release();
    boxes.clear();
    const places = open.map(({ element, source }) => ({
      element,
      box: element.getBoundingClientRect(),
      seen: isSeen(source),
    }));
    for (const { element, box, seen } of places) {
      element.style.setProperty('--left', `${box.left}px`);
      element.style.setProperty('--right', `${box.right}px`);
      element.style.setProperty('--top', `${box.top}px`);
      element.style.setProperty('--seen', seen ? 'visible' : 'hidden');
      element.classList.add('held');
    }
  }

  /** Whether a field shows in all the boxes that clip it, the window last. */
  function isSeen(source: Element | undefined): boolean {
    if (!source) return false;
    const box = measure(source);
    const meets = (other: { top: number; bottom: number; left: number; right: number }) =>
      box.bottom > other.top && box.top < other.bottom && box.right > other.left && box.left < other.right;
    let isInside = true;
    for (let at = source.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflow !== 'visible' && !meets(measure(at))) isInside = false;
    }
    return isInside && meets({ top: 0, left: 0, bottom: innerHeight, right: innerWidth });
  }

  function measure(element: Element): DOMRect {
    const box = element.getBoundingClientRect();
    boxes.set(element, box);
    return box;
  }

  return {
    release,
    /** Once the page has nothing else to do. */
    hold: () => requestIdleCallback(hold, { timeout: 500 }),
    stop() {
      clearTimeout(timer);
      stopped.abort();
      release();
    },
  };
}

function isWhereItWas([element, was]: [Element, DOMRect]): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  return x === was.x && y === was.y && width === was.width && height === was.height;
}
