/* What each record of a file must look like. What a later version has added to one is kept for it. */
import * as z from 'zod/mini';
import { COMPANY_FIGURES } from '../core/bands';
import { FIGURES, type Figure } from '../core/costs';
import { FAMILIES } from '../core/family';
import { FIELD_NAMES } from '../core/listing';
import { SEVERITIES } from '../core/rule';
import { listingShape } from '../messaging/listing-shape';
import { eventShape } from '../training/event-shape';
import { programmeShape } from '../training/programme-shape';
import { resultShape } from '../training/results';
import { count, day, identifier, list, listById, moment, text, type WithId } from '../training/shapes';
import type { Contents, KindName } from './contents';

const object = z.looseObject;
/** Ids made of an address or a category path are longer than others. */
const longIdentifier = () => z.string().check(z.minLength(1), z.maxLength(10_000));
const family = z.enum(FAMILIES);
const severity = z.enum(SEVERITIES);
const listing = listingShape(object, { partly: true });

const asked = object({ severity, options: z.record(z.string(), z.unknown()), since: z.optional(text(40)) });
const waiver = object({
  id: longIdentifier(),
  rule: identifier(),
  marketplace: z.optional(text(60)),
  listing: z.optional(text(2_000)),
  kind: z.enum(['not-applicable', 'ignored']),
  reason: text(20_000),
  author: text(2_000),
  at: moment(),
  asked: z.optional(asked),
  confirmedAt: z.optional(moment()),
});
const answer = object({
  id: longIdentifier(),
  rule: identifier(),
  message: text(200),
  marketplace: text(60),
  listing: text(2_000),
  value: z.enum(['yes', 'no', 'notConcerned']),
  note: text(20_000),
  at: moment(),
});
const guess = object({ family, confidence: z.enum(['confirmed', 'strong', 'weak']) });
const finding = object({
  rule: identifier(),
  outcome: z.enum(['passed', 'failed', 'cantTell', 'inapplicable', 'untested']),
  severity,
  message: z.optional(text(200)),
  data: z.optional(z.record(z.string(), z.union([text(200_000), z.number()]))),
  fields: list(z.enum(FIELD_NAMES), 100),
  policies: list(object({ id: identifier(), row: z.number() }), 200),
  family: z.optional(guess),
  waiver: z.optional(waiver),
  answer: z.optional(answer),
});
const report = object({
  listing,
  findings: list(finding, 2_000),
  counts: object({
    blocking: count(),
    important: count(),
    advice: count(),
    toCheck: count(),
    passed: count(),
    waived: count(),
  }),
  standing: z.enum(['blocked', 'improve', 'check', 'clear']),
  coverage: object({ made: count(), total: count() }),
  family: z.optional(guess),
  today: day(),
});

const form = z.union([
  text(500_000),
  list(text(200_000), 2_000),
  list(object({ name: text(50_000), value: text(50_000) }), 2_000),
  object({ amount: text(2_000), per: text(2_000) }),
  object({ name: text(50_000), postalAddress: text(50_000), electronicAddress: text(50_000) }),
]);
const participant = object({
  id: identifier(),
  pseudonym: text(2_000),
  remark: text(100_000),
  result: z.optional(object({ id: identifier(), exportedAt: moment(), collectedAt: moment() })),
});
const hosts = () => list(text(2_000), 10_000);
const words = () => z.record(z.string(), text(2_000));

/** Cents, percents, whole numbers: no figure of a shop's is larger. */
const figure = () => z.optional(z.number().check(z.gte(0), z.lte(1e15)));
const figuresOf = (names: readonly string[]) => object(Object.fromEntries(names.map((name) => [name, figure()])));

/** What several kinds are made of. */
export const PARTS = { listing, report, finding };

/** By kind, the shape of one record. */
export const SHAPES = {
  settings: object({
    version: z.literal(1),
    language: z.enum(['fr', 'en']),
    rulesOff: list(identifier(), 10_000),
    pausedHosts: hosts(),
    overlayOffHosts: hosts(),
    formTargets: z.record(z.string(), hosts()),
    formShown: words(),
    formPlaces: z.record(z.string(), words()),
    pill: object({ corner: z.enum(['bottom-right', 'bottom-left', 'top-right', 'top-left']), folded: z.boolean() }),
    lockAfter: z.optional(count()),
    changedAt: moment(),
  }),
  moments: object({
    day: day(),
    at: moment(),
    readAt: z.optional(moment()),
    report,
  }),
  waivers: waiver,
  answers: answer,
  families: object({ id: longIdentifier(), family: z.enum([...FAMILIES, 'none']), at: moment() }),
  drafts: object({
    id: longIdentifier(),
    original: listing,
    edits: z.record(z.string(), form),
    marketplaces: list(text(60), 500),
    startedAt: moment(),
    changedAt: moment(),
  }),
  forms: object({ id: longIdentifier(), host: text(2_000), platform: text(200), listing, at: moment() }),
  events: eventShape(object),
  programmes: object({ id: identifier(), programme: programmeShape(object), changedAt: moment() }),
  sessions: object({
    id: identifier(),
    title: text(2_000),
    place: text(2_000),
    trainer: text(2_000),
    halfDays: list(object({ date: day(), half: z.enum(['morning', 'afternoon']) }), 1_000),
    objectives: list(text(20_000), 500),
    programme: text(200),
    participants: listById(participant as WithId, 10_000),
    remark: text(100_000),
    createdAt: moment(),
    changedAt: moment(),
  }),
  results: object({ session: identifier(), participant: identifier(), file: resultShape(object) }),
  company: object({ figures: figuresOf(COMPANY_FIGURES), changedAt: moment() }),
  costs: object({
    listing: text(2_100),
    channel: text(2_000),
    figures: figuresOf(Object.keys(FIGURES) as Figure[]),
    changedAt: moment(),
  }),
} as unknown as { readonly [K in KindName]: z.ZodMiniType<Contents[K]> };
