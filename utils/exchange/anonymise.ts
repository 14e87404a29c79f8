import { modules, programmes } from '../checklists';
import type { Answer } from '../core/answer';
import { COMPANY_FIGURES, bandOf as figureBand } from '../core/bands';
import type { Field } from '../core/field';
import { groupBy } from '../core/group-by';
import { foldProgress, type Journey, type ProgressEvent, renamings } from '../core/progress';
import type { Waiver } from '../core/waiver';
import { marketplaces } from '../marketplaces';
import { rules } from '../rules';
import type { Company } from '../storage/schema';
import {
  ANONYMISED,
  ANONYMISED_FORMAT,
  ANONYMISED_VERSION,
  type Anonymised,
  type AnonymousDecision,
  type AnonymousJourney,
  type AnonymousListing,
  type AnonymousState,
  MOST_LISTINGS,
} from './anonymised-shape';
import { bandOf, type Measure, weekOf } from './bands';
import type { Moment } from './contents';

const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
const programmeIds: ReadonlySet<string> = new Set(programmes.map(({ id }) => id));
const stepIds = new Set(modules.flatMap(({ parts }) => parts.flatMap(({ steps }) => steps.map(({ id }) => id))));
const moduleIds = new Set(modules.map(({ id }) => id));
const objectiveIds = new Set(modules.flatMap(({ objectives }) => objectives.map(({ id }) => id)));

/** Draws pseudonyms, each once. Nothing goes into them but chance. */
function pseudonyms(): () => string {
  const drawn = new Set<string>();
  const draw = (): string => {
    // Twenty letters: bytes from 240 on would make the first ones likelier.
    const letters = [...crypto.getRandomValues(new Uint8Array(24))].filter((byte) => byte < 240).slice(0, 8);
    const name = letters.map((byte) => LETTERS[byte % LETTERS.length]).join('');
    if (name.length < 8 || drawn.has(name)) return draw();
    drawn.add(name);
    return name;
  };
  return draw;
}

/** What a listing’s history comes to, as it is read moment by moment: the first, the latest, how many. */
interface Met {
  times: number;
  first: { at: number; state: AnonymousState };
  last: { at: number; state: AnonymousState; marketplace: string; family: string };
}

/** What goes into the file; a part that is not given is left out. */
export interface Source {
  moments?: AsyncIterable<readonly Moment[]> | undefined;
  decisions?: { waivers: readonly Waiver[]; answers: readonly Answer[] } | undefined;
  events?: readonly ProgressEvent[] | undefined;
  company?: Company | undefined;
  /** Milliseconds since the epoch. */
  madeAt: number;
}

/**
 * The file for a trainer: no title, address, number, name, exact price or text of anybody's, since its shape has no
 * place for one. Throws when something would not fit that shape; nothing is to be written then.
 */
export async function anonymise({ moments, decisions, events, company, madeAt }: Source): Promise<Anonymised> {
  const draw = pseudonyms();
  const file: Anonymised = {
    format: ANONYMISED_FORMAT,
    version: ANONYMISED_VERSION,
    name: draw(),
    week: weekOf(madeAt),
    ...(moments && { listings: await listingsOf(moments, draw) }),
    ...(decisions && { decisions: decisionsOf(decisions) }),
    ...(events && { training: trainingOf(events, draw) }),
    ...(company && { company: companyOf(company) }),
  };
  return ANONYMISED.parse(file);
}

/** The band of each figure that is known, in euros; figures are kept in cents. */
function companyOf({ figures }: Company): NonNullable<Anonymised['company']> {
  const bands = COMPANY_FIGURES.flatMap((name) => {
    const cents = figures[name];
    const band = figureBand(cents === undefined ? undefined : cents / 100, name);
    return band ? [[name, band.below === undefined ? `${band.from}+` : `${band.from}-${band.below}`] as const] : [];
  });
  return Object.fromEntries(bands);
}

/** In the order of their pseudonyms, which is that of chance. */
const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

async function listingsOf(pages: AsyncIterable<readonly Moment[]>, draw: () => string): Promise<AnonymousListing[]> {
  const met = new Map<string, Met>();
  for await (const page of pages) {
    for (const moment of page) {
      const { marketplace, id } = moment.report.listing;
      const key = JSON.stringify([marketplace, id]);
      const before = met.get(key);
      const { at } = moment;
      const state = stateOf(moment);
      const family = moment.report.family?.family ?? 'unknown';
      met.set(key, {
        times: (before?.times ?? 0) + 1,
        first: before && before.first.at <= at ? before.first : { at, state },
        last: before && before.last.at > at ? before.last : { at, state, marketplace, family },
      });
    }
  }
  return [...met.values()]
    .sort((a, b) => b.last.at - a.last.at)
    .slice(0, MOST_LISTINGS)
    .map(({ times, first, last }) => ({
      name: draw(),
      marketplace: marketplaces.some(({ id }) => id === last.marketplace) ? last.marketplace : 'other',
      family: last.family,
      moments: bandOf('times', times),
      first: first.state,
      last: last.state,
    }))
    .sort(byName);
}

function stateOf({ at, report: { listing, standing, counts, coverage, findings } }: Moment): AnonymousState {
  const { fields } = listing;
  const judged = findings.filter(({ rule }) => ruleIds.has(rule));
  const { blocking, important, advice, toCheck, passed, waived } = counts;
  const { made, total } = coverage;
  const length = (text: string) => [...text].length;
  return {
    week: weekOf(at),
    standing,
    counts: { blocking, important, advice, toCheck, passed, waived },
    coverage: { made, total },
    outcomes: Object.fromEntries(judged.map(({ rule, outcome, waiver }) => [rule, waiver ? 'waived' : outcome])),
    price:
      fields.price?.state === 'known' && fields.price.value.currency !== 'EUR'
        ? 'other-currency'
        : banded('price', fields.price, ({ amount }) => amount),
    pictures: banded('pictures', fields.pictures, (all) => all.length),
    title: banded('title', fields.title, length),
    description: banded('description', fields.description, length),
    bullets: banded('bullets', fields.bullets, (all) => all.length),
    attributes: banded('attributes', fields.attributes, (all) => all.length),
  };
}

function banded<T>(measure: Measure, field: Field<T> | undefined, measured: (value: T) => number): string {
  // A listing that was kept long ago lacks fields that are read since.
  if (!field || field.state === 'unknown') return 'unknown';
  return field.state === 'absent' ? 'absent' : bandOf(measure, measured(field.value));
}

function decisionsOf({ waivers, answers }: NonNullable<Source['decisions']>): AnonymousDecision[] {
  const all = [
    ...waivers.map(({ rule, kind }) => ({ rule, kind })),
    ...answers.map(({ rule, value }) => ({ rule, kind: value })),
  ].filter(({ rule }) => ruleIds.has(rule));
  return [...groupBy(all, ({ rule, kind }) => `${rule} ${kind}`).values()]
    .map((same) => ({ ...same[0]!, times: bandOf('times', same.length) }))
    .sort((a, b) => (`${a.rule} ${a.kind}` < `${b.rule} ${b.kind}` ? -1 : 1));
}

const trainingOf = (events: readonly ProgressEvent[], draw: () => string): AnonymousJourney[] =>
  [...foldProgress(events, renamings(programmes)).values()].map((journey) => journeyOf(journey, draw())).sort(byName);

const OCCASIONS = ['before', 'after'] as const;

/** Steps, modules and objectives that come with the product only: those of one's own programmes have names of one's own. */
function journeyOf(
  { programme, startedAt, changedAt, closed, steps, quizzes, levels }: Journey,
  name: string,
): AnonymousJourney {
  const ownSteps = [...steps].filter(([id, { status }]) => stepIds.has(id) && status !== 'notStarted');
  return {
    name,
    programme: programmeIds.has(programme) ? programme : 'own',
    started: weekOf(startedAt),
    changed: weekOf(changedAt),
    closed,
    steps: Object.fromEntries(ownSteps.map(([id, { status }]) => [id, status as Exclude<typeof status, 'notStarted'>])),
    quizzes: [...quizzes].flatMap(([module, taken]) =>
      OCCASIONS.flatMap((occasion) => {
        const quiz = moduleIds.has(module) ? taken[occasion] : undefined;
        if (!quiz) return [];
        return {
          module,
          occasion,
          right: quiz.answers.filter(({ right }) => right).length,
          asked: quiz.answers.length,
        };
      }),
    ),
    levels: [...levels].flatMap(([objective, said]) =>
      OCCASIONS.flatMap((occasion) => {
        const level = objectiveIds.has(objective) ? said[occasion]?.level : undefined;
        return level === undefined ? [] : { objective, occasion, level };
      }),
    ),
  };
}
