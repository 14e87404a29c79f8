import * as z from 'zod/mini';
import type { ResultFile } from '../core/results';
import { eventShape } from './event-shape';
import { type Parsed, parseFile } from './file';
import { programmeShape } from './programme-shape';
import { count, identifier, list, type MakeObject, moment, text } from './shapes';

/** Most characters of a result file; a bigger one need not even be read from disk. */
export const RESULTS_LIMIT = 5_000_000;
/** A file with more is none that a person made by working. */
export const MOST_EVENTS = 10_000;
export const MOST_LISTINGS = 1_000;

/** What a result file must look like. */
export function resultShape(object: MakeObject): z.ZodMiniType<ResultFile> {
  const counts = object({
    blocking: count(),
    important: count(),
    advice: count(),
    toCheck: count(),
    passed: count(),
    waived: count(),
  });
  const verdict = object({
    at: moment(),
    standing: z.enum(['blocked', 'improve', 'check', 'clear']),
    counts,
    coverage: object({ made: count(), total: count() }),
    failed: list(object({ rule: identifier(), severity: z.enum(['blocking', 'important', 'advice']) }), 500),
  });
  const listing = object({ name: text(200), marketplace: text(60), first: verdict, last: verdict });
  return object({
    format: z.literal('pret-a-vendre/results'),
    version: z.literal(1),
    id: identifier(),
    pseudonym: text(200),
    exportedAt: moment(),
    journey: object({ id: identifier(), programme: identifier(), name: text(500) }),
    programme: z.optional(programmeShape(object)),
    events: list(eventShape(object), MOST_EVENTS),
    listings: list(listing, MOST_LISTINGS),
  }) as unknown as z.ZodMiniType<ResultFile>;
}

const shape = resultShape(z.object);

/** What a result file's text holds: checked whole and stripped of what is not known, or why it is refused. */
export const parseResultFile = (content: string): Parsed<ResultFile> =>
  parseFile(content, { format: 'pret-a-vendre/results', version: 1, limit: RESULTS_LIMIT, shape });
