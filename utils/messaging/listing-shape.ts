/* What a listing must look like, wherever it comes from: a page's script, or a file. */
import * as z from 'zod/mini';
import { AVAILABILITIES, FIELD_NAMES, type FieldName, type FieldValues, type Listing } from '../core/listing';

// The extension's content-security policy forbids `new Function`, which zod would otherwise probe for.
z.config({ jitless: true });

/** Makes object shapes that drop what they do not know, or keep it. */
export type MakeObject = typeof z.object | typeof z.looseObject;

const MAX_ITEMS = 500;
const text = (max = 50_000) => z.string().check(z.maxLength(max));
const items = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(MAX_ITEMS));
const count = () => z.number().check(z.nonnegative());

/** Every field's own shape. */
function fieldShapes(object: MakeObject): Record<FieldName, z.ZodMiniType> {
  const money = object({ amount: z.number(), currency: text(8) });
  const party = object({
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
      object({
        url: text(),
        width: z.optional(count()),
        height: z.optional(count()),
        look: z.optional(object({ white: z.number(), light: z.number(), fill: z.number() })),
      }),
    ) as never,
    videos: count(),
    enhancedContent: z.boolean(),
    price: money,
    referencePrice: money,
    ecoContribution: money,
    unitPrice: object({ amount: z.number(), currency: text(8), per: text(40) }),
    availability: z.enum(AVAILABILITIES),
    attributes: items(object({ name: text(), value: text() })),
    variants: items(
      object({ axis: text(), selected: z.optional(text()), options: z.optional(items(text())) }),
    ) as never,
    seller: object({ name: text(), url: z.optional(text()) }) as never,
    rating: object({ value: z.number(), count: count() }),
    delivery: text(),
    manufacturer: party as never,
    responsiblePerson: party as never,
    safetyInformation: items(text()),
    repairabilityIndex: z.number(),
    durabilityIndex: z.number(),
  };

  const evidence = object({
    source: z.enum(['json-ld', 'microdata', 'meta', 'embedded-json', 'dom', 'form', 'url']),
    locator: text(),
  });
  const field = (value: z.ZodMiniType) =>
    z.discriminatedUnion('state', [
      object({
        state: z.literal('known'),
        value,
        evidence,
        partial: z.optional(z.literal(true)),
        others: z.optional(z.array(object({ value, evidence })).check(z.maxLength(20))),
      }),
      object({ state: z.literal('absent'), evidence }),
      object({
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
  return Object.fromEntries(FIELD_NAMES.map((name) => [name, field(values[name])])) as never;
}

/** `partly`: a listing that was kept long ago lacks fields that are read since. */
export function listingShape(object: MakeObject, { partly = false } = {}): z.ZodMiniType<Listing> {
  const fields = object(fieldShapes(object));
  return object({
    marketplace: text(60),
    id: text(2_000),
    url: text(8_000),
    country: z.optional(text(2)),
    language: z.optional(text(8)),
    fields: partly ? z.partial(fields) : fields,
  }) as unknown as z.ZodMiniType<Listing>;
}
