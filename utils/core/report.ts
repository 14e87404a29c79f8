import type { Finding } from './analyse';
import type { FamilyGuess } from './family';
import type { Listing } from './listing';
import type { Severity } from './rule';

/** `blocked` worst … `clear`: nothing blocking seen, nothing to improve. Never a percentage. */
export type Standing = 'blocked' | 'improve' | 'check' | 'clear';

export interface Counts extends Record<Severity, number> {
  /** Things a person has to look at, since the page does not show enough: see `topicOf`. */
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
  /** What kind of product it was judged to be. */
  family?: FamilyGuess;
  /** ISO date the listing was judged on. */
  today: string;
}

/** How many of the checks that concern this listing could be made on this page. */
export interface Coverage {
  made: number;
  total: number;
}

/**
 * What a person looks at to settle a finding that could not be judged: a field nobody could read is one thing to look
 * at, however many rules wait for it; any other question is one of its own.
 */
export const topicOf = ({ rule, message, data }: Pick<Finding, 'rule' | 'message' | 'data'>): string =>
  message === 'unreadable' ? `field:${String(data?.fields).split(',')[0]}` : `rule:${rule}`;

export function countFindings(findings: readonly Finding[]): Counts {
  const counts: Counts = { blocking: 0, important: 0, advice: 0, toCheck: 0, passed: 0, waived: 0 };
  const topics = new Set<string>();
  for (const finding of findings) {
    const { outcome, severity, waiver } = finding;
    if (waiver) counts.waived++;
    else if (outcome === 'failed') counts[severity]++;
    else if (outcome === 'cantTell') topics.add(topicOf(finding));
    else if (outcome === 'passed') counts.passed++;
  }
  counts.toCheck = topics.size;
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
