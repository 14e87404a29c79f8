import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Message } from '../../utils/core/rule';
import { proofText, proofTexts } from '../../utils/i18n/proof';
import { assessedObjectives } from '../../utils/proof/assessed';
import { toCsv } from '../../utils/proof/csv';
import { type FileKind, makeFile } from '../../utils/proof/file';
import { fileName } from '../../utils/proof/file-name';
import { groupOf } from '../../utils/proof/group';
import { toProofFile } from '../../utils/proof/json';
import { stepRows } from '../../utils/proof/steps';
import { stepsTable, tablesOf } from '../../utils/proof/tables';
import { uuidOf } from '../../utils/proof/uuid';
import { toXapi } from '../../utils/proof/xapi';
import { toXlsx } from '../../utils/proof/xlsx';
import { FILES, HOSTILE, learnerFile, MORNING, PROGRAMME, sourceOf } from './proof-fixtures';

const options = { language: 'fr' as const, t: proofText('fr'), withNotes: true };
const hostile = sourceOf([learnerFile(HOSTILE.formula, 1, HOSTILE)]);
const plain = sourceOf(FILES);
const record = plain.learners[0]!;

/** A small reader of RFC 4180, written apart from the writer. */
function parseCsv(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const c = csv[at]!;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (csv[at + 1] === '"') cell += csv[++at];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === separator) {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (c === '\r' && csv[at + 1] === '\n') {
      rows.at(-1)!.push(cell);
      cell = '';
      rows.push([]);
      at++;
    } else cell += c;
  }
  return rows.slice(0, -1);
}

/** Names and contents of a zip, by its central directory. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const parts = new Map<string, string>();
  for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    parts.set(name, (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data).toString('utf8'));
  }
  return parts;
}

describe('what is counted', () => {
  test('objectives carry right answers and levels before and after, and stay empty where nothing was asked', () => {
    const objectives = assessedObjectives(PROGRAMME, record.journey);
    const [first, ...others] = objectives;
    const right = (occasion: 'before' | 'after') =>
      objectives.reduce((sum, { quiz }) => sum + (quiz[occasion]?.right ?? 0), 0);
    expect(right('after') - right('before')).toBe(2);
    expect(first!.quiz.after!.asked).toBe(
      PROGRAMME.modules[0]!.quiz.filter((q) => q.objective === first!.objective.id).length,
    );
    expect([first!.self.before?.level, first!.self.after?.level]).toEqual([1, 3]);
    expect(others.at(-1)).toMatchObject({ quiz: {}, self: {} });
  });

  test('steps: an undone mark is none, a lost proof stays proved, a reason is kept', () => {
    const rows = stepRows(PROGRAMME, record.journey).map(({ progress }) => progress);
    expect(rows.slice(0, 7).map(({ status }) => status)).toEqual([
      'done',
      'done',
      'proved',
      'proved',
      'notApplicable',
      'lookedAt',
      'notStarted',
    ]);
    expect(rows[3]!.lost?.rules).toEqual(['title-length']);
    expect(rows[0]!.marks.trainer).toBeGreaterThan(rows[0]!.marks.learner!);
  });

  test('the group is counted without a pseudonym', () => {
    const group = groupOf(plain.learners);
    expect(group).toMatchObject({ people: 3, listings: 6 });
    expect(group.faults[0]).toEqual({ rule: 'picture-count', before: 6, after: 3, people: 3 });
    expect(group.programmes[0]!.objectives[0]!.self.before).toEqual({ people: 3, sum: 4, of: 3 });
    const text = JSON.stringify(group);
    for (const { pseudonym } of plain.learners) expect(text).not.toContain(pseudonym);
  });
});

describe('CSV', () => {
  test.each([',', ';'] as const)(
    'parted by %s: every row is whole, no text is a formula, numbers are numbers',
    (separator) => {
      for (const table of tablesOf(hostile, options)) {
        const csv = toCsv(table, separator);
        expect(csv.startsWith('\uFEFF')).toBe(true);
        const rows = parseCsv(csv.slice(1), separator);
        expect(rows.map((row) => row.length)).toEqual([table.head, ...table.rows].map(() => table.head.length));
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }
      const csv = toCsv({ head: ['a'], rows: [['-5', -5, 'a"b;c,d\r\ne', '@x', '\tx', '＝1']] }, separator);
      expect(csv).toBe(
        `\uFEFF"a"\r\n"'-5"${separator}-5${separator}"a""b;c,d\r\ne"${separator}"'@x"${separator}"'\tx"${separator}"'＝1"\r\n`,
      );
    },
  );

  test('notes come only when asked for', () => {
    const csv = (withNotes: boolean) => toCsv(stepsTable(plain.learners, { ...options, withNotes }), ';');
    expect(csv(true)).toContain('Revoir les dimensions.');
    expect(csv(false)).not.toContain('Revoir les dimensions.');
  });
});

describe('XLSX', () => {
  const mixed = { ...plain, learners: [...hostile.learners, ...plain.learners] };

  test.each([
    ['one learner', hostile],
    ['a session', mixed],
  ] as const)(
    '%s read back: a sheet a table, texts typed as texts, numbers as numbers, no formula anywhere',
    async (_, source) => {
      const tables = tablesOf(source, options);
      const bytes = new Uint8Array(await (await toXlsx(tables)).arrayBuffer());
      const book = await readXlsx(bytes, { readStyles: true });
      expect(book.sheets.map(({ name }) => name)).toEqual(tables.map(({ title }) => title));
      for (const [index, { head, rows }] of tables.entries()) {
        const sheet = book.sheets[index]!;
        expect(sheet.rows.length).toBe(rows.length + 1);
        expect([...(sheet.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
        const kinds = (row: readonly unknown[]) =>
          head.map((_, at) => (typeof row[at] === 'number' ? 'number' : 'text'));
        expect(sheet.rows.slice(1).map(kinds)).toEqual(rows.map(kinds));
      }
      const parts = unzip(bytes);
      const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
      expect(sheets.length).toBe(tables.length);
      for (const [name, xml] of sheets) {
        expect(xml, name).toContain('<c ');
        // A cell is a shared text, or a number: nothing that is computed.
        expect(
          [...xml.matchAll(/<c [^>]*>/g)]
            .map(([cell]) => cell)
            .filter((cell) => !/ t="(s|n|inlineStr)"/.test(cell) && / t=/.test(cell)),
        ).toEqual([]);
        expect(xml, name).not.toMatch(/<f[ >]|<hyperlink/);
      }
      const text = JSON.stringify(book.sheets.map(({ rows }) => rows));
      expect(text).toContain(JSON.stringify(HOSTILE.formula).slice(1, -1));
    },
  );
});

describe('JSON', () => {
  const schema = z.fromJSONSchema(
    JSON.parse(readFileSync(resolve(import.meta.dirname, '../../docs/proof.schema.json'), 'utf8')),
  );
  test.each([
    ['plain', plain],
    ['hostile', hostile],
    ['mixed', { ...plain, learners: [...hostile.learners, ...plain.learners] }],
  ] as const)('%s data have the published shape', (_, source) => {
    for (const withNotes of [true, false]) {
      const file = JSON.parse(JSON.stringify(toProofFile(source, { ...options, withNotes })));
      expect(schema.safeParse(file).error).toBeUndefined();
      expect(schema.safeParse({ ...file, more: 1 }).success).toBe(false);
      expect(JSON.stringify(file).includes('Note')).toBe(withNotes);
    }
  });
});

describe('xAPI', () => {
  const iri = z.url();
  const languages = z.record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), z.string());
  const agent = z.strictObject({
    objectType: z.literal('Agent'),
    name: z.string(),
    account: z.strictObject({ homePage: iri, name: z.string().min(1) }),
  });
  const activity = z.strictObject({
    objectType: z.literal('Activity'),
    id: iri,
    definition: z.strictObject({ name: languages, type: iri }),
  });
  const extensions = z.record(iri, z.unknown());
  /** xAPI 1.0.3, part two, as far as our statements go. */
  const statement = z.strictObject({
    id: z.uuid({ version: 'v5' }),
    actor: agent,
    verb: z.strictObject({ id: iri, display: languages }),
    object: z.union([activity, z.strictObject({ objectType: z.literal('StatementRef'), id: z.uuid() })]),
    result: z.optional(
      z.strictObject({
        completion: z.optional(z.boolean()),
        score: z.optional(
          z
            .strictObject({ raw: z.number(), min: z.number(), max: z.number() })
            .refine(({ raw, min, max }) => min < max && raw >= min && raw <= max),
        ),
        extensions: z.optional(extensions),
      }),
    ),
    context: z.strictObject({
      registration: z.uuid(),
      platform: z.string(),
      instructor: z.optional(agent),
      contextActivities: z.strictObject({ grouping: z.array(activity) }),
      extensions,
    }),
    timestamp: z.iso.datetime(),
    version: z.literal('1.0.0'),
  });

  test.each([plain.learners[0]!, hostile.learners[0]!])(
    'statements have the shape of the standard',
    async (learner) => {
      const statements = JSON.parse(JSON.stringify(await toXapi(learner)));
      expect(statements.length).toBeGreaterThan(15);
      for (const one of statements) expect(statement.safeParse(one).error, JSON.stringify(one)).toBeUndefined();
    },
  );

  test('the same events give the same statements, in any order and with more events; no two share an id', async () => {
    const whole = await toXapi(record);
    expect(await toXapi({ ...record, events: [...record.events].reverse() })).toEqual(whole);
    const ids = whole.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const half = await toXapi({ ...record, events: record.events.slice(0, 12) });
    for (const one of half) expect(whole).toContainEqual(one);
  });

  test('what was undone is voided, and said anew when the undo is undone', async () => {
    const undo = record.events.find(({ type }) => type === 'undone')!;
    const again = { ...undo, id: 'again', type: 'undone' as const, event: undo.id, at: undo.at + 1 };
    const mark = `event ${(undo as { event: string }).event}`;
    const statements = await toXapi({ ...record, events: [...record.events, again] });
    const voiding = statements.filter(({ verb }) => verb.id.endsWith('/voided'));
    expect(voiding.map(({ object }) => object)).toEqual([{ objectType: 'StatementRef', id: await uuidOf(mark) }]);
    const first = statements.find(({ id }) => id === voiding[0]!.object.id)!;
    const anew = statements.find(({ timestamp }) => timestamp === new Date(again.at).toISOString())!;
    expect([anew.verb, anew.object]).toEqual([first.verb, first.object]);
    expect(anew.id).not.toBe(first.id);
  });

  test('names nobody, writes neither notes nor remarks, and gives no duration', async () => {
    const text = JSON.stringify(await toXapi(record));
    expect(text).not.toMatch(/mbox|Revoir les dimensions|Données bien tenues|"duration"/);
  });

  test('ids are version 5 as the RFC has it', async () => {
    expect(await uuidOf('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await uuidOf('a')).toBe(await uuidOf('a'));
    expect(await uuidOf('a')).not.toBe(await uuidOf('b'));
  });
});

describe('file names', () => {
  test.each([
    [['Dune de sel'], 'pret-a-vendre-dune-de-sel-2026-11-23.csv'],
    [['../../etc/passwd\u0000', 'Étapes'], 'pret-a-vendre-etc-passwd-étapes-2026-11-23.csv'],
    [['\u202Evsc.exe', ''], 'pret-a-vendre-vsc-exe-2026-11-23.csv'],
    [['a'.repeat(500)], `pret-a-vendre-${'a'.repeat(60)}-2026-11-23.csv`],
    [['…', '  '], 'pret-a-vendre-2026-11-23.csv'],
  ])('%j', (parts, name) => {
    expect(fileName(parts, MORNING, 'csv')).toBe(name);
  });
});

describe('what proofs never claim', () => {
  const KINDS: FileKind[] = ['json', 'xapi', 'csv-steps', 'csv-assessments', 'csv-listings'];
  const denied = (sentence: string) => /n’est pas un|Pas un|not a\b|Not a\b/.test(sentence);

  test.each(['fr', 'en'] as const)('no sentence calls a document a certificate but to deny it (%s)', (language) => {
    const sentences = Object.values(proofTexts[language]).flatMap((message: Message) =>
      typeof message === 'string' ? [message] : Object.values(message),
    );
    const certificates = sentences.filter((sentence) => /certificat|attestation/i.test(sentence));
    expect(certificates.length).toBeGreaterThan(0);
    expect(certificates.filter((sentence) => !denied(sentence))).toEqual([]);
    const claims = /identit|présence|temps passé|assidu|presence|time spent|durée|duration/i;
    const negated =
      /ni |n’est|Ne prouve|ne dit rien|neither|nor |not |nothing|no duration|Présence.: une fois signée|sont celles|Attendance/;
    expect(sentences.filter((sentence) => claims.test(sentence) && !negated.test(sentence))).toEqual([]);
  });

  test.each(KINDS)('%s says what it may support and what it does not prove', async (kind) => {
    const { content } = await makeFile(kind, plain, { ...options, separator: ';' });
    expect(content).toMatch(/[Pp]as un certificat de réalisation/);
    expect(content).toMatch(/à vérifier|qualiopi-to-verify/);
    expect(String(content).match(/certificat de réalisation/g)!.length).toBe(
      String(content).match(/pas un certificat de réalisation/gi)!.length,
    );
  });
});
