import type { Page } from '@playwright/test';
import type { FieldName, FieldValues, Listing } from '../../utils/core/listing';
import { FIELD_NAMES } from '../../utils/core/listing';
import type { Waiver } from '../../utils/core/waiver';
import { judge } from '../../utils/judging/judge';
import { recordsOf } from '../../utils/storage/kept-listings';
import { absent, known, unknown } from '../unit/fixtures';
import type { App } from './app';

const SITES = {
  amazon: (id: string) => `https://www.amazon.fr/dp/${id}`,
  cdiscount: (id: string) => `https://www.cdiscount.com/f-1-${id}.html`,
  ebay: (id: string) => `https://www.ebay.fr/itm/${id}`,
} as const;
export type Site = keyof typeof SITES;

export interface Seed {
  site: Site;
  id: string;
  values: { [N in FieldName]?: FieldValues[N] };
  /** ISO date it was read and judged on. */
  day: string;
  waivers?: Waiver[];
}

/** A listing on which what is given was found, and the rest could not be seen. */
export function listing({ site, id, values }: Pick<Seed, 'site' | 'id' | 'values'>): Listing {
  const fields = Object.fromEntries(
    FIELD_NAMES.map((name) => {
      const value = values[name];
      return [name, value === undefined ? (name === 'bullets' ? absent : unknown) : known(value)];
    }),
  );
  return { marketplace: site, id, url: SITES[site](id), country: 'FR', language: 'fr', fields: fields as never };
}

/** What the extension would have kept of a listing that was read and judged on a day. */
export function momentOf({ day, waivers = [], ...about }: Seed) {
  const report = judge(listing(about), { waivers, rulesOff: [], today: day });
  return recordsOf(report, `${about.site}|${about.id}|${day}|first`, { at: Date.parse(`${day}T10:00:00Z`) });
}

type Records = ReturnType<typeof recordsOf>;

/** Puts moments and decisions where the extension keeps them; `page` is one of its own, with the database open. */
export async function keep(page: Page, records: readonly Records[], waivers: readonly Waiver[] = []): Promise<void> {
  await page.evaluate(
    ({ records, waivers }) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('pret-a-vendre');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['summaries', 'snapshots', 'listings', 'waivers'], 'readwrite');
          for (const { summary, snapshot, kept } of records) {
            tx.objectStore('summaries').put(summary);
            tx.objectStore('snapshots').put(snapshot);
            tx.objectStore('listings').put(kept);
          }
          for (const waiver of waivers) tx.objectStore('waivers').put(waiver);
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
          tx.onerror = () => fail(tx.error);
        };
      }),
    { records: [...records], waivers: [...waivers] },
  );
}

/** Keeps `count` listings like these, each with an id and a title of its own, from `N0` and `… série 0` on. */
export async function keepLike(page: Page, seeds: readonly Seed[], count: number): Promise<void> {
  await page.evaluate(
    async ({ records, count }) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open('pret-a-vendre');
        opening.onsuccess = () => done(opening.result);
      });
      for (let start = 0; start < count; start += 500) {
        await new Promise<void>((done, fail) => {
          const tx = db.transaction(['summaries', 'snapshots', 'listings'], 'readwrite');
          for (let i = start; i < Math.min(count, start + 500); i++) {
            const { summary, snapshot, kept } = structuredClone(records[i % records.length]!);
            const [listing, id, title] = [`N${i}`, `m${i}`, `${summary.title} série ${i}`];
            const { report } = snapshot;
            Object.assign(report.listing, { id: listing });
            tx.objectStore('snapshots').put({ id, report });
            tx.objectStore('summaries').put({ ...summary, id, listing, title });
            const rank = [...kept.rank.slice(0, -1), listing];
            tx.objectStore('listings').put({ ...kept, listing, title, rank, moment: id });
          }
          tx.oncomplete = () => done();
          tx.onerror = () => fail(tx.error);
        });
      }
      db.close();
    },
    { records: seeds.map(momentOf), count },
  );
}

/** Opens the catalogue beside no page, with these listings kept, last judged with other rules than today's. */
export async function catalogueOf(app: App, seeds: readonly Seed[], waivers: readonly Waiver[] = []): Promise<Page> {
  const page = await app.open('sidepanel.html#catalogue');
  // The page has opened the database by then, so that its stores are there.
  await page.getByText('Aucune fiche n’est gardée').waitFor();
  for (let i = 0; i < seeds.length; i += 500) await keep(page, seeds.slice(i, i + 500).map(momentOf));
  await keep(page, [], waivers);
  await page.evaluate(async () => {
    const { settings } = await chrome.storage.local.get(null);
    await chrome.storage.local.set({ settings: { ...(settings as object), judgedWith: 'other rules' } });
  });
  await page.reload();
  return page;
}

/* The first and the 41st are one product, sold on eBay as well; the second and the 42nd another. */
const GTINS = ['3017620422003', '3046920022651'];
export const LONG =
  'Bocal à conserves en verre trempé avec joint en caoutchouc naturel et fermeture métallique, contenance un litre';

/** A small shop's listings, read in June 2026: 40 on Amazon of which 14 have long titles, 12 on Cdiscount, 8 on eBay. */
export function sixty(): Seed[] {
  const seeds: Seed[] = [];
  for (let i = 0; i < 60; i++) {
    const site: Site = i < 40 ? 'amazon' : i < 52 ? 'cdiscount' : 'ebay';
    const title = site === 'amazon' && i < 14 ? `${LONG} ${i + 1}` : `Bol en grès émaillé bleu numéro ${i + 1}`;
    seeds.push({
      site,
      id: `B0${String(i).padStart(8, '0')}`,
      values: {
        title,
        brand: 'Atelier Martin',
        price: { amount: 12 + i, currency: 'EUR' },
        availability: 'InStock',
        category: ['Cuisine et maison', 'Vaisselle'],
        pictures: Array.from({ length: 1 + (i % 5) }, (_, n) => ({
          url: `https://m.media-amazon.com/${i}-${n}.jpg`,
          width: 1200,
          height: 900,
        })),
        attributes: [
          { name: 'Couleur', value: site === 'ebay' ? 'Bleu nuit' : 'Bleu' },
          { name: 'Matière', value: 'Grès' },
        ],
        ...(i < 2 || i === 40 || i === 41 || i === 52 ? { gtin: GTINS[i % 2]! } : {}),
      },
      day: '2026-06-01',
    });
  }
  return seeds;
}
