import * as z from 'zod/mini';
import { LIMITS } from './programme-limits';
import { count, identifier, list } from './shapes';
import { PROGRAMME_FORMAT, PROGRAMME_VERSION } from './write-programme';

/** Shapes that refuse what they do not know (to name it), or drop it. */
type MakeObject = typeof z.strictObject | typeof z.object;

const written = (max: number) => z.string().check(z.regex(/\S/), z.maxLength(max));
const minutes = () => z.number().check(z.int(), z.gte(0), z.lte(LIMITS.minutes));

/**
 * What a trainer writes in a file, by hand or with the editor. `docs/programme.schema.json` is made from it. Unlike the
 * shape in files of progress, which takes half-written programmes too, this one asks for a text everywhere.
 */
export function programmeFileShape(object: MakeObject) {
  const wordingOf = (max: number) =>
    object({ fr: z.optional(written(max)), en: z.optional(written(max)) }).check(
      z.refine(({ fr, en }) => fr !== undefined || en !== undefined),
    );
  const title = wordingOf(LIMITS.title);
  const text = wordingOf(LIMITS.text);
  const step = object({
    id: identifier(),
    formerly: z.optional(list(identifier(), LIMITS.allSteps)),
    retired: z.optional(z.iso.date()),
    action: text,
    why: text,
    evidence: text,
    rules: z.optional(list(identifier(), LIMITS.rules)),
    minutes: minutes(),
    quick: z.optional(z.literal(true)),
  });
  const question = object({
    id: identifier(),
    objective: identifier(),
    ask: text,
    choices: z.array(text).check(z.minLength(2), z.maxLength(LIMITS.choices)),
    answer: count(),
    because: text,
  });
  const module = object({
    id: identifier(),
    title,
    goal: text,
    audience: z.optional(text),
    prerequisites: z.optional(text),
    minutes: minutes(),
    objectives: z._default(list(object({ id: identifier(), text }), LIMITS.objectives), []),
    parts: list(object({ id: identifier(), title, steps: list(step, LIMITS.allSteps) }), LIMITS.parts),
    quiz: z._default(list(question, LIMITS.questions), []),
    demo: z.optional(text),
    sources: z._default(list(written(LIMITS.text), LIMITS.sources), []),
  });
  return object({
    /** For the editors that check a file against its schema. */
    $schema: z.optional(z.string()),
    format: z.literal(PROGRAMME_FORMAT),
    version: z.literal(PROGRAMME_VERSION),
    programme: object({ id: identifier(), title, about: text, modules: list(module, LIMITS.modules) }),
  });
}

/** The JSON Schema (draft 2020-12) of the file, for those who write it by hand. */
export function programmeJsonSchema(): object {
  return z.toJSONSchema(programmeFileShape(z.strictObject), {
    target: 'draft-2020-12',
    io: 'input',
    override({ jsonSchema }) {
      // “In French, in English or in both” is a check of its own, which no schema is made from.
      const { properties } = jsonSchema;
      if (properties && 'fr' in properties && 'en' in properties) jsonSchema.minProperties = 1;
    },
  });
}
