import type { Page } from '@playwright/test';
import type { FieldName, FieldValues, Listing } from '../../utils/core/listing';
import { FIELD_NAMES } from '../../utils/core/listing';
import type { Report } from '../../utils/core/report';
import type { Waiver } from '../../utils/core/waiver';
import { judge } from '../../utils/judging/judge';
import type { Blind } from '../../utils/storage/blind';
import { recordsOf } from '../../utils/storage/kept-listings';
import { listingName, rowOf } from '../../utils/storage/kinds';
import { dayOf } from '../../utils/storage/snapshots';
import { absent, known, unknown } from '../unit/fixtures';
import type { App } from './app';
import { blindOf, inDatabase, keepValues, type Seeds } from './rows';

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

/** A report and the day (milliseconds since the epoch) it is of. */
export interface Kept {
  report: Report;
  at: number;
  /** Set when the catalogue is to hold another time than the history. */
  latest?: number;
}

/** What the extension would have made of a listing that was read and judged on a day. */
export const judgedOn = ({ day, waivers = [], ...about }: Seed): Kept => ({
  report: judge(listing(about), { waivers, rulesOff: [], today: day }),
  at: Date.parse(`${day}T10:00:00Z`),
});

const valuesOf = ({ report, at, latest = at }: Kept, blind: Blind): Seeds[] => {
  const id = `${blind(listingName(report.listing.marketplace, report.listing.id))}|${dayOf(at)}|first`;
  const { summary, snapshot, kept } = recordsOf(report, id, { at }, blind);
  return [
    { store: 'summaries', value: summary },
    { store: 'snapshots', value: snapshot },
    { store: 'listings', value: { ...kept, at: latest } },
  ];
};

/** Puts moments and decisions where the extension keeps them; `page` is one of its own, with the database open. */
export const keep = (page: Page, moments: readonly Kept[], waivers: readonly Waiver[] = []): Promise<void> =>
  keepValues(page, (blind) => [
    ...moments.flatMap((moment) => valuesOf(moment, blind)),
    ...waivers.map((value): Seeds => ({ store: 'waivers', value })),
  ]);

/** Keeps `count` listings like these, each with an id and a title of its own, from `N0` and `… série 0` on. */
export async function keepLike(page: Page, seeds: readonly Seed[], count: number): Promise<void> {
  const blind = await blindOf(page);
  const templates: object[][] = seeds.map((seed) =>
    valuesOf(judgedOn(seed), blind).map(({ store, value }) => rowOf(store, value as never, blind)),
  );
  const names = Array.from({ length: count }, (_, i) => blind(listingName(seeds[i % seeds.length]!.site, `N${i}`)));
  await inDatabase(page, writeLike, { templates, names });
}

/** Runs in a page: writes listings like the templates, under other names, some at a time. */
async function writeLike(
  db: IDBDatabase,
  { templates, names }: { templates: object[][]; names: string[] },
): Promise<void> {
  type Row = Record<'index' | 'open' | 'secret', Record<string, unknown>> & { key: string };
  const slice = 500;
  const write = (start: number) =>
    new Promise<void>((done, fail) => {
      const tx = db.transaction(['summaries', 'snapshots', 'listings'], 'readwrite');
      for (const [n, name] of names.slice(start, start + slice).entries()) {
        const [listing, id] = [`N${start + n}`, `m${start + n}`];
        const [summary, snapshot, kept] = structuredClone(templates[(start + n) % templates.length]) as Row[];
        const title = `${summary!.secret.title} série ${start + n}`;
        Object.assign(summary!, { key: id, index: { ...summary!.index, listing: name } });
        Object.assign(summary!.open, { id });
        Object.assign(summary!.secret, { listing, title });
        Object.assign(snapshot!, { key: id, open: { id } });
        Object.assign((snapshot!.secret.report as { listing: object }).listing, { id: listing });
        const rank = [...(kept!.open.rank as unknown[]).slice(0, -1), name];
        Object.assign(kept!, { key: name, index: { ...kept!.index, rank } });
        Object.assign(kept!.open, { rank, moment: id });
        Object.assign(kept!.secret, { listing, title });
        tx.objectStore('summaries').put(summary);
        tx.objectStore('snapshots').put(snapshot);
        tx.objectStore('listings').put(kept);
      }
      tx.oncomplete = () => done();
      tx.onabort = () => fail(tx.error);
    });
  for (let start = 0; start < names.length; start += slice) await write(start);
}

/** Opens the catalogue beside no page, with these listings kept, last judged with other rules than today's. */
export async function catalogueOf(app: App, seeds: readonly Seed[], waivers: readonly Waiver[] = []): Promise<Page> {
  const page = await app.open('sidepanel.html#catalogue');
  // The page has opened the database by then, so that its stores are there.
  await page.getByText('Aucune fiche n’est gardée').waitFor();
  for (let i = 0; i < seeds.length; i += 500) await keep(page, seeds.slice(i, i + 500).map(judgedOn));
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
