import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { programmes } from '../../utils/checklists';
import { foldProgress } from '../../utils/core/progress';
import type { TrainingSession } from '../../utils/core/session';
import type { Contents } from '../../utils/exchange/contents';
import { importRecords, previewRecords } from '../../utils/exchange/import';
import { STORED_KINDS } from '../../utils/exchange/kinds';
import { writeEverything } from '../../utils/exchange/write-everything';
import { filesFr } from '../../utils/i18n/files.fr';
import { proofText } from '../../utils/i18n/proof';
import { type FileKind, makeFile } from '../../utils/proof/file';
import { plainCell } from '../../utils/proof/plain-cell';
import { recordOf } from '../../utils/proof/record';
import { toXlsx } from '../../utils/proof/xlsx';
import { eraseDatabase } from '../../utils/storage/database';
import type { Parsed } from '../../utils/training/file';
import { isTooDeep } from '../../utils/training/nesting';
import { readProgrammeFile } from '../../utils/training/programme-file';
import { parseResultFile } from '../../utils/training/results';
import { mergeResults } from '../../utils/training/session-merge';
import { PROGRAMME_FORMAT, writeProgrammeFile } from '../../utils/training/write-programme';
import { CASES, expectHardened, HOSTILE_TEXTS, hostileText, REFUSED_TEXTS, spoilt } from './any-file';
import { anyProfile } from './any-profile';
import { module, programmeOf, step } from './any-progress';
import { learnerFile } from './proof-fixtures';
import { readFile } from './read-file';

const ownProgramme = { ...programmeOf(module('m', [step('s1'), step('s2')])), id: 'own' };
const whole = learnerFile('Renard bleu', 1);
const [first, ...others] = whole.events;
/** Small enough to be spoilt ten thousand times. */
const results = { ...whole, events: [first!, ...others.slice(0, 12)], listings: whole.listings.slice(0, 1) };
const ownResults = {
  ...results,
  programme: ownProgramme,
  journey: { ...results.journey, programme: ownProgramme.id },
  events: results.events.slice(0, 2),
};
const session: TrainingSession = {
  id: 'seance',
  title: 'Séance',
  place: 'Lyon',
  trainer: 'Mme Martin',
  halfDays: [{ date: '2026-11-23', half: 'morning' }],
  objectives: ['Vendre'],
  programme: 'own',
  participants: [
    { id: 'a', pseudonym: 'Renard bleu', remark: '', result: { id: 'j', exportedAt: 1, collectedAt: 2 } },
    { id: 'b', pseudonym: 'Loutre verte', remark: 'à revoir' },
  ],
  remark: '',
  createdAt: 1,
  changedAt: 2,
};
const progress = {
  format: 'pret-a-vendre/progress',
  version: 1,
  exportedAt: 3,
  events: results.events.slice(0, 6),
  programmes: [{ id: 'own', programme: ownProgramme, changedAt: 1 }],
  sessions: [session],
  results: [{ session: 'seance', participant: 'a', file: { ...results, events: results.events.slice(0, 3) } }],
};
const settings: Contents['settings'] = {
  version: 1,
  language: 'fr',
  rulesOff: ['title-length'],
  pausedHosts: ['boutique.example'],
  overlayOffHosts: [],
  formTargets: { 'prestashop|boutique.example': ['amazon'] },
  formShown: {},
  formPlaces: { 'prestashop|boutique.example': { title: 'nom' } },
  pill: { corner: 'top-left', folded: true },
  lockAfter: 15,
  changedAt: 7,
};
const [profile] = fc.sample(
  anyProfile.filter((one) => Object.values(one).filter(({ length }) => length > 0).length > 7),
  { numRuns: 1, seed: 2 },
);
const everything = {
  format: 'pret-a-vendre/everything',
  version: 1,
  exportedAt: 3,
  ...Object.fromEntries(Object.entries(profile!).map(([kind, records]) => [kind, records.slice(0, 1)])),
  settings: [settings],
};
const programmeFile = JSON.parse(
  writeProgrammeFile({ ...ownProgramme, modules: [{ ...module('m', [step('s1')]), minutes: 60 }] }),
);
const readProgramme = (text: string) => {
  const read = readProgrammeFile(text);
  return read.ok ? { ok: true as const, file: JSON.parse(writeProgrammeFile(read.programme)) } : { ...read };
};

describe('a spoilt file is refused with a reason, or let in whole and harmless', () => {
  const saysWhy = (parse: (text: string) => Parsed<unknown>) => (text: string) => {
    const parsed = parse(text);
    if (!parsed.ok) expect(Object.keys(filesFr)).toContain(parsed.problem.key);
    return parsed;
  };

  test('of results', () =>
    expectHardened({
      parse: saysWhy(parseResultFile) as typeof parseResultFile,
      sound: [results, ownResults],
      holds: (file) => void foldProgress(file.events),
    }));

  test('of everything, and of progress', () =>
    expectHardened({
      parse: async (text) => {
        const read = await readFile(text);
        if (!read.ok) expect(Object.keys(filesFr)).toContain(read.problem.key);
        return read;
      },
      sound: [everything, progress],
    }));

  test('of a programme', () => expectHardened({ parse: readProgramme, sound: [programmeFile] }));
});

describe('files that no computer should have to read', () => {
  const formats = {
    'pret-a-vendre/results': parseResultFile,
    'pret-a-vendre/progress': readFile,
    'pret-a-vendre/everything': readFile,
    [PROGRAMME_FORMAT]: readProgramme,
  };
  for (const [format, parse] of Object.entries(formats)) {
    for (const [what, text] of Object.entries(REFUSED_TEXTS(format))) {
      test(`${format}: ${what}`, async () => expect(await parse(text)).toMatchObject({ ok: false }));
    }
  }

  test('nesting is counted outside texts only, and in texts without end', () => {
    expect(isTooDeep('['.repeat(100))).toBe(false);
    expect(isTooDeep('['.repeat(101))).toBe(true);
    expect(isTooDeep(JSON.stringify(['[['.repeat(500), '\\"[['.repeat(500)]))).toBe(false);
    expect(isTooDeep(`"${'['.repeat(500)}`)).toBe(false);
    expect(isTooDeep('[]'.repeat(500))).toBe(false);
  });

  test('one hundred megabytes of quotes and backslashes are looked through at once', () => {
    expect(isTooDeep('"\\'.repeat(25e6))).toBe(false);
    expect(isTooDeep(`"${'\\'.repeat(50e6)}`)).toBe(false);
  });
});

describe('what a spoilt file of everything leaves behind', () => {
  beforeEach(eraseDatabase);
  afterEach(eraseDatabase);

  test('is all of it or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoilt(progress), spoilt(everything)), async (value) => {
        await eraseDatabase();
        const file = new Blob([JSON.stringify(value) ?? '']);
        const preview = await previewRecords(file).catch(() => undefined);
        const { moments, ...counts } = preview ? await importRecords(preview.checked) : ({} as never);
        const held = JSON.parse(await (await writeEverything({ settings })).text());
        expect(held.moments).toHaveLength(moments?.added ?? 0);
        for (const kind of STORED_KINDS) expect(held[kind] ?? []).toHaveLength(counts[kind]?.added ?? 0);
      }),
      // Each has a database of its own.
      { numRuns: CASES / 20 },
    );
  });

  test('things named twice are kept once', async () => {
    const [person] = session.participants;
    const twice = { ...session, participants: [person, { ...person, pseudonym: 'Autre' }] };
    const read = await readFile(JSON.stringify({ ...progress, sessions: [twice] }));
    expect(read.ok && read.file.sessions[0]!.participants).toEqual([person]);
  });
});

describe('what is made of spoilt results', () => {
  const options = { language: 'fr' as const, t: proofText('fr'), withNotes: true, separator: ';' as const };
  const KINDS: FileKind[] = ['csv-steps', 'csv-assessments', 'csv-listings', 'json', 'xapi'];
  const FORMULA = /(?:^|[;\n])"?[=+\-@\t\r＝＋－＠]/;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

  test('is a session without strangers, and files in which nothing runs and nothing turns', async () => {
    const words = fc.constantFrom(...HOSTILE_TEXTS);
    await fc.assert(
      fc.asyncProperty(spoilt(results), words, fc.constantFrom(...KINDS), async (value, pseudonym, kind) => {
        const parsed = parseResultFile(JSON.stringify(value) ?? '');
        if (!parsed.ok) return;
        const { session: merged } = mergeResults(session, [{ name: 'x.json', file: parsed.file }], 5, () => 'new');
        expect(new Set(merged.participants.map(({ id }) => id)).size).toBe(merged.participants.length);
        const record = recordOf(parsed.file, { programmes, pseudonym, remark: pseudonym });
        if (!record) return;
        const source = { learners: [record], missing: [], madeAt: 1 };
        const { name, content } = await makeFile(kind, source, options);
        expect(name).toMatch(/^pret-a-vendre[\p{L}\p{M}\p{N}-]*\.(csv|json)$/u);
        const text = String(content);
        if (!kind.startsWith('csv')) return void JSON.parse(text);
        // Numbers stand bare; a text that begins like a formula has an apostrophe before it.
        expect(text.slice(1)).not.toMatch(FORMULA);
        expect(text).not.toMatch(UNSAFE);
      }),
      { numRuns: CASES },
    );
  });

  test('is a workbook in which every text is read back as a text, and the same one', async () => {
    const table = { id: 'steps' as const, title: 'Étapes', head: ['numéro', 'texte'] };
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 30 }), async (texts) => {
        const rows = texts.map((text, index) => [index, text]);
        const bytes = await (await toXlsx([{ ...table, rows }])).arrayBuffer();
        const [sheet] = (await readXlsx(new Uint8Array(bytes))).sheets;
        const read = sheet!.rows.slice(1).map(([, cell]) => cell ?? '');
        const written = texts.map((text) => plainCell(text).replace(/\r\n?/g, '\n'));
        expect(read.filter((cell) => typeof cell !== 'string')).toEqual([]);
        expect(read.map((cell) => String(cell).slice(0, 32_766))).toEqual(written.map((text) => text.slice(0, 32_766)));
      }),
      // Many cells each.
      { numRuns: CASES / 25 },
    );
  });
});
