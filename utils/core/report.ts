import type { Finding } from './analyse';
import type { Listing } from './listing';
import type { Severity } from './rule';

/** `blocked` worst … `clear`: nothing blocking seen, nothing to improve. Never a percentage. */
export type Standing = 'blocked' | 'improve' | 'check' | 'clear';

export interface Counts extends Record<Severity, number> {
  /** Checks a person has to make, since the page does not show enough. */
  toCheck: number;
  passed: number;
  waived: number;
}

export interface Report {
  listing: Listing;
  findings: Finding[];
  counts: Counts;
  standing: Standing;
  coverage: Coverage;
  /** ISO date the listing was judged on. */
  today: string;
}

/** How many of the checks that concern this listing could be made on this page. */
export interface Coverage {
  made: number;
  total: number;
}

export function countFindings(findings: readonly Finding[]): Counts {
  const counts: Counts = { blocking: 0, important: 0, advice: 0, toCheck: 0, passed: 0, waived: 0 };
  for (const { outcome, severity, waiver } of findings) {
    if (waiver) counts.waived++;
    else if (outcome === 'failed') counts[severity]++;
    else if (outcome === 'cantTell') counts.toCheck++;
    else if (outcome === 'passed') counts.passed++;
  }
  return counts;
}

export function coverageOf(findings: readonly Finding[]): Coverage {
  const concerned = findings.filter(({ outcome }) => outcome !== 'inapplicable' && outcome !== 'untested');
  return { made: concerned.filter(({ outcome }) => outcome !== 'cantTell').length, total: concerned.length };
}

export function standingOf({ blocking, important, advice, toCheck }: Counts): Standing {
  if (blocking > 0) return 'blocked';
  if (important + advice > 0) return 'improve';
  return toCheck > 0 ? 'check' : 'clear';
}

export function makeReport(listing: Listing, findings: Finding[], today: string): Report {
  const counts = countFindings(findings);
  return { listing, findings, counts, standing: standingOf(counts), coverage: coverageOf(findings), today };
}
