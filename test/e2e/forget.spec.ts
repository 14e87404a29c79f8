import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { programmes } from '../../utils/checklists';
import { canonical } from '../../utils/core/fingerprint';
import { expect, test } from './app';
import { faults } from './look';
import { OverlayView } from './overlay';
import { keepValues, recordsIn, valuesIn } from './rows';

const STORES = [
  ...(['summaries', 'snapshots', 'listings', 'waivers', 'answers', 'families', 'drafts', 'keptForms'] as const),
  ...(['progressEvents', 'sessions', 'results', 'programmes'] as const),
];
const PASSPHRASE = 'quatre moutons à l’ombre';
const OLD = Date.now() - 400 * 24 * 3_600_000;

test('what is erased is counted first and comes back as it lay; what is too old goes, locked or not', async ({
  app,
}) => {
  const shop = await app.visit(demoListings.find(({ id }) => id === 'amazon-before')!.url);
  await expect.poll(() => new OverlayView(shop).verdict()).not.toBe('');
  const page = await app.open('data.html');
  await expect.poll(async () => (await valuesIn(page, 'summaries')).length).toBe(1);
  const [snapshot] = await valuesIn(page, 'snapshots');
  const listing = snapshot!.report.listing;
  const about = { rule: 'title-length', marketplace: listing.marketplace, listing: listing.id, at: OLD };
  const programme = programmes[0]!;
  const [first, second] = programme.modules;
  const stepOf = (module: typeof first) => module!.parts[0]!.steps[0]!.id;
  const event = (id: string, journey: string, at: number) => ({ id, journey, at, by: 'learner', done: true }) as const;
  const person = (id: string) => ({ id, pseudonym: `Personne ${id}`, remark: `Remarque ${id}` });
  const session = {
    ...{ title: 'Matinée', place: '', trainer: '', halfDays: [], objectives: [], programme: programme.id, remark: '' },
    createdAt: OLD,
  };
  await keepValues(page, () => [
    {
      store: 'waivers',
      value: {
        ...about,
        id: `${about.marketplace}|${about.listing}|title-length`,
        kind: 'ignored',
        reason: 'Voulu',
        author: '',
      },
    },
    { store: 'families', value: { id: `listing|${about.marketplace}|${about.listing}`, family: 'tableware', at: OLD } },
    {
      store: 'drafts',
      value: {
        ...{ id: `${about.marketplace}|${about.listing}`, original: listing, edits: {}, marketplaces: [] },
        ...{ startedAt: OLD, changedAt: OLD },
      },
    },
    ...['now', 'old'].flatMap((journey, i) => {
      const at = i ? OLD : Date.now();
      return [
        {
          store: 'progressEvents' as const,
          value: {
            type: 'journeyStarted' as const,
            programme: programme.id,
            name: `Parcours ${journey}`,
            id: `${journey}0`,
            at,
            journey,
          },
        },
        ...[first, second].map((module, j) => ({
          store: 'progressEvents' as const,
          value: { type: 'stepMarked' as const, step: stepOf(module), ...event(`${journey}${j + 1}`, journey, at + 1) },
        })),
      ];
    }),
    {
      store: 'sessions',
      value: { ...session, id: 's', participants: [person('A'), person('B')], changedAt: Date.now() },
    },
    { store: 'sessions', value: { ...session, id: 'o', title: 'Ancienne', participants: [], changedAt: OLD } },
  ]);
  const all = async () => {
    const found = await Promise.all(STORES.map((store) => recordsIn(page, store)));
    return found.map((records) => records.map((one) => canonical(one)).sort());
  };
  const before = await all();
  await page.reload();
  const erase = async (fold: string, row: RegExp, counted: string) => {
    const details = page.locator('details').filter({ has: page.locator('summary', { hasText: fold }) });
    await details.locator('summary').click();
    const rows = details.getByRole('listitem').filter({ hasText: row });
    const item = rows.filter({ has: page.getByRole('button') });
    await item.getByRole('button', { name: /^Effacer/ }).click();
    await expect(item.getByRole('listitem').filter({ hasText: counted })).toBeVisible();
    await item.getByRole('button', { name: 'Effacer', exact: true }).click();
    await expect(page.getByText('Effacé').first()).toBeVisible();
  };
  const undo = async () => {
    await page.getByRole('button', { name: 'Remettre en place' }).first().click();
    await expect(page.getByRole('status').filter({ hasText: 'Remis en place' })).toBeVisible();
  };

  await erase('Une fiche', /état de fiche/, '1 brouillon');
  for (const store of ['summaries', 'snapshots', 'listings', 'waivers', 'families', 'drafts'] as const) {
    expect(await recordsIn(page, store), store).toEqual([]);
  }
  await undo();
  expect(await all()).toEqual(before);

  await erase('L’historique d’un module', /sa place de marché, parcours de Parcours now/, '1 événement');
  expect((await valuesIn(page, 'progressEvents')).filter(({ journey }) => journey === 'now')).toHaveLength(2);
  await undo();
  expect(await all()).toEqual(before);

  await erase('Un participant', /Personne A/, '1 participant');
  expect(JSON.stringify(await recordsIn(page, 'sessions'))).not.toMatch(/Personne A|Remarque A/);
  await undo();
  expect((await valuesIn(page, 'sessions')).find(({ id }) => id === 's')!.participants).toEqual([
    person('A'),
    person('B'),
  ]);
  const restored = await all();

  await erase('Une session', /Matinée/, '2 participants');
  expect((await valuesIn(page, 'sessions')).map(({ id }) => id)).toEqual(['o']);
  await undo();
  expect(await all()).toEqual(restored);
  expect(await faults(page)).toEqual([]);

  // Closed and locked, what is too old is counted, and goes, all the same.
  await page.getByRole('button', { name: 'Créer le coffre' }).click();
  await page.getByLabel('Choisir une phrase secrète').fill(PASSPHRASE);
  await page.getByLabel('La même, encore une fois').fill(PASSPHRASE);
  await page.getByRole('checkbox').last().check();
  await page.getByRole('button', { name: 'Créer le coffre' }).click();
  await page.getByRole('button', { name: 'Fermer le coffre' }).click();
  await expect(page.getByRole('heading', { name: 'Effacer une partie' })).toBeHidden();
  await page.getByLabel('Parcours et sessions de formation').selectOption('12 mois');
  const preview = page.locator('.confirm').filter({ has: page.getByRole('button', { name: 'Appliquer ce choix' }) });
  await expect(preview.getByText('1 parcours')).toBeVisible();
  await expect(preview.getByText('1 session')).toBeVisible();
  expect(await recordsIn(page, 'sessions')).toHaveLength(2);
  await page.getByRole('button', { name: 'Appliquer ce choix' }).click();
  await expect(page.getByText('C’est fait.')).toBeVisible();
  expect((await recordsIn(page, 'sessions')).map(({ key }) => key)).toEqual(['s']);
  expect((await recordsIn(page, 'progressEvents')).map(({ key }) => key).sort()).toEqual(['now0', 'now1', 'now2']);

  // Everything, while it is locked; another page is open, and lives on.
  const other = await app.open('options.html');
  const crashes: string[] = [];
  for (const one of [page, other]) one.on('pageerror', (error) => crashes.push(String(error)));
  const whole = async () => [
    await all(),
    ...(await Promise.all((['dataKeys', 'folders'] as const).map((store) => recordsIn(page, store)))),
    (await recordsIn(page, 'keeping')).filter(({ id }) => id === 'keeping').map(({ change: _, ...rest }) => rest),
    await page.evaluate(() => chrome.storage.local.get(null)),
  ];
  const held = await whole();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByText('0 fiche', { exact: true })).toBeVisible();
  expect((await all()).flat()).toEqual([]);
  expect(await recordsIn(page, 'dataKeys')).toEqual([]);
  expect((await recordsIn(page, 'keeping')).some((one) => 'vault' in one)).toBe(false);
  expect(
    await page.evaluate(async () => [await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
  ).toEqual([{}, {}]);
  await expect(other.getByText('0 fiche', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Remettre en place' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Remis en place' })).toBeVisible();
  expect(canonical(await whole())).toBe(canonical(held));
  await page.getByLabel('Phrase secrète', { exact: true }).first().fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.locator('summary', { hasText: 'Une session' }).click();
  await expect(page.getByRole('button', { name: 'Effacer Matinée' })).toBeVisible();
  expect(crashes).toEqual([]);
});
