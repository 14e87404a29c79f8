import * as z from 'zod/mini';
import type { Programme } from '../core/checklist';
import { count, identifier, list, listById, type MakeObject, text, type WithId } from './shapes';

/** What a programme must look like in a file of progress or results: readable, whatever its author wrote in it. */
export function programmeShape(object: MakeObject): z.ZodMiniType<Programme> {
  const wording = object({ fr: z.optional(text(5_000)), en: z.optional(text(5_000)) }).check(
    z.refine(({ fr, en }) => fr !== undefined || en !== undefined),
  );
  const minutes = z.number().check(z.nonnegative(), z.lte(100_000));
  const ids = () => list(identifier(), 200);
  const step = object({
    id: identifier(),
    formerly: z.optional(ids()),
    retired: z.optional(text(40)),
    action: wording,
    why: wording,
    evidence: wording,
    rules: z.optional(ids()),
    minutes,
    quick: z.optional(z.literal(true)),
  });
  const question = object({
    id: identifier(),
    objective: identifier(),
    ask: wording,
    choices: list(wording, 20),
    answer: count(),
    because: wording,
  });
  const module = object({
    id: identifier(),
    title: wording,
    goal: wording,
    audience: z.optional(wording),
    prerequisites: z.optional(wording),
    minutes,
    objectives: listById(object({ id: identifier(), text: wording }) as WithId, 100),
    parts: listById(object({ id: identifier(), title: wording, steps: listById(step as WithId, 200) }) as WithId, 100),
    quiz: listById(question as WithId, 200),
    demo: z.optional(wording),
    sources: list(text(2_000), 200),
  });
  const programme = object({
    id: identifier(),
    title: wording,
    about: wording,
    modules: listById(module as WithId, 100),
  });
  return programme as unknown as z.ZodMiniType<Programme>;
}
