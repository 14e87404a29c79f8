import type { Finding } from '../core/analyse';
import type { Field } from '../core/field';
import { FIELD_NAMES, type FieldName } from '../core/listing';
import type { Report } from '../core/report';
import { isFault } from './fix-order';

/** What became of the faults between two moments of one listing, and what was changed on it. */
export interface Comparison {
  solved: Finding[];
  appeared: Finding[];
  remaining: Finding[];
  setAside: Finding[];
  /** Faults of the first moment which the second cannot speak of: nobody may call them solved. */
  unclear: Finding[];
  changed: FieldName[];
}

export function compareReports(before: Report, after: Report): Comparison {
  const later = new Map(after.findings.map((finding) => [finding.rule, finding]));
  const wasFault = new Set(before.findings.filter(isFault).map(({ rule }) => rule));
  const comparison: Comparison = {
    solved: [],
    appeared: after.findings.filter((finding) => isFault(finding) && !wasFault.has(finding.rule)),
    remaining: [],
    setAside: [],
    unclear: [],
    changed: FIELD_NAMES.filter((name) => hasChanged(before.listing.fields[name], after.listing.fields[name])),
  };
  for (const finding of before.findings.filter(isFault)) {
    const now = later.get(finding.rule);
    comparison[now ? fateOf(now) : 'unclear'].push(now ?? finding);
  }
  return comparison;
}

function fateOf(now: Finding): 'solved' | 'remaining' | 'setAside' | 'unclear' {
  if (now.outcome === 'passed' || now.outcome === 'inapplicable') return 'solved';
  if (now.waiver) return 'setAside';
  return now.outcome === 'failed' ? 'remaining' : 'unclear';
}

/** Only what was settled at both moments can have changed: a place not found says nothing of the listing. */
function hasChanged(before: Field<unknown>, after: Field<unknown>): boolean {
  if (before.state === 'unknown' || after.state === 'unknown') return false;
  return settled(before) !== settled(after);
}

const settled = (field: Field<unknown>): string | undefined =>
  field.state === 'known' ? JSON.stringify(field.value) : undefined;
