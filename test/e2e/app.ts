/* The real extension in a real Chromium, its popup and side panel included. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  test as base,
  type CDPSession,
  chromium,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { startDemoServer } from '../../scripts/lib/demo-server.mjs';
import { PRESTASHOP_FORM, prestashop } from '../pages/form-pages';
import { hostilePages } from './hostile-pages';

export { expect };

const folder = (build: string) => resolve(import.meta.dirname, '../../.output', build);

export class App {
  private constructor(
    readonly context: BrowserContext,
    private readonly cdp: CDPSession,
    readonly extensionId: string,
    readonly profile: string,
  ) {}

  /** Starts Chromium with a build of the extension, and closes the welcome page it opens on installation. */
  static async start(
    build: string,
    browserArguments: string[],
    options: { colorScheme?: 'light' | 'dark'; profile?: string } = {},
  ) {
    const extension = folder(build);
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'pret-a-vendre-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM!,
      headless: true,
      locale: 'fr-FR',
      colorScheme: options.colorScheme ?? 'light',
      viewport: { width: 1280, height: 860 },
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--lang=fr',
        '--accept-lang=fr-FR,fr',
        '--remote-debugging-port=0',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...browserArguments,
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const cdp = await context.browser()!.newBrowserCDPSession();
    if (build.endsWith('granted')) {
      // The first start registers the content script; a page opened before would be read at its next load only.
      await expect
        .poll(() => worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
        .toBe(1);
    }
    return new App(context, cdp, worker.url().split('/')[2]!, profile);
  }

  url = (page: string) => `chrome-extension://${this.extensionId}/${page}`;

  /**
   * Waits until the extension has opened its welcome page, which it does once: it takes the front when it opens, and a
   * click on the icon under way by then would speak of it.
   */
  async welcome(): Promise<Page> {
    await expect.poll(() => this.context.pages().map((page) => page.url())).toContain(this.url('welcome.html'));
    return this.context.pages().find((page) => page.url() === this.url('welcome.html'))!;
  }

  /** An extension page, from which a test may look into storage and IndexedDB. */
  async open(page: string): Promise<Page> {
    const tab = await this.context.newPage();
    await tab.goto(this.url(page));
    return tab;
  }

  async visit(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  /** The toolbar icon, clicked for real: opens the popup and grants `activeTab`. */
  async clickIcon(page: Page): Promise<Page> {
    await page.bringToFront();
    const { targetInfos } = await this.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const { targetId } = targetInfos.find(({ url }) => url === page.url())!;
    await this.cdp.send('Extensions.triggerAction' as never, { id: this.extensionId, targetId } as never);
    return this.surface('popup.html');
  }

  /** Popup and side panel are no tabs: a second connection to the browser shows them as ordinary pages. */
  async surface(file: string): Promise<Page> {
    const port = readFileSync(join(this.profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    for (let attempt = 0; attempt < 50; attempt++) {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const found = browser
        .contexts()
        .flatMap((context) => context.pages())
        .find((page) => page.url().startsWith(this.url(file)));
      if (found) return found;
      await browser.close();
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`${file} did not open`);
  }

  /** Stops the background worker, as the browser may at any moment. */
  async killWorker() {
    const { targetInfos } = await this.cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    for (const { url, targetId } of targetInfos) {
      if (url.startsWith(this.url(''))) await this.cdp.send('Target.closeTarget', { targetId });
    }
  }

  async close({ keepProfile = false } = {}) {
    await this.context.close();
    if (!keepProfile) rmSync(this.profile, { recursive: true, force: true });
  }
}

interface Fixtures {
  /** The build whose manifest grants the hosts, so that live analysis is on from the start. */
  app: App;
  /** The build that people install: no host is granted. */
  bare: App;
}

/** Each test has a browser of its own: nothing left by one can help another. */
export const test = base.extend<Fixtures, { server: Awaited<ReturnType<typeof startDemoServer>> }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures off the pattern.
    async ({}, use) => {
      const server = await startDemoServer({ extra: { ...hostilePages, [PRESTASHOP_FORM]: { body: prestashop } } });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  app: async ({ server }, use) => {
    const app = await App.start('chrome-mv3-granted', server.browserArguments);
    await app.welcome();
    await use(app);
    await app.close();
  },
  bare: async ({ server }, use) => {
    const app = await App.start('chrome-mv3', server.browserArguments);
    await app.welcome();
    await use(app);
    await app.close();
  },
});

/**
 * Clicks a button that closes its own window. The window may be gone before the click is told to have arrived; whoever calls
 * asks next for what was to open, so a click that did not arrive still fails.
 */
export async function clickAndClose(button: Locator): Promise<void> {
  await button.click({ noWaitAfter: true }).catch((error: Error) => {
    if (!/has been closed/.test(error.message)) throw error;
  });
}
