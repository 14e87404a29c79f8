import * as z from 'zod/mini';
import { moment } from '../training/shapes';
import { ANONYMISED } from './anonymised-shape';
import { EVERYTHING_FORMAT, EVERYTHING_VERSION, KIND_NAMES, type KindName } from './contents';
import { PARTS, SHAPES } from './shapes';

/** What one record of each kind is. */
const ABOUT: Record<KindName, string> = {
  settings: 'The settings of the extension, as they were last chosen.',
  moments:
    'What a listing looked like, and how it was judged, at one moment. A day keeps its first and its latest state.',
  waivers: 'A person’s reasoned decision that a finding does not count.',
  answers: 'A person’s word on a question the page cannot answer.',
  families: 'What kind of product a listing, or every listing of a category, sells.',
  drafts: 'A new version of a listing, as typed.',
  forms: 'What was last typed in a seller’s form.',
  events: 'One thing that happened in a journey through the training; never changed.',
  programmes: 'A training programme of one’s own.',
  sessions: 'A training a trainer holds, its participants under pseudonyms.',
  results: 'What one participant handed in.',
  company: 'What a firm has noted of itself, in cents. In sealed files only.',
  costs: 'The merchant’s own figures of a product, of a channel, or of one on the other. In sealed files only.',
};

/** The JSON Schema (draft 2020-12) of the file of everything, for those who read or write it with another program. */
export function everythingJsonSchema(): object {
  const names = z.registry<{ id: string; description?: string }>();
  for (const kind of KIND_NAMES) names.add(SHAPES[kind], { id: kind, description: ABOUT[kind] });
  for (const [id, shape] of Object.entries(PARTS)) names.add(shape as z.ZodMiniType, { id });
  const kinds = Object.fromEntries(KIND_NAMES.map((kind) => [kind, z.optional(z.array(SHAPES[kind]))]));
  const file = z.looseObject({
    format: z.literal(EVERYTHING_FORMAT),
    version: z.literal(EVERYTHING_VERSION),
    exportedAt: moment(),
    ...kinds,
  });
  const schema = z.toJSONSchema(file, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: names,
    reused: 'ref',
    override({ jsonSchema }) {
      // “In French, in English or in both” is a check of its own, which no schema is made from.
      const { properties } = jsonSchema;
      if (properties && 'fr' in properties && 'en' in properties) {
        jsonSchema.anyOf = ['fr', 'en'].map((language) => ({
          type: 'object',
          properties: { [language]: { type: 'string' } },
          required: [language],
        }));
      }
    },
  });
  return {
    title: 'Prêt à vendre: everything kept, as one file',
    description: 'See docs/exchange.md. Times are milliseconds since 1 January 1970, UTC.',
    ...schema,
  };
}

/** The JSON Schema of the anonymised file: the list of all that it can say. */
export const anonymisedJsonSchema = (): object => ({
  title: 'Prêt à vendre: the anonymised file for a trainer',
  description: 'See docs/exchange.md. Nothing that is not listed here can be in the file.',
  ...z.toJSONSchema(ANONYMISED, { target: 'draft-2020-12', io: 'input', reused: 'ref' }),
});
