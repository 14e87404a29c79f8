import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programmes } from '../../utils/checklists/index';
import type { Module, Programme } from '../../utils/core/checklist';
import { gapsIn } from '../../utils/training/check-programme';
import { copyProgramme, newProgramme, replaceProgramme } from '../../utils/training/edit-programme';
import { readProgrammeFile } from '../../utils/training/programme-file';
import { LIMITS } from '../../utils/training/programme-limits';
import { linesOf } from '../../utils/training/text-lines';
import { writeProgrammeFile } from '../../utils/training/write-programme';
import { step } from './any-progress';

const sound: Programme = {
  id: 'atelier-photo',
  title: { fr: 'Atelier photo', en: 'Photo workshop' },
  about: { fr: 'Une matinée pour de meilleures photos.' },
  modules: [
    {
      id: 'm1',
      title: { fr: 'Photographier un produit' },
      goal: { fr: 'Faire cinq photos utiles.' },
      minutes: 90,
      objectives: [{ id: 'o1', text: { fr: 'Choisir la lumière.' } }],
      parts: [
        {
          id: 'p1',
          title: { fr: 'Préparer' },
          steps: [
            step('s1', { rules: ['picture-count'], quick: true }),
            step('s2', { formerly: ['old'], retired: '2026-01-31' }),
          ],
        },
      ],
      quiz: [
        {
          id: 'q1',
          objective: 'o1',
          ask: { fr: 'Quelle lumière ?' },
          choices: [{ fr: 'Celle du jour' }, { fr: 'Le flash' }],
          answer: 0,
          because: { fr: 'Elle est douce.' },
        },
      ],
      sources: [],
    },
  ],
};
const file = writeProgrammeFile(sound);
/** What is wrong with a text, with the text of the line it is said to stand in. */
const faults = (text: string) => {
  const read = readProgrammeFile(text);
  if (read.ok) return [];
  return read.problems.map(({ key, line, data }) => ({ key, line, data, at: linesOf(text)[line - 1]?.trim() }));
};
const broken = (from: string | RegExp, to: string) => {
  const text = file.replace(from, to);
  expect(text).not.toBe(file);
  return faults(text);
};

test('a sound file is read as it was written', () => {
  expect(readProgrammeFile(file)).toEqual({ ok: true, programme: sound, warnings: [] });
});

describe('syntax, by line and column', () => {
  test.each([
    ['a comma forgotten', '"id": "m1",', '"id": "m1"', 'syntaxComma', '"title": {'],
    ['a comma too many', '"minutes": 90,', '"minutes": 90,,', 'syntaxName', '"minutes": 90,,'],
    ['a colon forgotten', '"minutes": 90', '"minutes" 90', 'syntaxColon', '"minutes" 90,'],
    [
      'a string left open',
      '"Choisir la lumière."',
      '"Choisir la lumière.',
      'syntaxString',
      '"fr": "Choisir la lumière.',
    ],
    ['a value forgotten', '"minutes": 90', '"minutes": ', 'syntaxValue', '"minutes": ,'],
    ['a word without quotes', '"minutes": 90', '"minutes": beaucoup', 'syntaxSymbol', '"minutes": beaucoup,'],
    ['a comment', '"minutes": 90,', '"minutes": 90, // environ', 'syntaxComment', '"minutes": 90, // environ'],
    ['typographic quotes', '"minutes": 90', '“minutes”: 90', 'syntaxSymbol', '“minutes”: 90,'],
    ['a stray escape', '"Préparer"', '"Pr\\éparer"', 'syntaxCharacter', '"fr": "Pr\\éparer"'],
  ])('%s', (_what, from, to, key, line) => {
    expect(broken(from, to)[0]).toMatchObject({ key, at: line });
  });

  test('a file cut short says that its end is missing, at its end', () => {
    const short = file.slice(0, file.indexOf('"quiz"')).trimEnd();
    expect(faults(short).every(({ line }) => line === linesOf(short).length)).toBe(true);
  });

  test('something after the end', () => {
    expect(faults(`${file}{}`)[0]).toMatchObject({ key: 'syntaxAfterEnd', at: '{}' });
  });

  test('columns count from one, lines end as Windows or Unix ends them, a byte order mark is no fault', () => {
    const windows = `\uFEFF${file.replaceAll('\n', '\r\n')}`;
    expect(readProgrammeFile(windows)).toMatchObject({ ok: true });
    expect(readProgrammeFile('{\r\n  "format" 1\r\n}')).toMatchObject({
      problems: [{ key: 'syntaxColon', line: 2, column: 12 }],
    });
    expect(readProgrammeFile('\uFEFFx')).toMatchObject({ problems: [{ line: 1, column: 1 }] });
  });

  test('nothing at all, and nesting without end', () => {
    expect(faults('')[0]).toMatchObject({ key: 'syntaxValue', line: 1 });
    expect(faults('['.repeat(900_000)).length).toBeGreaterThan(0);
    expect(faults('{"a":'.repeat(150_000)).length).toBeGreaterThan(0);
  });
});

describe('shape, at the value that does not fit', () => {
  test.each([
    ['a step without its reason', /"why": \{[^}]*\},/, '', 'missing', '{'],
    ['minutes in words', '"minutes": 90', '"minutes": "90"', 'wrongType', '"minutes": "90",'],
    ['half minutes', '"minutes": 90', '"minutes": 90.5', 'notWhole', '"minutes": 90.5,'],
    ['minutes below zero', '"minutes": 90', '"minutes": -1', 'tooLow', '"minutes": -1,'],
    ['minutes beyond sense', '"minutes": 90', '"minutes": 1e9', 'tooHigh', '"minutes": 1e9,'],
    ['an empty text', '"Préparer"', '"  "', 'textBlank', '"fr": "  "'],
    ['an empty id', '"id": "p1"', '"id": ""', 'textBlank', '"id": "",'],
    ['a text in no language', '"fr": "Préparer"', '', 'wordingEmpty', '"title": {'],
    [
      'a plain text instead of languages',
      /\{\s*"fr": "Préparer"\s*\}/,
      '"Préparer"',
      'wrongType',
      '"title": "Préparer",',
    ],
    ['a day that is none', '2026-01-31', '2026-02-31', 'notDate', '"retired": "2026-02-31"'],
    ['a title too long', 'Préparer', 'x'.repeat(301), 'tooLong', `"fr": "${'x'.repeat(301)}"`],
    ['one choice only', /,\s*\{\s*"fr": "Le flash"\s*\}/, '', 'tooFewChoices', '"choices": ['],
    ['quick said otherwise', '"quick": true', '"quick": "oui"', 'wrongValue', '"quick": "oui"'],
    ['a name twice', '"minutes": 90,', '"minutes": 90,\n"minutes": 80,', 'nameTwice', '"minutes": 80,'],
  ])('%s', (_what, from, to, key, at) => {
    expect(broken(from, to)).toEqual([expect.objectContaining({ key, at })]);
  });

  test('a name twice says where the first one is', () => {
    const lines = linesOf(file);
    const first = lines.findIndex((line) => line.includes('"minutes": 90')) + 1;
    expect(broken('"minutes": 90,', '"minutes": 90,\n"minutes": 80,')[0]).toMatchObject({
      line: first + 1,
      data: { name: 'minutes', line: first },
    });
  });

  test('several at once, in the order of the file', () => {
    const keys = faults(file.replace('"minutes": 90', '"minutes": true').replace('"Le flash"', '7')).map(
      ({ key }) => key,
    );
    expect(keys).toEqual(['wrongType', 'wrongType']);
  });

  test('no more are listed than one can mend at once, and the rest is counted', () => {
    const numbers = Array(50).fill('1').join();
    const many = file.replace('"sources": []', `"sources": [${numbers}]`).replace('"picture-count"', '1, 2, 3, 4');
    expect(readProgrammeFile(many)).toMatchObject({ ok: false, more: 4 });
  });
});

describe('meaning', () => {
  test('the same id twice is told with both lines', () => {
    const lines = linesOf(file);
    const first = lines.findIndex((line) => line.includes('"id": "s1"')) + 1;
    const second = lines.findIndex((line) => line.includes('"id": "s2"')) + 1;
    expect(broken('"id": "s2"', '"id": "s1"')).toEqual([
      { key: 'idTwice', line: second, data: { id: 's1', line: first }, at: '"id": "s1",' },
    ]);
    expect(broken('"old"', '"s1"')).toMatchObject([{ key: 'idTwice', at: '"s1"' }]);
  });

  test.each([
    ['an id of a built-in programme', '"id": "atelier-photo"', '"id": "whole"', 'idBuiltIn', '"id": "whole",'],
    ['a right answer that is no choice', '"answer": 0', '"answer": 2', 'answerOutside', '"answer": 2,'],
    ['an objective there is not', '"objective": "o1"', '"objective": "o9"', 'objectiveUnknown', '"objective": "o9",'],
  ])('%s', (_what, from, to, key, at) => {
    expect(broken(from, to)).toEqual([expect.objectContaining({ key, at })]);
  });

  test('eight steps in one part are too many; retired ones come on top', () => {
    const withSteps = (count: number, retired?: string) => {
      const steps = Array.from({ length: count }, (_, i) => step(`s${i}`, retired && i > 0 ? { retired } : {}));
      const [module] = sound.modules as [Module];
      return { ...sound, modules: [{ ...module, parts: [{ ...module.parts[0]!, steps }] }] };
    };
    expect(faults(writeProgrammeFile(withSteps(7)))).toEqual([]);
    expect(faults(writeProgrammeFile(withSteps(8)))).toMatchObject([{ key: 'tooManySteps', at: '"steps": [' }]);
    expect(faults(writeProgrammeFile(withSteps(8, '2026-01-01')))).toEqual([]);
  });

  test('limits of size and number', () => {
    const modules = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...newProgrammeModule(), id: `m${i}` }));
    expect(faults(writeProgrammeFile({ ...sound, modules: modules(LIMITS.modules) }))).toEqual([]);
    expect(faults(writeProgrammeFile({ ...sound, modules: modules(LIMITS.modules + 1) }))).toMatchObject([
      { key: 'tooMany', at: '"modules": [' },
    ]);
    expect(faults(' '.repeat(LIMITS.file + 1))).toMatchObject([{ key: 'fileTooLarge' }]);
  });

  test('other kinds of file, and a later version', () => {
    expect(faults('[1]')).toMatchObject([{ key: 'fileOther' }]);
    expect(faults('null')).toMatchObject([{ key: 'fileOther' }]);
    expect(broken('"version": 1', '"version": 2')).toEqual([
      { key: 'fileNewer', line: 3, data: { version: 2 }, at: '"version": 2,' },
    ]);
  });

  test('an unknown rule is a warning that names the step, an unknown property one that names it', () => {
    const text = file.replace('picture-count', 'picture-smell').replace('"quick": true', '"quik": true');
    const read = readProgrammeFile(text);
    expect(read).toMatchObject({
      ok: true,
      warnings: [
        { key: 'ruleUnknown', data: { rule: 'picture-smell' }, step: { fr: 'mots' } },
        { key: 'nameUnknown', data: { name: 'quik' } },
      ],
    });
    const lines = linesOf(text);
    if (read.ok)
      expect(read.warnings.map(({ line }) => lines[line - 1]!.trim())).toEqual(['"picture-smell"', '"quik": true']);
  });
});

test('names of prototypes do no harm', () => {
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString']) {
    const read = readProgrammeFile(file.replace('"minutes": 90,', `"minutes": 90, "${name}": {"polluted": true},`));
    expect(read).toEqual({ ok: true, programme: sound, warnings: [expect.objectContaining({ key: 'nameUnknown' })] });
    expect({}).not.toHaveProperty('polluted');
    expect(readProgrammeFile(file.replaceAll('"m1"', `"${name}"`))).toMatchObject({ ok: true });
  }
});

/** A module of a single written step, its ids made from its own. */
function newProgrammeModule(): Module {
  const [module] = copyProgramme(sound).modules as [Module];
  return module;
}

test('a file made to choke the reader is read in good time', () => {
  expect(readProgrammeFile('\n?'.repeat(499_000))).toMatchObject({ ok: false, more: 499_000 - 50 });
  const names = Array.from({ length: 60_000 }, (_, i) => `"n${i}":1`).join();
  const read = readProgrammeFile(file.replace('"minutes": 90,', `"minutes": 90, ${names},`));
  expect(read).toMatchObject({ ok: true });
  if (read.ok) expect(read.warnings).toHaveLength(50);
});

describe('round trip', () => {
  const text = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }).filter((one) => /\S/.test(one));
  const wording = fc.oneof(fc.record({ fr: text, en: text }), fc.record({ fr: text }), fc.record({ en: text }));
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const minutes = fc.integer({ min: 0, max: LIMITS.minutes });
  const stepOf = fc.record({
    retired: optional(day),
    action: wording,
    why: wording,
    evidence: wording,
    rules: optional(fc.array(fc.constantFrom('title-length', 'picture-count'), { maxLength: 2 })),
    minutes,
    quick: optional(fc.constant(true as const)),
  });
  const question = fc.record({
    ask: wording,
    choices: fc.array(wording, { minLength: 2, maxLength: LIMITS.choices }),
    answer: fc.constantFrom(0, 1),
    because: wording,
  });
  const moduleOf = fc.record({
    title: wording,
    goal: wording,
    audience: optional(wording),
    prerequisites: optional(wording),
    demo: optional(wording),
    minutes,
    sources: fc.array(text, { maxLength: 3 }),
    objective: wording,
    parts: fc.array(fc.record({ title: wording, steps: fc.array(stepOf, { minLength: 1, maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    quiz: fc.array(question, { maxLength: 3 }),
  });
  let last = 0;
  const id = () => `id-${++last}`;
  const anyProgramme = fc
    .record({ title: wording, about: wording, modules: fc.array(moduleOf, { minLength: 1, maxLength: 3 }) })
    .map(({ modules, ...programme }) => ({
      ...programme,
      id: id(),
      modules: modules.map(({ objective, parts, quiz, ...module }) => {
        const objectives = [{ id: id(), text: objective }];
        return {
          ...module,
          id: id(),
          objectives,
          parts: parts.map((part) => ({ ...part, id: id(), steps: part.steps.map((one) => ({ ...one, id: id() })) })),
          quiz: quiz.map((one) => ({ ...one, id: id(), objective: objectives[0]!.id })),
        };
      }),
    }))
    // What a file cannot say is not there: `undefined` is no JSON.
    .map((programme) => JSON.parse(JSON.stringify(programme)) as Programme);

  test('any programme without gaps is read back identically', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        expect(readProgrammeFile(writeProgrammeFile(programme))).toEqual({ ok: true, programme, warnings: [] });
      }),
      { numRuns: 60 },
    );
  });

  test('a copy of every built-in programme is a programme of one’s own', () => {
    for (const builtIn of programmes) {
      const copy = copyProgramme(builtIn);
      expect(gapsIn(copy)).toEqual([]);
      expect(readProgrammeFile(writeProgrammeFile(copy))).toEqual({ ok: true, programme: copy, warnings: [] });
    }
  });
});

test('the example in the documentation is a sound file', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/own-programmes.md'), 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1];
  expect(readProgrammeFile(example ?? '')).toMatchObject({ ok: true, warnings: [] });
});

test('a new programme says all that is still to be written', () => {
  const programme = newProgramme('fr');
  expect(gapsIn(programme).map(({ path }) => path.join('.'))).toEqual([
    'title',
    'about',
    'modules.0.title',
    'modules.0.goal',
    'modules.0.parts.0.title',
    'modules.0.parts.0.steps.0.action',
    'modules.0.parts.0.steps.0.why',
    'modules.0.parts.0.steps.0.evidence',
  ]);
});

test('a programme that replaces another keeps, as retired, the steps that journeys have used', () => {
  const [module] = sound.modules as [Module];
  const [part] = module.parts as [Module['parts'][number]];
  const before: Programme = {
    ...sound,
    modules: [
      { ...module, parts: [part, { ...part, id: 'p2', steps: [step('s3'), step('s4')] }] },
      { ...module, id: 'm2', objectives: [], quiz: [], parts: [{ ...part, id: 'p3', steps: [step('s5')] }] },
    ],
  };
  const after: Programme = {
    ...sound,
    modules: [{ ...module, parts: [{ ...part, steps: [step('s9', { formerly: ['s2'] })] }] }],
  };
  const replaced = replaceProgramme(before, after, new Set(['s1', 's2', 's3', 's5', 'stray']), '2026-11-25');
  const steps = replaced.modules.flatMap(({ parts }) => parts.flatMap((one) => one.steps));
  expect(steps.map(({ id, retired }) => [id, retired])).toEqual([
    ['s9', undefined],
    ['s1', '2026-11-25'],
    ['s3', '2026-11-25'],
    ['s5', '2026-11-25'],
  ]);
  expect(gapsIn(replaced)).toEqual([]);
  expect(replaceProgramme(before, after, new Set(), '2026-11-25')).toEqual(after);
});
