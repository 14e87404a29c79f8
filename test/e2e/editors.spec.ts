import { type Browser, chromium, type Page } from '@playwright/test';
import { startDemoServer } from '../../scripts/lib/demo-server.mjs';
import { type App, test as base, expect } from './app';
import { addressOf, EDITORS, type EditorName, editorPages } from './editors/pages';
import { OverlayView } from './overlay';

interface Fixtures {
  /** A Chromium as people have it without us, on the same pages. */
  without: Browser;
}

const test = base.extend<Fixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures off the pattern.
    async ({}, use) => {
      const server = await startDemoServer({ extra: await editorPages() });
      await use(server);
      await server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  without: async ({ server }, use) => {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM!,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--lang=fr',
        '--accept-lang=fr-FR,fr',
        ...server.browserArguments,
      ],
    });
    await use(browser);
    await browser.close();
  },
});

// Every test types the same twice, with pauses as long as people make.
test.describe.configure({ timeout: 120_000 });

/** Several pauses of typing, a reading, a judgement and a drawing fit in. */
const PAUSE_MS = 1_500;

interface Typed {
  content: string[];
  heard: string[];
  focus: string[];
  html: string;
  /** What stands in the page beside its head and body. */
  besides: string[];
}

/** Types as a merchant does, by keys alone; `pause` is called where one stops to think. */
async function typeIn(page: Page, name: EditorName, pause: () => Promise<void>): Promise<Typed> {
  const isRich = !['textarea', 'component'].includes(name);
  await page.waitForFunction('globalThis.content');
  const content: string[] = [];
  const focus: string[] = [];
  const look = async () => {
    const [saved, focused] = await page.evaluate(() => {
      const { content } = globalThis as unknown as { content(): string };
      const { activeElement: at } = document;
      return [content(), `${at?.localName} ${at?.id} ${at?.shadowRoot?.activeElement?.localName ?? ''}`] as const;
    });
    content.push(saved);
    focus.push(focused);
  };
  const stop = async () => {
    await look();
    await pause();
    await look();
  };
  const type = (text: string) => page.keyboard.type(text);
  const press = async (keys: string) => {
    await page.keyboard.press(keys);
    // Editors learn of a new selection later than of the key that made it.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  };

  await page.evaluate('focusEditor()');
  await type('Bol en grès ');
  if (isRich) await press('Control+b');
  await type('émaillé');
  if (isRich) await press('Control+b');
  await type(' façonné à la main');
  await stop();
  await press('Enter');
  if (name === 'contenteditable') await press('Control+8');
  else if (isRich) await type('- ');
  await type('un');
  await press('Enter');
  await type('deux');
  await stop();
  await press('Control+z');
  await stop();
  await press('Control+z');
  await look();
  await press('Control+Shift+z');
  await stop();
  await press('Control+Shift+z');
  await press('Control+a');
  await press('Control+c');
  await press('Control+End');
  await press('Control+v');
  await stop();
  const { heard, html, besides } = await page.evaluate(() => {
    const { heard } = globalThis as unknown as { heard: string[] };
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    const others = [...root.children].filter(({ localName }) => localName !== 'head' && localName !== 'body');
    for (const other of others) other.remove();
    return { heard, html: root.outerHTML, besides: others.map(({ outerHTML }) => outerHTML) };
  });
  return { content, focus, heard, besides, html: html.replace(MADE_UP, '#') };
}

/** Ids that editors make up anew at each start. */
const MADE_UP = /[0-9a-f]{32,34}|\d{13,}/g;

/** What the form's description was read as, in whatever tab. */
const descriptionRead = (spy: Page) =>
  spy.evaluate(async () => {
    const states = Object.values(await chrome.storage.session.get(null)) as {
      form?: { platform: string };
      report?: { listing: { fields: { description: { value?: string } } } };
    }[];
    const state = states.find(({ report }) => report);
    return `${state?.form?.platform}: ${state?.report?.listing.fields.description.value ?? ''}`;
  });

async function openForm(app: App, name: EditorName) {
  const spy = await app.open('popup.html?idle');
  return { spy, page: await app.visit(addressOf(name)) };
}

for (const name of Object.keys(EDITORS) as EditorName[]) {
  test(`${name}: what is saved, heard, focused and undone is the same with us and without us`, async ({
    app,
    without,
  }) => {
    const { spy, page } = await openForm(app, name);
    const wait = (of: Page) => () => of.waitForTimeout(PAUSE_MS);
    const overlay = new OverlayView(page);
    await expect.poll(() => overlay.verdict()).not.toBe('');
    let pauses = 0;
    const withUs = await typeIn(page, name, async () => {
      // Not idle: what was typed has been read, judged and drawn by now.
      if (pauses++ === 0) await expect.poll(() => descriptionRead(spy)).toContain('form: Bol en grès émaillé façonné');
      if (pauses === 2) await expect.poll(() => descriptionRead(spy)).toContain('deux');
      await wait(page)();
    });
    const alone = await without.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 860 } });
    await alone.goto(addressOf(name));
    const withoutUs = await typeIn(alone, name, wait(alone));

    expect(withUs.content).toEqual(withoutUs.content);
    expect(withUs.heard).toEqual(withoutUs.heard);
    expect(withUs.focus).toEqual(withoutUs.focus);
    expect(new Set(withUs.focus).size).toBe(1);
    expect(withUs.html).toBe(withoutUs.html);
    expect(withoutUs.besides).toEqual([]);
    expect(withUs.besides, 'one element of ours, without any attribute').toEqual(['<div></div>']);

    // The comparison would be worth nothing if the keys had done nothing.
    const typed = withUs.content.join('\n');
    expect(typed).toContain('façonné à la main');
    expect(withUs.content.at(-1)!.match(/façonné/g), 'pasted').toHaveLength(2);
    if (!['textarea', 'component'].includes(name)) expect(typed).toMatch(/<(strong|b)>émaillé<[\s\S]*<li/);
    expect(new Set(withUs.content).size, 'undo and redo changed the text').toBeGreaterThan(3);
  });
}
