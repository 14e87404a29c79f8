/* A page script that tries everything it can to notice an extension. Runs in the page before anything else. */

export interface Watcher {
  /** What was noticed since the page began, in words. */
  seen: string[];
  /** Looks once more at everything that can be compared with the beginning, and gives all that was noticed. */
  report(): string[];
}

/** To be given to `addInitScript`: installs `window.watcher`. It must not use anything outside itself. */
export function watch() {
  const seen: string[] = [];
  const say = (what: string) => seen.push(what);
  const nameOf = (node: Node) =>
    node instanceof Element
      ? `<${node.localName}${node.getAttributeNames().map((name) => ` ${name}`)}>`
      : node.nodeName;

  // Calls that leave a trace when somebody makes them in the page's own world.
  const spied: [object, string][] = [
    [Element.prototype, 'attachShadow'],
    [Element.prototype, 'setAttribute'],
    [Element.prototype, 'querySelectorAll'],
    [Element.prototype, 'getBoundingClientRect'],
    [Document.prototype, 'createElement'],
    [Document.prototype, 'querySelectorAll'],
    [Node.prototype, 'appendChild'],
    [EventTarget.prototype, 'dispatchEvent'],
    [EventTarget.prototype, 'addEventListener'],
    [window, 'postMessage'],
    [window, 'fetch'],
    [window, 'getComputedStyle'],
    [performance, 'mark'],
    [performance, 'measure'],
    [history, 'pushState'],
    [history, 'replaceState'],
    [Storage.prototype, 'setItem'],
    ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name): [object, string] => [console, name]),
  ];
  let own = false;
  /** What this script does itself is not noticed. */
  const quietly = <T>(work: () => T): T => {
    own = true;
    try {
      return work();
    } finally {
      own = false;
    }
  };
  for (const [owner, name] of spied) {
    const original: (...input: unknown[]) => unknown = Reflect.get(owner, name);
    Reflect.set(owner, name, function (this: unknown, ...input: unknown[]) {
      if (!own) say(`call of ${name}`);
      return original.apply(this, input);
    });
  }

  // Everything that can be heard, before anybody can stop it.
  const kinds = new Set(
    [window, document, quietly(() => document.createElement('div'))].flatMap((target) => {
      const names: string[] = [];
      for (const name in target) if (name.startsWith('on')) names.push(name.slice(2));
      return names;
    }),
  );
  for (const kind of ['focusin', 'focusout', 'unhandledrejection', 'securitypolicyviolation', 'DOMContentLoaded'])
    kinds.add(kind);
  const usual =
    /^(?:DOMContentLoaded|pagereveal|load|readystatechange|pageshow|visibilitychange|resize|transition\w+|animation\w+)$/;
  quietly(() => {
    for (const kind of kinds) {
      window.addEventListener(
        kind,
        (event) => {
          if (usual.test(event.type)) return;
          const key = event instanceof KeyboardEvent ? ` ${event.key}` : '';
          say(`event ${event.type}${key} at ${event.target instanceof Node ? nameOf(event.target) : 'window'}`);
        },
        true,
      );
    }
  });

  const attributes: MutationObserverInit = { attributes: true, childList: true, characterData: true, subtree: true };
  let loaded = false;
  const notice = (records: MutationRecord[]) => {
    if (!loaded) return;
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (type !== 'childList') say(`${type} ${attributeName ?? ''} of ${nameOf(target)}`);
      for (const node of addedNodes) say(`${nameOf(node)} added to ${nameOf(target)}`);
      for (const node of removedNodes) say(`${nameOf(node)} removed from ${nameOf(target)}`);
    }
  };
  new MutationObserver(notice).observe(document, attributes);

  const things = () => ({
    globals: Reflect.ownKeys(window)
      .map(String)
      .filter((name) => !/^\d+$|^watcher$/.test(name)),
    'properties of document': Reflect.ownKeys(document).map(String),
    prototypes: [
      Object,
      Array,
      Node,
      Element,
      HTMLElement,
      Document,
      EventTarget,
      Event,
      History,
      Promise,
      Window,
      Performance,
    ].flatMap(({ name, prototype }) => Reflect.ownKeys(prototype).map((key) => `${name}.${String(key)}`)),
    'properties of elements': [...document.querySelectorAll('*')].flatMap((element) =>
      Reflect.ownKeys(element).map(String),
    ),
    'attributes of the document': [...document.querySelectorAll('html, body')].flatMap((element) =>
      element.getAttributeNames(),
    ),
    body: [document.body.innerHTML],
    'style sheets': [String(document.styleSheets.length + document.adoptedStyleSheets.length)],
    fonts: [String(document.fonts.size)],
    frames: [String(window.length)],
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie],
    focus: [document.activeElement?.localName ?? ''],
    selection: [String(getSelection()?.rangeCount)],
    title: [document.title, location.href, String(history.length)],
    'open roots': [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? ['open'] : [])),
    'runtime of an extension': [typeof Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime')],
    'timing entries': performance
      .getEntries()
      .filter(({ entryType, name }) => /mark|measure/.test(entryType) || name.includes('extension'))
      .map(({ name }) => name),
  });
  let before: ReturnType<typeof things>;
  quietly(() =>
    window.addEventListener('DOMContentLoaded', () =>
      quietly(() => {
        loaded = true;
        before = things();
      }),
    ),
  );
  Object.assign(window, {
    watcher: {
      seen,
      report: () =>
        quietly(() => {
          const now = things();
          const changed = (Object.keys(now) as (keyof typeof now)[]).filter(
            (name) => JSON.stringify(now[name]) !== JSON.stringify(before[name]),
          );
          return [...seen, ...changed.map((name) => `changed: ${name}`)];
        }),
    },
  });
}
