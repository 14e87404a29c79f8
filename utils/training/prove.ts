import type { Finding } from '../core/analyse';
import type { Programme, Step } from '../core/checklist';
import { askedIn } from '../core/next-step';
import {
  foldProgress,
  isSameListing,
  type Journey,
  type ListingName,
  type ProgressAction,
  type ProgressEvent,
  type Proof,
  renamings,
} from '../core/progress';
import type { Report } from '../core/report';
import { titleOf } from '../storage/kept-listings';
import { appendProgress, blindListing, readOutlines } from '../storage/progress';
import { programmesKnown } from './journeys';

/**
 * Ticks, in every open journey, the steps that a judged listing proves, and notes where the listing that proved a step
 * fails it by now. Gives what was noted; nothing when nothing changed, so that it may be repeated with the same report,
 * in several contexts at once, and while the vault is locked. Rejects when the browser refuses to store.
 */
export async function proveSteps(report: Report, at: number): Promise<ProgressEvent[]> {
  return (await navigator.locks.request('prove', () => proveInTurn(report, at))) as ProgressEvent[];
}

async function proveInTurn(report: Report, at: number): Promise<ProgressEvent[]> {
  const events = await readOutlines();
  // Most pages are judged while no journey is open: this much must be all it costs.
  if (!events.some(({ type }) => type === 'journeyStarted')) return [];
  const programmes = await programmesKnown();
  const { marketplace, id } = report.listing;
  const name = await blindListing({ marketplace, listing: id });
  const noted: ProgressEvent[] = [];
  for (const journey of foldProgress(events, renamings(programmes)).values()) {
    const programme = programmes.find(({ id }) => id === journey.programme);
    if (journey.closed || !programme) continue;
    noted.push(...(await appendProgress(journey.id, changesBy(report, journey, programme, name), at)));
  }
  return noted;
}

/** What a judged listing changes in one journey, which calls the listing by `name`. */
export function changesBy(
  { listing, findings }: Report,
  journey: Pick<Journey, 'steps'>,
  programme: Programme,
  name: ListingName = { marketplace: listing.marketplace, listing: listing.id },
): ProgressAction[] {
  const byRule = new Map(findings.map((finding) => [finding.rule, finding]));
  const proof: Proof = { marketplace: listing.marketplace, listing: listing.id, title: titleOf(listing) };
  return askedIn(programme).flatMap((step) => changeBy({ proof, name }, byRule, journey, step));
}

function changeBy(
  { proof, name }: { proof: Proof; name: ListingName },
  byRule: ReadonlyMap<string, Finding>,
  { steps }: Pick<Journey, 'steps'>,
  { id, rules = [] }: Step,
): ProgressAction[] {
  const { notApplicable, proved, lost } = steps.get(id) ?? {};
  const findings = rules.flatMap((rule) => byRule.get(rule) ?? []);
  if (notApplicable || findings.length === 0) return [];
  if (proved && !lost) {
    const failed = isSameListing(proved, name) ? findings.filter(isFault) : [];
    return failed.length ? [{ type: 'stepLost', step: id, proof, rules: failed.map(({ rule }) => rule) }] : [];
  }
  return doesProve(findings) ? [{ type: 'stepProved', step: id, proof }] : [];
}

/** A fault a person has set aside is none to hold against the listing. */
const isFault = ({ outcome, waiver }: Finding) => outcome === 'failed' && !waiver;

/** Nothing failed or could not be seen, not even what was set aside or answered: a person's word is no proof by the page. */
const doesProve = (findings: readonly Finding[]) =>
  findings.some(({ outcome }) => outcome === 'passed') &&
  findings.every(({ outcome, answer }) => !answer && outcome !== 'failed' && outcome !== 'cantTell');
