import type { FieldName } from '../core/listing';
import type { Extraction } from '../extract/extract';
import type { Publication } from '../messaging/protocol';
import { settle } from './settle';
import type { Stage } from './stage';
import { watchPage } from './watch';

/** A slice of reading is cut here, far below the 50 ms from which the browser counts a task as long. */
const SLICE_MS = 8;
/** Readings take at most a twentieth of the main thread: the dearer one was, the longer the page must be quiet. */
const CALM_FACTOR = 20;
/** A page that is no listing yet may still become one while its scripts run; afterwards only hints count. */
const SECOND_LOOKS_MS = [1_000, 3_000, 8_000];
/** After a change of address the old content may stand for a while: it is believed after this time only. */
const STALE_MS = 4_000;

/** Main fields, whose places bound the part of the page that is watched. */
const FRAME: FieldName[] = ['title', 'price', 'pictures', 'bullets', 'description', 'availability'];

export interface Sensor {
  /** Reads at once what the page shows now, and publishes it even when nothing changed. */
  readAgain(): void;
  /** The elements of a field in the last reading. */
  anchorsOf(field: FieldName): Element[];
}

export interface SensorInput {
  document: Document;
  /** The reader for this page; undefined where the address cannot be a listing's. */
  openReader(): Promise<Stage['read']>;
  /** Takes a reading; called only when it differs from the one before. */
  publish(publication: Publication): void;
  /** Called after each reading that gave the same content, whose elements may be new ones. */
  onSameContent(): void;
  signal: AbortSignal;
}

/** Reads the page, watches it, and publishes what changed. Writes nothing to the page. */
export function startSensor({ document, openReader, publish, onSameContent, signal }: SensorInput): Sensor {
  const window = document.defaultView as Window & typeof globalThis;
  const session = Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join('-');
  let sequence = 0;
  let anchors: Extraction['anchors'] = new Map();
  let last = '';
  let lastContent = '';
  let addressChangedAt = Number.NEGATIVE_INFINITY;
  let cost = 0;
  let reading = false;
  let again = false;

  const send = (page: Publication['page'], listing: Publication['listing'] = null) =>
    publish({ page, listing, session, sequence: ++sequence });
  const poke = settle(() => void read(), { signal });
  const hint = () => poke(cost * CALM_FACTOR);
  const watch = watchPage(
    document,
    (kind) => {
      if (kind === 'address') {
        addressChangedAt = performance.now();
        last = '';
        anchors = new Map();
        send('gone');
      }
      hint();
    },
    signal,
  );

  async function read() {
    if (document.hidden) return; // `visibilitychange` will hint again.
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    const result = await readInSlices().finally(() => {
      reading = false;
    });
    if (signal.aborted) return;
    if (result) take(result);
    if (again) {
      again = false;
      hint();
    }
  }

  async function readInSlices(): Promise<Extraction | undefined> {
    const { href } = window.location;
    const read = await openReader();
    if (signal.aborted || window.location.href !== href) return void hint();
    if (!read) return { page: 'other', anchors: new Map() };
    const steps = read(document, new URL(href));
    cost = 0;
    for (;;) {
      const start = performance.now();
      let step = steps.next();
      while (!step.done && performance.now() - start < SLICE_MS) step = steps.next();
      cost += performance.now() - start;
      if (step.done) return step.value;
      await idle(window);
      // The page went on while we waited: what was read so far belongs to another address.
      if (signal.aborted || window.location.href !== href) return void hint();
    }
  }

  function take({ page, listing, anchors: found }: Extraction) {
    const content = JSON.stringify(listing?.fields ?? null);
    const age = performance.now() - addressChangedAt;
    if (listing && content === lastContent && last === '' && age < STALE_MS) return void poke(500);
    anchors = found;
    watch.focusOn(FRAME.flatMap((name) => anchors.get(name)?.slice(0, 1) ?? []));
    const state = `${page} ${listing?.id} ${content}`;
    if (state === last) return onSameContent();
    last = state;
    lastContent = content;
    send(page, listing ?? null);
  }

  window.addEventListener('pagehide', () => send('gone'), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && readAgain(), { signal });
  for (const delay of SECOND_LOOKS_MS) {
    const timer = setTimeout(() => anchors.size === 0 && hint(), delay);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
  void read();

  function readAgain() {
    last = '';
    addressChangedAt = Number.NEGATIVE_INFINITY;
    void read();
  }
  return { readAgain, anchorsOf: (field) => anchors.get(field) ?? [] };
}

const idle = (window: Window & typeof globalThis) =>
  new Promise<void>((resolve) => {
    if (window.requestIdleCallback) window.requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 1);
  });
