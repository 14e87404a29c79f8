/*
 * All that the file for a trainer can say: a closed list of words, bands, weeks, counts and pseudonyms drawn by chance.
 * What is not in this list cannot be written, wherever it comes from.
 */
import * as z from 'zod/mini';
import { modules, programmes } from '../checklists';
import { COMPANY_FIGURES, bandsOf as figureBands } from '../core/bands';
import { FAMILIES } from '../core/family';
import { marketplaces } from '../marketplaces';
import { rules } from '../rules';
import { count, list } from '../training/shapes';
import { bandsOf, type Measure } from './bands';

export const ANONYMISED_FORMAT = 'pret-a-vendre/anonymised';
export const ANONYMISED_VERSION = 1;
/** Most listings in one file; the latest ones. */
export const MOST_LISTINGS = 1_000;

const object = z.strictObject;
const oneOf = (words: readonly string[]) => z.enum(words as [string, ...string[]]);
const week = () => z.string().check(z.regex(/^\d{4}-W\d{2}$/));
/** Eight letters drawn by chance, without vowels so that they make no word. */
export const PSEUDONYM = /^[BCDFGHJKLMNPQRSTVWXZ]{8}$/;
const pseudonym = () => z.string().check(z.regex(PSEUDONYM));
/** `absent`: its place was found and is empty. `unknown`: it could not be seen. */
const band = (measure: Measure) => oneOf([...bandsOf(measure), 'absent', 'unknown']);
const times = () => oneOf(bandsOf('times'));

const rule = oneOf(rules.map(({ id }) => id));
const outcome = z.enum(['passed', 'failed', 'cantTell', 'inapplicable', 'untested', 'waived']);
const ids = (of: (module: (typeof modules)[number]) => { id: string }[]) =>
  oneOf(modules.flatMap(of).map(({ id }) => id));

const state = object({
  week: week(),
  standing: z.enum(['blocked', 'improve', 'check', 'clear']),
  counts: object({
    blocking: count(),
    important: count(),
    advice: count(),
    toCheck: count(),
    passed: count(),
    waived: count(),
  }),
  coverage: object({ made: count(), total: count() }),
  outcomes: z.partialRecord(rule, outcome),
  price: z.union([band('price'), z.literal('other-currency')]),
  pictures: band('pictures'),
  title: band('title'),
  description: band('description'),
  bullets: band('bullets'),
  attributes: band('attributes'),
});
const listing = object({
  name: pseudonym(),
  marketplace: oneOf([...marketplaces.map(({ id }) => id), 'other']),
  family: oneOf([...FAMILIES, 'unknown']),
  moments: times(),
  first: state,
  last: state,
});
const decision = object({
  rule,
  kind: z.enum(['not-applicable', 'ignored', 'yes', 'no', 'notConcerned']),
  times: times(),
});
const journey = object({
  name: pseudonym(),
  programme: oneOf([...programmes.map(({ id }) => id), 'own']),
  started: week(),
  changed: week(),
  closed: z.boolean(),
  steps: z.partialRecord(
    ids(({ parts }) => parts.flatMap(({ steps }) => steps)),
    z.enum(['lookedAt', 'done', 'proved', 'notApplicable']),
  ),
  quizzes: list(
    object({
      module: ids((module) => [module]),
      occasion: z.enum(['before', 'after']),
      right: count(),
      asked: count(),
    }),
    1_000,
  ),
  levels: list(
    object({
      objective: ids(({ objectives }) => [...objectives]),
      occasion: z.enum(['before', 'after']),
      level: z.number().check(z.int(), z.gte(1), z.lte(4)),
    }),
    1_000,
  ),
});

const euros = (figure: (typeof COMPANY_FIGURES)[number]) =>
  z.optional(
    oneOf(figureBands(figure).map(({ from, below }) => (below === undefined ? `${from}+` : `${from}-${below}`))),
  );
/** Bands in euros; a figure that is not known is missing. */
const company = object(Object.fromEntries(COMPANY_FIGURES.map((figure) => [figure, euros(figure)])));

/** The whole file. A part the merchant leaves out is missing. */
export const ANONYMISED = object({
  format: z.literal(ANONYMISED_FORMAT),
  version: z.literal(ANONYMISED_VERSION),
  /** Drawn anew for each file: two files of one merchant have nothing in common by it. */
  name: pseudonym(),
  week: week(),
  listings: z.optional(list(listing, MOST_LISTINGS)),
  decisions: z.optional(list(decision, 10_000)),
  training: z.optional(list(journey, 1_000)),
  company: z.optional(company),
});
export type Anonymised = z.infer<typeof ANONYMISED>;
export type AnonymousListing = NonNullable<Anonymised['listings']>[number];
export type AnonymousState = AnonymousListing['first'];
export type AnonymousDecision = NonNullable<Anonymised['decisions']>[number];
export type AnonymousJourney = NonNullable<Anonymised['training']>[number];

/** What may be left out. */
export const PARTS = ['listings', 'decisions', 'training', 'company'] as const;
export type Part = (typeof PARTS)[number];
