import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageScript } from '../../scripts/lib/bundle.mjs';
import { ensureChromium } from '../../scripts/lib/env.mjs';
import { makeReport } from '../../utils/core/report';
import { waitAfter } from '../../utils/storage/vault';
import type * as Entry from './storage-entry';

declare const store: typeof Entry;

const PASSPHRASE = 'quatre mots tirés au sort';
let profile: string;
let context: BrowserContext;

async function launch(init = ''): Promise<void> {
  const script = await pageScript('test/pages/storage-entry.ts', 'store');
  context = await chromium.launchPersistentContext(profile, { executablePath: ensureChromium({ quiet: true }) });
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await context.addInitScript(`${init};${script};globalThis.store = store;`);
}
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'vault-'));
  await launch();
});
afterEach(async () => {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});

async function open(): Promise<Page> {
  const page = await context.newPage();
  await page.goto('https://vault.test/');
  return page;
}

/** Words that are nowhere else, and that no compression shortens. */
const WORDS = ['Zb7kQw2x', 'Yv4mPs9t', 'Xc1nRd6u', 'Wf8gLh3y', 'Vj5bTq0z', 'Uk2dCn7a', 'Ti9sMx4e'] as const;
const [TITLE, NOTE, NAME, EDIT, SHOP, REASON, FORM] = WORDS;
const report = (title: string) =>
  makeReport(
    {
      marketplace: 'shop',
      id: `https://${SHOP.toLowerCase()}.fr/bol`,
      url: `https://${SHOP.toLowerCase()}.fr/bol`,
      fields: {
        title: { state: 'known', value: title, evidence: { source: 'dom', locator: '#t' } },
        category: { state: 'absent', evidence: { source: 'dom', locator: '#c' } },
      } as never,
    },
    [],
    '2026-11-24',
  );

/** Something private in every store; what is kept of it, as values. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(
    async ([first, second, words]) => {
      const [, note, name, edit, , reason, form] = words;
      await store.rememberReport(first, 1_000);
      await store.rememberReport(second, 2_000);
      const { marketplace, id: listing } = first.listing;
      const kind = 'ignored' as const;
      await store.saveWaiver({ id: 'shop|x|r', rule: 'r', marketplace, listing, kind, reason, author: '', at: 1 });
      const journey = await store.startJourney('whole', name);
      await store.appendProgress(journey, [{ type: 'noteWritten', step: 's', by: 'learner', text: note }]);
      await store.saveDraft({
        id: `${marketplace}|${listing}`,
        original: first.listing,
        edits: { title: edit },
        marketplaces: [],
        startedAt: 1,
        changedAt: 1,
      } as never);
      await store.keepForm({ ...first.listing, id: form }, 3);
    },
    [report(`${TITLE} un`), report(`${TITLE} deux`), WORDS] as const,
  );
}
const STORES = ['summaries', 'snapshots', 'listings', 'waivers', 'progressEvents', 'drafts', 'keptForms'] as const;
const values = (page: Page) =>
  page.evaluate(
    async (stores) => Object.fromEntries(await Promise.all(stores.map(async (name) => [name, await store.list(name)]))),
    STORES,
  );
/** Everything in the database as text, bytes included. */
const lies = (page: Page) =>
  page.evaluate(async () => {
    const db = await store.openDatabase();
    const all = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
    return JSON.stringify(all, (_key, part) =>
      part instanceof ArrayBuffer ? new TextDecoder('latin1').decode(part) : part,
    );
  });
const close = async (page: Page) => {
  await page.evaluate(async (passphrase) => {
    await store.makeVault(passphrase);
    await store.finishVault();
  }, PASSPHRASE);
};
const refusal = (page: Page, passphrase: string) =>
  page.evaluate(
    (word) =>
      store.unlockVault(word).then(
        () => 'open',
        (error) => (store.isWrong(error) ? 'wrong' : 'next' in error ? 'too soon' : String(error)),
      ),
    passphrase,
  );

/** Which of the words can be read in the files of the browser's profile. */
function onDisk(): string[] {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const found = new Set<string>();
  for (const file of files) {
    const bytes = readFileSync(join(file.parentPath, file.name));
    for (const word of WORDS) {
      const forms = [word, word.toLowerCase()].flatMap((form) => [Buffer.from(form), Buffer.from(form, 'utf16le')]);
      if (forms.some((form) => bytes.includes(form))) found.add(word);
    }
  }
  return [...found].sort();
}

test('made, all is closed, on the disk too; locked, nothing is read and all is recorded; opened, all is there', async () => {
  const page = await open();
  await fill(page);
  const before = await values(page);
  await context.close();
  expect(onDisk()).toEqual([...WORDS].sort()); // The search finds what is there.
  await launch();
  const again = await open();
  await close(again);
  expect(await values(again)).toEqual(before);
  const text = await lies(again);
  for (const word of WORDS) expect(text.toLowerCase()).not.toContain(word.toLowerCase());

  await again.evaluate(() => store.lockVault());
  const locked = await again.evaluate(
    async ([next, stores]) => {
      const asked = await Promise.all(
        stores.map((name) =>
          store.list(name).then(
            () => 'read',
            (e) => e.constructor === store.VaultLocked,
          ),
        ),
      );
      await store.rememberReport(next, 90_000_000);
      await store.rememberReport(next, 90_000_001);
      const { waivers } = await store.decisionsOn(next.listing);
      return { asked, waivers };
    },
    [report(`${TITLE} trois`), STORES] as const,
  );
  expect(new Set(locked.asked)).toEqual(new Set([true]));
  expect(locked.waivers).toMatchObject([{ rule: 'r', reason: '', kind: 'ignored' }]);
  expect((await lies(again)).toLowerCase()).not.toContain(TITLE.toLowerCase());

  await context.close();
  expect(onDisk()).toEqual([]);
  await launch();
  const later = await open();
  expect(await later.evaluate(() => store.vaultStatus())).toMatchObject({ state: 'locked', pending: false });
  expect(await refusal(later, PASSPHRASE)).toBe('open');
  const after = await values(later);
  expect(after.summaries).toHaveLength(3);
  expect(after).toMatchObject({
    waivers: before.waivers,
    drafts: before.drafts,
    progressEvents: before.progressEvents,
  });
  expect(after.listings).toMatchObject([{ title: `${TITLE} trois` }]);
});

test('a wrong passphrase gives nothing, and the next try waits longer each time, in every window and after a restart', async () => {
  const page = await open();
  await fill(page);
  await close(page);
  await page.evaluate(() => store.lockVault());
  expect(await refusal(page, 'une autre phrase')).toBe('wrong');
  expect(await refusal(page, PASSPHRASE)).toBe('too soon');
  const other = await open();
  const waits: number[] = [];
  for (let i = 0; i < 3; i++) {
    const next = await other.evaluate(() => store.nextTry());
    await other.waitForTimeout(Math.max(0, next - Date.now()));
    const before = Date.now();
    expect(await refusal(i % 2 ? page : other, `faux ${i}`)).toBe('wrong');
    waits.push((await other.evaluate(() => store.nextTry())) - before);
  }
  for (const [i, wait] of waits.entries()) expect(wait).toBeGreaterThanOrEqual(waitAfter(i + 1));
  expect([0, 1, 2, 3, 20].map(waitAfter)).toEqual([1_000, 2_000, 4_000, 8_000, 300_000]);
  await context.close();
  await launch();
  expect(await refusal(await open(), PASSPHRASE)).toBe('too soon');
});

test('another passphrase opens the same records, and the former one nothing', async () => {
  const page = await open();
  await fill(page);
  await close(page);
  const before = await values(page);
  const records = () => page.evaluate(async () => (await store.openDatabase()).getAllKeys('dataKeys'));
  const keys = await records();
  await page.evaluate((former) => store.changePassphrase(former, 'une tout autre phrase'), PASSPHRASE);
  expect(await records()).toEqual(keys);
  await page.evaluate(() => store.lockVault());
  expect(await refusal(page, PASSPHRASE)).toBe('wrong');
  await page.waitForTimeout(1_200);
  expect(await refusal(page, 'une tout autre phrase')).toBe('open');
  expect(await values(page)).toEqual(before);
});

test('a window closed while records are being closed: the next one goes on, and nothing plain is left', async () => {
  const page = await open();
  await fill(page);
  await page.evaluate(async () => {
    const note = (i: number) => ({ type: 'noteWritten', step: `s${i}`, by: 'learner', text: `Ti9sMx4e ${i}` }) as const;
    await store.appendProgress(
      'j',
      Array.from({ length: 3_000 }, (_, i) => note(i)),
    );
  });
  const before = await values(page);
  await page.evaluate(async (passphrase) => {
    await store.makeVault(passphrase);
    // Ends as soon as the first records are closed.
    await new Promise<void>((begun) => void store.finishVault({ onProgress: () => begun() }));
  }, PASSPHRASE);
  await page.close();
  const other = await open();
  const status = await other.evaluate(() => store.vaultStatus());
  expect(status).toEqual({ state: 'locked', pending: true, closes: true });
  await other.evaluate(() => store.finishVault());
  expect(await other.evaluate(() => store.vaultStatus())).toEqual({ state: 'locked', pending: false, closes: true });
  const text = await lies(other);
  for (const word of WORDS) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  expect(await refusal(other, PASSPHRASE)).toBe('open');
  expect(await values(other)).toEqual(before);
  await context.close();
  expect(onDisk()).toEqual([]);
});

test('windows that write while the vault is made leave nothing plain, and lose nothing', async () => {
  const [one, two] = [await open(), await open()];
  await fill(one);
  const [draft] = (await values(one)).drafts;
  const writing = two.evaluate(async (draft) => {
    for (let i = 0; i < 200; i++) {
      await store.appendProgress('j', [{ type: 'noteWritten', step: `s${i}`, by: 'learner', text: `Yv4mPs9t ${i}` }]);
      await store.saveDraft({ ...draft, edits: { title: `Wf8gLh3y ${i}` }, changedAt: i } as never);
    }
  }, draft as object);
  await close(one);
  await writing;
  const text = await lies(one);
  for (const word of WORDS) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  const { progressEvents, drafts } = await values(one);
  expect(progressEvents).toHaveLength(202);
  expect(drafts).toMatchObject([{ edits: { title: `${EDIT} 199` } }]);
});

test('killed after the last record came and before the former place went: the next start lets it go', async () => {
  const page = await open();
  await fill(page);
  await page.evaluate(async (passphrase) => {
    const { storageBuckets } = navigator as unknown as { storageBuckets: { delete(name: string): Promise<void> } };
    const remove = storageBuckets.delete.bind(storageBuckets);
    await store.makeVault(passphrase);
    await new Promise<void>((reached) => {
      storageBuckets.delete = (name) => {
        if (name !== 'records-1') return remove(name);
        reached();
        return new Promise(() => {});
      };
      void store.finishVault();
    });
  }, PASSPHRASE);
  await page.close();
  const other = await open();
  expect(await other.evaluate(() => store.vaultStatus())).toEqual({ state: 'locked', pending: false, closes: true });
  await other.evaluate(() => store.finishVault());
  expect(await other.evaluate(() => store.places())).toEqual([2]);
  await context.close();
  expect(onDisk()).toEqual([]);
});

test('a passphrase changed, or a vault given up, while its records are on their way: that is what counts afterwards', async () => {
  const [one, two] = [await open(), await open()];
  await fill(one);
  await one.evaluate(async () => {
    const note = (i: number) => ({ type: 'noteWritten', step: `s${i}`, by: 'learner', text: `${i}` }) as const;
    await store.appendProgress(
      'j',
      Array.from({ length: 3_000 }, (_, i) => note(i)),
    );
  });
  const before = await values(one);
  await one.evaluate((passphrase) => store.makeVault(passphrase), PASSPHRASE);
  const moving = one.evaluate(() => store.finishVault());
  await expect
    .poll(() => two.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name)))
    .toContain('vault records');
  await two.evaluate((former) => store.changePassphrase(former, 'une tout autre phrase'), PASSPHRASE);
  await moving;
  expect(await refusal(two, 'une tout autre phrase')).toBe('open');

  await one.evaluate(() => store.lockVault());
  await two.evaluate(() => store.giveUpVault('une tout autre phrase'));
  await two.evaluate(() => store.finishVault());
  expect(await two.evaluate(() => store.vaultStatus())).toEqual({ state: 'off', pending: false, closes: false });
  expect(await values(two)).toEqual(before);
});

test('a clock that was put back keeps nobody out', async () => {
  const page = await open();
  await close(page);
  await page.evaluate(async () => {
    const db = await store.openDatabase();
    await db.put('keeping', { id: 'attempts', count: 1, next: Date.now() + 365 * 86_400_000 });
  });
  expect(await page.evaluate(async () => (await store.nextTry()) <= Date.now())).toBe(true);
  expect(await refusal(page, PASSPHRASE)).toBe('open');
});

test('given up, everything is as it was and nothing of the vault is left', async () => {
  const page = await open();
  await fill(page);
  const before = await values(page);
  await close(page);
  await page.evaluate(async (passphrase) => {
    await store.giveUpVault(passphrase);
    await store.finishVault();
  }, PASSPHRASE);
  expect(await page.evaluate(() => store.vaultStatus())).toEqual({ state: 'off', pending: false, closes: false });
  expect(await values(page)).toEqual(before);
  expect(await page.evaluate(async () => (await store.openDatabase()).count('dataKeys'))).toBe(0);
  expect(NAME && NOTE && REASON && FORM).toBeTruthy();
});

test('where the browser has no places to give up, the records move to another database', async () => {
  await context.close();
  await launch('Object.defineProperty(navigator, "storageBuckets", { value: undefined })');
  const page = await open();
  await fill(page);
  const before = await values(page);
  expect(await page.evaluate(() => store.places())).toEqual([0]);
  await close(page);
  expect(await page.evaluate(() => store.places())).toEqual([1]);
  expect(await values(page)).toEqual(before);
  const text = await lies(page);
  for (const word of WORDS) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
});
