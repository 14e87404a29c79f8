/* What may come through the background's door. Content scripts are untrusted: their process also runs the page. */
import * as z from 'zod/mini';
import { AVAILABILITIES, FIELD_NAMES, type FieldName, type FieldValues } from '../core/listing';

// The extension's content-security policy forbids `new Function`, which zod would otherwise probe for.
z.config({ jitless: true });

const MAX_ITEMS = 500;
/** Characters of all texts of one listing: no shop's comes near, and the browser keeps 10 MB for all tabs together. */
const MAX_ALL_TEXT = 2_000_000;
const text = (max = 50_000) => z.string().check(z.maxLength(max));
const items = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(MAX_ITEMS));
const count = () => z.number().check(z.nonnegative());

const money = z.object({ amount: z.number(), currency: text(8) });
const party = z.object({
  name: z.optional(text()),
  postalAddress: z.optional(text()),
  electronicAddress: z.optional(text()),
});

const values: { [N in FieldName]: z.ZodMiniType<FieldValues[N]> } = {
  title: text(),
  brand: text(),
  gtin: text(),
  mpn: text(),
  // Longer than any field of a page: forms hold descriptions of 20,000 words.
  description: text(200_000),
  highlights: text(),
  condition: text(),
  energyClass: text(),
  bullets: items(text()),
  category: items(text()),
  pictures: items(
    z.object({
      url: text(),
      width: z.optional(count()),
      height: z.optional(count()),
      look: z.optional(z.object({ white: z.number(), light: z.number(), fill: z.number() })),
    }),
  ) as never,
  videos: count(),
  enhancedContent: z.boolean(),
  price: money,
  referencePrice: money,
  ecoContribution: money,
  unitPrice: z.object({ amount: z.number(), currency: text(8), per: text(40) }),
  availability: z.enum(AVAILABILITIES),
  attributes: items(z.object({ name: text(), value: text() })),
  variants: items(
    z.object({ axis: text(), selected: z.optional(text()), options: z.optional(items(text())) }),
  ) as never,
  seller: z.object({ name: text(), url: z.optional(text()) }) as never,
  rating: z.object({ value: z.number(), count: count() }),
  delivery: text(),
  manufacturer: party as never,
  responsiblePerson: party as never,
  safetyInformation: items(text()),
  repairabilityIndex: z.number(),
  durabilityIndex: z.number(),
};

const evidence = z.object({
  source: z.enum(['json-ld', 'microdata', 'meta', 'embedded-json', 'dom', 'form', 'url']),
  locator: text(),
});
const field = (value: z.ZodMiniType) =>
  z.discriminatedUnion('state', [
    z.object({
      state: z.literal('known'),
      value,
      evidence,
      partial: z.optional(z.literal(true)),
      others: z.optional(z.array(z.object({ value, evidence })).check(z.maxLength(20))),
    }),
    z.object({ state: z.literal('absent'), evidence }),
    z.object({
      state: z.literal('unknown'),
      tried: z.array(evidence).check(z.maxLength(60)),
      reason: z.enum([
        'no-reader',
        'place-not-found',
        'closed-panel',
        'other-frame',
        'disagreement',
        'page-changed',
        'not-in-form',
        'ambiguous',
      ]),
    }),
  ]);

const fields = z.object(
  Object.fromEntries(FIELD_NAMES.map((name) => [name, field(values[name])])) as unknown as Record<
    FieldName,
    z.ZodMiniType
  >,
);
const listing = z.object({
  marketplace: text(60),
  id: text(2_000),
  url: text(8_000),
  country: z.optional(text(2)),
  language: z.optional(text(8)),
  fields: fields.check(z.refine((all) => lengthOf(all) <= MAX_ALL_TEXT)),
});

/** Characters of all texts within a value that has passed its shape: its depth is known. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + lengthOf(one), 0);
}

const identifier = () => z.string().check(z.regex(/^[\w-]{1,80}$/));

const inputs: Record<string, z.ZodMiniType> = {
  publish: z.object({
    page: z.enum(['listing', 'editor', 'other', 'gone']),
    listing: z.nullable(listing),
    session: identifier(),
    sequence: count(),
  }),
  waive: z.object({
    listing: text(2_000),
    rule: identifier(),
    kind: z.enum(['not-applicable', 'ignored']),
    reason: text(1_000),
  }),
  placePill: z.object({
    corner: z.enum(['bottom-right', 'bottom-left', 'top-right', 'top-left']),
    folded: z.boolean(),
  }),
  loadReader: z.object({ asked: z.boolean(), edits: z.boolean() }),
  loadOverlay: z.undefined(),
  openPanel: z.undefined(),
  hideOverlay: z.undefined(),
};

/** Gives back the input of a message, checked and stripped of unknown properties. Throws a sentence naming what is wrong. */
export function checkInput(method: string, input: unknown): unknown {
  if (!Object.hasOwn(inputs, method)) throw new Error(`Unknown message ${method}`);
  // A missing input travels as null.
  const result = inputs[method]!.safeParse(input ?? undefined);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`Message ${method} has a wrong ${issue?.path.join('.') || 'input'}`);
}
