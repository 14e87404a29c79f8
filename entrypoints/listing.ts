import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createClient, serve } from '../utils/messaging/messenger';
import type { BackgroundApi, ContentApi, Marking, Publication } from '../utils/messaging/protocol';
import { runtimeTransport } from '../utils/messaging/transport';
import { startSensor } from '../utils/page/sensor';
import { getStage, type Stage, setStage } from '../utils/page/stage';

/** A worker that is just starting, or was stopped in mid-answer, is asked again after these waits. */
const RETRIES_MS = [100, 400, 1_600, 5_000];

/**
 * Registered at run time for the sites that were switched on, or brought in by a click on the icon. Not one of the
 * framework's content scripts: their wrapper announces itself to the document by an event, which a page could hear.
 */
export default defineUnlistedScript(() => {
  const present = getStage();
  if (present) return;
  const stopped = new AbortController();
  const transport = runtimeTransport(browser.runtime);
  const background = createClient<BackgroundApi>('background', transport);
  let latest = 0;
  let shown: Marking | null = null;
  let asked = false;

  const isOrphan = () => !browser.runtime?.id;
  const retire = () => {
    stopped.abort();
    stage.overlay?.retire();
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

  async function openReader() {
    if (!stage.read) await call(() => background('loadReader', { asked })).catch(() => {});
    return stage.read;
  }

  async function ensureOverlay() {
    if (!stage.overlay) await call(() => background('loadOverlay')).catch(() => {});
  }

  const stage: Stage = {
    anchorsOf: (field) => sensor.anchorsOf(field),
    call: (method, ...input) => call(() => background(method, ...(input as never))) as never,
  };
  function readAgain() {
    asked = true;
    sensor.readAgain();
  }

  const sensor = startSensor({
    document,
    openReader,
    publish: (publication) => void publish(publication),
    onSameContent: () => stage.overlay?.refresh(),
    signal: stopped.signal,
  });
  setStage(stage);

  serve<ContentApi>(
    'content',
    {
      readAgain,
      mark: ({ marking }) => show(marking),
      async reveal({ field }) {
        const element = sensor.anchorsOf(field).find(({ isConnected }) => isConnected);
        if (!element) return false;
        await ensureOverlay();
        return stage.overlay?.ring(element) ?? false;
      },
    },
    transport,
  );
});

/** Nobody there yet, or gone in mid-answer: asking again is harmless, since every method may be repeated. */
const isTransient = (error: unknown) =>
  /Nobody answered|Receiving end|message (port|channel) closed|context invalidated/i.test(String(error));
