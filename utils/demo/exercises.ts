import type { FieldName } from '../core/listing';
import type { Report } from '../core/report';
import { isFault } from '../judging/fix-order';
import type { DemoListing } from './demo-listing';

export type ExerciseKind = 'find' | 'mend';

/** Id under which a result is kept. Never changes: progress refers to it. */
export const exerciseId = (kind: ExerciseKind, { id }: Pick<DemoListing, 'id'>): string => `${kind}-${id}`;

/** Something that may be wrong with a listing: planted, or a check that the listing passes. */
export interface Choice {
  rule: string;
  field: FieldName;
  planted: boolean;
}

/** Rules that a person cannot judge by looking, or whose title gives the answer away beside the others. */
const DULL = ['brand-consistency', 'restricted-claims', 'withdrawal-wording', 'guarantee-wording', 'language'];
/** As many wrong choices as right ones, and a few more, so that ticking everything is no way to win. */
const MORE_DECOYS = 3;

/**
 * The choices of « Find the faults »: every planted fault among checks that this listing passes, first those on the
 * same fields. Always in the same order for one listing.
 */
export function choicesFor(demo: DemoListing, report: Report): Choice[] {
  const planted = demo.faults.map(({ rule, field }): Choice => ({ rule, field, planted: true }));
  const fields = new Set(planted.map(({ field }) => field));
  const passed = report.findings
    .filter(({ outcome, rule }) => outcome === 'passed' && !DULL.includes(rule))
    .map(({ rule, fields: [first = 'title'] }): Choice => ({ rule, field: first, planted: false }));
  const near = passed.filter(({ field }) => fields.has(field));
  const far = passed.filter(({ field }) => !fields.has(field));
  const wanted = planted.length + MORE_DECOYS;
  const decoys = [...spread(near, Math.ceil(wanted / 2)), ...spread(far, wanted)].slice(0, wanted);
  return [...planted, ...decoys].sort((a, b) => a.field.localeCompare(b.field) || a.rule.localeCompare(b.rule));
}

/** At most `most` of a list, taken at even distances. */
function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)]!);
}

export interface FindResult {
  found: Choice[];
  missed: Choice[];
  /** Ticked, though the listing passes the check. */
  notFaults: Choice[];
}

export function scoreFind(choices: readonly Choice[], ticked: ReadonlySet<string>): FindResult {
  return {
    found: choices.filter(({ planted, rule }) => planted && ticked.has(rule)),
    missed: choices.filter(({ planted, rule }) => planted && !ticked.has(rule)),
    notFaults: choices.filter(({ planted, rule }) => !planted && ticked.has(rule)),
  };
}

export interface MendResult {
  mended: string[];
  left: string[];
  /** Faults that the person has brought in. */
  added: string[];
}

/** How far « Mend the listing » has come; a fault that can no longer be seen is not mended by that. */
export function scoreMend({ faults }: DemoListing, report: Report): MendResult {
  const planted = faults.map(({ rule }) => rule);
  const isMended = (id: string) => {
    const finding = report.findings.find(({ rule }) => rule === id);
    return !finding || finding.outcome === 'passed' || finding.outcome === 'inapplicable';
  };
  return {
    mended: planted.filter(isMended),
    left: planted.filter((rule) => !isMended(rule)),
    added: report.findings.filter((finding) => isFault(finding) && !planted.includes(finding.rule)).map((f) => f.rule),
  };
}

/**
 * The report without what the listing passed before anybody touched it: what is left can prove a step of the training
 * by the person's own work.
 */
export function ownWork(before: Report, now: Report): Report {
  const given = new Set(before.findings.filter(({ outcome }) => outcome === 'passed').map(({ rule }) => rule));
  return { ...now, findings: now.findings.filter(({ outcome, rule }) => outcome !== 'passed' || !given.has(rule)) };
}
