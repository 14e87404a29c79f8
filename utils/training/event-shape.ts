import * as z from 'zod/mini';
import type { ProgressAction, ProgressEvent } from '../core/progress';
import { count, identifier, list, type MakeObject, moment, text } from './shapes';

const NOTE = 20_000;
const marker = z.enum(['learner', 'trainer']);
const occasion = z.enum(['before', 'after']);
const step = identifier();

/**
 * What an event must look like in a file. With `z.looseObject` it keeps what is not known of an event, and events of
 * types not known yet: they come from a later version, and wait for it.
 */
export function eventShape(object: MakeObject): z.ZodMiniType<ProgressEvent> {
  const proof = object({ marketplace: text(60), listing: text(2_000), title: text(2_000) });
  const answers = list(object({ question: identifier(), choice: count(), right: z.boolean() }), 500);
  const actions: Record<ProgressAction['type'], Record<string, z.ZodMiniType>> = {
    journeyStarted: { programme: identifier(), name: text(500) },
    journeyRenamed: { name: text(500) },
    journeyClosed: {},
    journeyReopened: {},
    scopeChosen: { quick: z.boolean() },
    stepOpened: { step },
    stepMarked: { step, by: marker, done: z.boolean() },
    stepSetAside: { step, reason: text(NOTE) },
    stepTakenUp: { step },
    stepProved: { step, proof },
    stepLost: { step, proof, rules: list(identifier(), 200) },
    noteWritten: { step, by: marker, text: text(NOTE) },
    remarkWritten: { module: identifier(), text: text(NOTE) },
    quizTaken: { module: identifier(), occasion, answers },
    selfAssessed: { objective: identifier(), occasion, level: z.number().check(z.int(), z.gte(1), z.lte(4)) },
    exerciseTaken: { exercise: identifier(), found: count(), total: count() },
    undone: { event: identifier() },
  };
  const base = { id: identifier(), at: moment(), order: z.optional(z.number()), journey: identifier() };
  const known = Object.entries(actions).map(([type, shape]) => object({ ...base, type: z.literal(type), ...shape }));
  const one = z.discriminatedUnion('type', known as never) as unknown as z.ZodMiniType<ProgressEvent>;
  if (object === z.object) return one;
  // Said as a pattern, so that a schema can be made of it.
  const unknown = new RegExp(`^(?!(?:${Object.keys(actions).join('|')})$)`);
  const later = object({ ...base, type: identifier().check(z.regex(unknown)) });
  return z.union([one, later]) as unknown as z.ZodMiniType<ProgressEvent>;
}
