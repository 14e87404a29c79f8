import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createClient, serve, type Transport } from '../utils/messaging/messenger';
import type { BackgroundApi, ContentApi, Marking, Publication } from '../utils/messaging/protocol';
import { runtimeTransport } from '../utils/messaging/transport';
import { startSensor } from '../utils/page/sensor';
import { getStage, type Stage, setStage } from '../utils/page/stage';

/** A worker that is just starting, or was stopped in mid-answer, is asked again after these waits. */
const RETRIES_MS = [100, 400, 1_600, 5_000];
const ORPHAN_CHECK_MS = 5_000;

/**
 * Registered at run time for the sites that were switched on, or brought in by a click on the icon. Not one of the
 * framework's content scripts: their wrapper announces itself to the document by an event, which a page could hear.
 */
export default defineUnlistedScript(() => {
  if (getStage()) return;
  const stopped = new AbortController();
  const runtime = runtimeTransport(browser.runtime);
  const transport: Transport = {
    send: runtime.send,
    // Once stopped, another copy of this script may be answering.
    onMessage: (listener) =>
      runtime.onMessage((message, sender, respond) =>
        stopped.signal.aborted ? undefined : listener(message, sender, respond),
      ),
  };
  const background = createClient<BackgroundApi>('background', transport);
  let latest = 0;
  let shown: Marking | null = null;
  let asked = false;
  /** Address the background brought no reader for: it is not asked again. */
  let refused = '';

  const isOrphan = () => !browser.runtime?.id;
  /** Ends this copy of the script; a later one may start in the same page. */
  const end = () => {
    stopped.abort();
    setStage(undefined);
  };
  const retire = () => {
    end();
    stage.overlay?.retire();
  };
  const stop = () => {
    end();
    stage.overlay?.show(null);
  };

  async function call<T>(send: () => Promise<T>): Promise<T> {
    for (const wait of RETRIES_MS) {
      if (isOrphan()) break;
      try {
        return await send();
      } catch (error) {
        if (!isTransient(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
    if (isOrphan()) retire();
    return send();
  }

  async function publish(publication: Publication) {
    latest = publication.sequence;
    if (publication.page === 'gone') {
      shown = null;
      stage.overlay?.show(null);
    }
    const marking = await call(() => background('publish', publication)).catch(() => undefined);
    // An answer to an older reading must not draw over a newer one.
    if (marking !== undefined && publication.sequence === latest) await show(marking);
  }

  async function show(marking: Marking | null) {
    shown = marking;
    if (marking) await ensureOverlay();
    if (shown === marking) stage.overlay?.show(marking);
  }

  async function openReaders(edits: boolean) {
    const isKnown = edits ? stage.readForm : stage.read || stage.readForm;
    if (!isKnown && (refused !== location.href || asked || edits)) {
      const brought = await call(() => background('loadReader', { asked, edits })).catch(() => undefined);
      if (brought) stage.pointed = brought.pointed;
      if (brought && !brought.reader && !brought.forms) refused = location.href;
    }
    return [stage.read, stage.readForm].filter((read) => read !== undefined);
  }

  async function ensureOverlay() {
    if (!stage.overlay) await call(() => background('loadOverlay')).catch(() => {});
  }

  async function ring(element: Element | undefined) {
    if (!element) return false;
    await ensureOverlay();
    return stage.overlay?.ring(element) ?? false;
  }

  const stage: Stage = {
    pointed: {},
    anchorsOf: (field) => sensor.anchorsOf(field),
    call: (method, ...input) => call(() => background(method, ...(input as never))) as never,
  };
  function readAgain() {
    asked = true;
    sensor.readAgain();
  }

  const sensor = startSensor({
    document,
    openReaders,
    publish: (publication) => void publish(publication),
    onSameContent: () => stage.overlay?.refresh(),
    signal: stopped.signal,
  });
  setStage(stage);

  // After an update of the extension nobody answers any more: say so before the person relies on old marks.
  const beat = setInterval(() => isOrphan() && retire(), ORPHAN_CHECK_MS);
  stopped.signal.addEventListener('abort', () => clearInterval(beat));

  serve<ContentApi>(
    'content',
    {
      readAgain,
      stop,
      // Judged anew for a reading that is not the latest any more: the latest one's answer will come.
      mark: ({ marking }) => (marking && marking.sequence !== latest ? undefined : show(marking)),
      reveal: ({ field }) => ring(sensor.anchorsOf(field).find(({ isConnected }) => isConnected)),
      formPlaces: () => sensor.places().map(({ locator, label }) => ({ locator, label })),
      revealPlace: ({ locator }) => ring(sensor.places().find((place) => place.locator === locator)?.anchor),
      point({ pointed }) {
        stage.pointed = pointed;
        sensor.readAgain();
      },
    },
    transport,
  );
});

/** Nobody there yet, or gone in mid-answer: asking again is harmless, since every method may be repeated. */
const isTransient = (error: unknown) =>
  /Nobody answered|Receiving end|message (port|channel) closed|context invalidated/i.test(String(error));
