// A browser with the extension in it, on a machine where the demo hosts are ours.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDemoServer } from './demo-server.mjs';
import { launchBrowser } from './launch.mjs';

const STEP_MS = 20_000;
const POLL_MS = 50;

/** Repeats `look` until it gives something; throws one sentence when nothing came in time. */
export async function until(what, look, limit = STEP_MS) {
  const end = Date.now() + limit;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Gave up after ${limit / 1000} s waiting for ${what}.`);
    await sleep(POLL_MS);
  }
}

/** The id Chromium gives an unpacked extension: a hash of its path, in letters a to p. */
function unpackedId(path) {
  const bytes = Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]);
}

/** Starts server and browser, loads the extension and waits until it watches the demo sites. */
export async function openDemo({ executable, extension, lang, headless }) {
  const server = await startDemoServer({ lang });
  const browser = await launchBrowser(executable, {
    headless,
    preferences: {
      // The icon stands in the toolbar, and no offer to translate covers the page.
      extensions: { pinned_extensions: [unpackedId(extension)] },
      translate: { enabled: false },
    },
    args: [
      ...server.browserArguments,
      `--lang=${lang}`,
      `--accept-lang=${lang === 'fr' ? 'fr-FR,fr' : 'en-GB,en'}`,
      '--window-size=1440,1000',
    ],
  });
  const demo = {
    browser,
    /** Pages of the extension that are open: tabs, popup, side panel. */
    surface: async (file) => (await browser.targets()).find(({ url }) => url === `${demo.origin}/${file}`),
    /** Opens an address in a tab of its own, in front. */
    async open(url) {
      const { targetId } = await browser.send('Target.createTarget', { url });
      await browser.send('Target.activateTarget', { targetId });
      return { targetId, page: await browser.attach(targetId) };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
  browser.closed.then(() => server.close());
  try {
    const { id } = await browser.send('Extensions.loadUnpacked', { path: extension });
    demo.id = id;
    demo.origin = `chrome-extension://${id}`;
    const target = await until('the extension to start', async () => {
      const workers = await browser.targets([{ type: 'service_worker' }]);
      return workers.find(({ url }) => url.startsWith(demo.origin));
    });
    demo.worker = await browser.attach(target.targetId);
    await until('the extension to watch the demo sites', () =>
      demo.worker.evaluate('globalThis.chrome?.scripting.getRegisteredContentScripts().then(({ length }) => length)'),
    );
    return demo;
  } catch (error) {
    await demo.close();
    throw error;
  }
}
