/* What a piece of code asks of the page: its calls of the DOM, to count them or to ask the same again without the code. */

interface DomCall {
  /** `Element.closest`, `Node.textContent`. */
  name: string;
  call: (...args: never[]) => unknown;
  on: unknown;
  args: unknown[];
}

const isDomInterface = (name: string): boolean =>
  /^(HTML|SVG)?\w*Element$|^(Node|Document|CharacterData|Text|TreeWalker|HTMLCollection|NodeList|DOMTokenList)$/.test(
    name,
  );

/** Every call of a method and every read of a property of the DOM while `run` runs, in order. */
export function domCallsOf(run: () => unknown): DomCall[] {
  const calls: DomCall[] = [];
  const undo: (() => void)[] = [];
  const noted = (name: string, call: DomCall['call']) =>
    function (this: unknown, ...args: never[]) {
      calls.push({ name, call, on: this, args });
      return call.apply(this, args);
    };
  for (const name of Object.getOwnPropertyNames(globalThis).filter(isDomInterface)) {
    const { prototype = {} } = (globalThis[name as never] ?? {}) as { prototype?: object };
    for (const [key, own] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const called = own.get ?? own.value;
      if (!own.configurable || key === 'constructor' || typeof called !== 'function') continue;
      const wrapped = noted(`${name}.${key}`, called);
      Object.defineProperty(prototype, key, own.get ? { ...own, get: wrapped } : { ...own, value: wrapped });
      undo.push(() => Object.defineProperty(prototype, key, own));
    }
  }
  try {
    run();
  } finally {
    for (const back of undo) back();
  }
  return calls;
}

/** Asks the page the same again. */
export function repeat(calls: readonly DomCall[]): void {
  for (const { call, on, args } of calls) call.apply(on, args as never[]);
}
