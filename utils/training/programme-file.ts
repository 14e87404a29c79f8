import * as z from 'zod/mini';
import type { Programme, Wording } from '../core/checklist';
import type { Data } from '../core/rule';
import { gapsIn, type MeaningKey, rulesUnknown } from './check-programme';
import { type FileProblem, isLater } from './file';
import { type JsonText, type Path, type Place, readPlaces, type SyntaxKey } from './json-places';
import { isTooDeep } from './nesting';
import { programmeFileShape } from './programme-file-shape';
import { LIMITS } from './programme-limits';
import { withoutMark } from './text-lines';
import { PROGRAMME_FORMAT, PROGRAMME_VERSION } from './write-programme';

export type ShapeKey =
  | 'missing'
  | 'wrongType'
  | 'wrongValue'
  | 'textBlank'
  | 'wordingEmpty'
  | 'notDate'
  | 'notWhole'
  | 'tooLong'
  | 'tooMany'
  | 'tooFewChoices'
  | 'tooHigh'
  | 'tooLow'
  | 'nameTwice';

/** One thing that keeps a file from being taken up, where a person finds it in the text. */
export interface ProgrammeProblem extends Place {
  path: Path;
  key: SyntaxKey | ShapeKey | MeaningKey | Exclude<FileProblem['key'], 'fileWrong'>;
  /** For the placeholders of the text; `expected` is a JSON type by its own name. */
  data: Data;
}
/** What a file holds that this version cannot use; it is left out, or kept without effect. */
export interface ProgrammeWarning extends Place {
  path: Path;
  key: 'nameUnknown' | 'ruleUnknown';
  data: Data;
  /** The step that names it. */
  step?: Wording;
}
export type ReadProgramme =
  | { ok: true; programme: Programme; warnings: readonly ProgrammeWarning[] }
  | { ok: false; problems: readonly ProgrammeProblem[] /** Problems beyond those listed. */; more: number };

/** Nobody mends more than this at once. */
const SHOWN = 50;
const strict = programmeFileShape(z.strictObject);
const lenient = programmeFileShape(z.object);

const refused = (problems: ProgrammeProblem[]): ReadProgramme => ({
  ok: false,
  problems: problems.slice(0, SHOWN),
  more: Math.max(0, problems.length - SHOWN),
});

/** The programme a file's text holds, checked whole, or everything that is wrong with it by line. Never throws. */
export function readProgrammeFile(content: string): ReadProgramme {
  const top = { line: 1, column: 1, path: [] };
  if (content.length > LIMITS.file) {
    const data = { size: content.length / 1e6, limit: LIMITS.file / 1e6 };
    return refused([{ ...top, key: 'fileTooLarge', data }]);
  }
  const text = withoutMark(content);
  if (isTooDeep(text)) return refused([{ ...top, key: 'fileDeep', data: {} }]);
  const places = readPlaces(text);
  if (places.faults.length > 0) return refused(places.faults.map((fault) => ({ ...fault, path: [], data: {} })));
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return refused([{ ...top, key: 'fileUnreadable', data: {} }]);
  }
  const other = headProblem(read, places);
  if (other) return refused([other]);

  const { problems, warnings } = shapeProblems(read, places);
  if (problems.length > 0) return refused(inOrder(problems));
  const { programme } = lenient.parse(read) as { programme: Programme };
  const gaps = gapsIn(programme).map(({ path, key, data, other: first }): ProgrammeProblem => {
    const full = ['programme', ...path];
    const line = first && { line: places.placeOf(['programme', ...first]).line };
    return { ...places.placeOf(full), path: full, key, data: { ...data, ...line } };
  });
  if (gaps.length > 0) return refused(inOrder(gaps));
  const unknown = rulesUnknown(programme).map(({ path, rule, step }): ProgrammeWarning => {
    const full = ['programme', ...path];
    return { ...places.placeOf(full), path: full, key: 'ruleUnknown', data: { rule }, step };
  });
  return { ok: true, programme, warnings: inOrder([...warnings, ...unknown]) };
}

const inOrder = <T extends Place>(list: T[]): T[] => list.sort((a, b) => a.line - b.line || a.column - b.column);

/** A file of another kind, or of a later version, need not be read any further. */
function headProblem(read: unknown, places: JsonText): ProgrammeProblem | undefined {
  const { format, version } = (read ?? {}) as { format?: unknown; version?: unknown };
  const at = (key: ProgrammeProblem['key'], path: Path, data: Data = {}) => ({
    ...places.placeOf(path),
    path,
    key,
    data,
  });
  if (format !== PROGRAMME_FORMAT) return at('fileOther', ['format']);
  if (isLater(version, PROGRAMME_VERSION)) return at('fileNewer', ['version'], { version });
  return undefined;
}

function shapeProblems(read: unknown, places: JsonText) {
  const problems: ProgrammeProblem[] = places.twice.map(({ line, column, name, path, first }) => ({
    line,
    column,
    path: [...path, name],
    key: 'nameTwice',
    data: { name, line: first.line },
  }));
  const warnings: ProgrammeWarning[] = [];
  for (const issue of strict.safeParse(read).error?.issues ?? []) {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    if (issue.code === 'unrecognized_keys') {
      for (const name of issue.keys.slice(0, SHOWN - warnings.length)) {
        warnings.push({ ...places.placeOfName(path, name), path: [...path, name], key: 'nameUnknown', data: { name } });
      }
    } else problems.push({ ...places.placeOf(path), path, ...wordOf(issue, valueAt(read, path)) });
  }
  return { problems, warnings };
}

const valueAt = (read: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    read,
  );

/** What is wrong, as a text key; zod's own words are for programmers. */
function wordOf(issue: z.core.$ZodIssue, value: unknown): { key: ShapeKey; data: Data } {
  const name = String(issue.path.at(-1) ?? '');
  if (value === undefined) return { key: 'missing', data: { name } };
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int'
        ? { key: 'notWhole', data: {} }
        : { key: 'wrongType', data: { expected: issue.expected } };
    case 'invalid_value':
      return { key: 'wrongValue', data: { expected: issue.values.map((one) => JSON.stringify(one)).join(', ') } };
    case 'invalid_format':
      return { key: issue.format === 'date' ? 'notDate' : 'textBlank', data: {} };
    case 'too_big':
      if (issue.origin === 'string') return { key: 'tooLong', data: { max: Number(issue.maximum) } };
      return { key: issue.origin === 'array' ? 'tooMany' : 'tooHigh', data: { max: Number(issue.maximum) } };
    case 'too_small':
      if (issue.origin === 'string') return { key: 'textBlank', data: {} };
      return issue.origin === 'array'
        ? { key: 'tooFewChoices', data: {} }
        : { key: 'tooLow', data: { min: Number(issue.minimum) } };
    default:
      return { key: 'wordingEmpty', data: {} };
  }
}
