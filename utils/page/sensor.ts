import type { FieldName } from '../core/listing';
import type { Extraction } from '../extract/extract';
import type { Control } from '../forms/control';
import { frameBody } from '../forms/frame';
import type { FormReading } from '../forms/read-form';
import type { Publication } from '../messaging/protocol';
import { settle } from './settle';
import type { Stage } from './stage';
import { watchPage } from './watch';

/** A slice of reading is cut here, far below the 50 ms from which the browser counts a task as long. */
const SLICE_MS = 8;
/** Readings take at most a twentieth of the main thread: the dearer one was, the longer the page must be quiet. */
const CALM_FACTOR = 20;
/** A page that is no listing yet may still become one while its scripts run, and a form be filled in by them; afterwards only hints count. */
const SECOND_LOOKS_MS = [1_000, 3_000, 8_000];
/** Somebody who types this long nothing has paused: a verdict in mid-word would only distract. */
const TYPING_PAUSE_MS = 400;
const NEVER = Number.POSITIVE_INFINITY;
/** After a change of address the old content may stand for a while: it is believed after this time only. */
const STALE_MS = 4_000;

/** Main fields, whose places bound the part of the page that is watched. */
const FRAME: FieldName[] = ['title', 'price', 'pictures', 'bullets', 'description', 'availability'];

export interface Sensor {
  /** Reads at once what the page shows now, and publishes it even when nothing changed. */
  readAgain(): void;
  /** The elements of a field in the last reading. */
  anchorsOf(field: FieldName): Element[];
  /** Every place of the form in the last reading; none on other pages. */
  places(): readonly Control[];
}

type Reading = Extraction & Partial<FormReading>;
type Read = NonNullable<Stage['read'] | Stage['readForm']>;

export interface SensorInput {
  document: Document;
  /**
   * The readers for this page, to be tried in order; none where the address cannot be a listing's. `edits` tells that
   * the page, though no listing, has places to write in.
   */
  openReaders(edits: boolean): Promise<Read[]>;
  /** Takes a reading; called only when it differs from the one before. */
  publish(publication: Publication): void;
  /** Called after each reading that gave the same content, whose elements may be new ones. */
  onSameContent(): void;
  signal: AbortSignal;
}

/** Reads the page, watches it, and publishes what changed. Writes nothing to the page. */
export function startSensor({ document, openReaders, publish, onSameContent, signal }: SensorInput): Sensor {
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
  let isForm = false;
  let formId: string | undefined;
  let places: readonly Control[] = [];
  const poke = settle(() => void read(), { signal });
  // In a form, only a pause counts: however long somebody types, nothing is read meanwhile.
  const pause = settle(() => void idle(window).then(read), { quiet: TYPING_PAUSE_MS, maxWait: NEVER, signal });
  const hint = () => (isForm ? pause : poke)(cost * CALM_FACTOR);
  const frames = new WeakSet<Document>();
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

  async function readInSlices(): Promise<Reading | undefined> {
    const { href } = window.location;
    cost = 0;
    const tried = new Set<Read>();
    for (const edits of [false, true]) {
      if (edits && !hasPlacesToWrite(document)) break;
      const readers = await openReaders(edits);
      if (signal.aborted || window.location.href !== href) return void hint();
      // What was a form is most likely one still.
      if (isForm && last) readers.reverse();
      for (const reader of readers) {
        if (tried.has(reader)) continue;
        tried.add(reader);
        const result = await takeSlices(reader(document, new URL(href)), href);
        if (result?.page !== 'other') return result;
      }
    }
    return { page: 'other', anchors: new Map() };
  }

  async function takeSlices(steps: Generator<void, Reading>, href: string): Promise<Reading | undefined> {
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

  function take({ page, listing, anchors: found, controls = [] }: Reading) {
    const content = JSON.stringify(listing?.fields ?? null);
    const age = performance.now() - addressChangedAt;
    if (listing && content === lastContent && last === '' && age < STALE_MS) return void poke(500);
    anchors = found;
    places = controls;
    isForm = page === 'editor' && listing !== undefined;
    if (isForm) listenInFrames();
    // A framework fills in a form after drawing it, by script alone: no event tells, and empty would be called missing.
    if (isForm && listing?.id !== formId) lookAgain(() => isForm);
    formId = isForm ? listing?.id : undefined;
    watch.focusOn(FRAME.flatMap((name) => anchors.get(name)?.slice(0, 1) ?? []));
    const state = `${page} ${listing?.id} ${content}`;
    if (state === last) return onSameContent();
    last = state;
    lastContent = content;
    send(page, listing ?? null);
  }

  function lookAgain(isNeeded: () => boolean) {
    for (const delay of SECOND_LOOKS_MS) {
      const timer = setTimeout(() => isNeeded() && hint(), delay);
      signal.addEventListener('abort', () => clearTimeout(timer));
    }
  }

  /** Typing in a rich text's frame is heard in its own document only. */
  function listenInFrames() {
    for (const element of [...anchors.values()].flat()) {
      const inner = element.localName === 'iframe' ? frameBody(element as HTMLIFrameElement)?.ownerDocument : undefined;
      if (!inner || frames.has(inner)) continue;
      frames.add(inner);
      inner.addEventListener('input', onInput, { signal, passive: true, capture: true });
    }
  }

  function onInput() {
    if (isForm) hint();
  }
  for (const type of ['input', 'change']) {
    window.addEventListener(type, onInput, { signal, passive: true, capture: true });
  }
  window.addEventListener('pagehide', () => send('gone'), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && readAgain(), { signal });
  lookAgain(() => anchors.size === 0);
  void read();

  function readAgain() {
    last = '';
    addressChangedAt = Number.NEGATIVE_INFINITY;
    void read();
  }
  return { readAgain, places: () => places, anchorsOf: (field) => anchors.get(field) ?? [] };
}

/** A look that costs nothing: whether a page that shows no listing may be one where a listing is written. */
const hasPlacesToWrite = ({ forms, documentElement }: Document): boolean =>
  documentElement.getElementsByTagName('input').length > 2 &&
  (forms.length > 0 || documentElement.getElementsByTagName('textarea').length > 0) &&
  (documentElement.querySelector('textarea,[contenteditable=true],iframe') !== null ||
    // Components keep their text areas to themselves.
    [...forms].some((form) => [...form.getElementsByTagName('*')].some(({ shadowRoot }) => shadowRoot)));

const idle = (window: Window & typeof globalThis) =>
  new Promise<void>((resolve) => {
    if (window.requestIdleCallback) window.requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 1);
  });
