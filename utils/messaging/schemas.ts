/* What may come through the background's door. Content scripts are untrusted: their process also runs the page. */
import * as z from 'zod/mini';
import { listingShape } from './listing-shape';

// The extension's content-security policy forbids `new Function`, which zod would otherwise probe for.
z.config({ jitless: true });

/** Characters of all texts of one listing: no shop's comes near, and the browser keeps 10 MB for all tabs together. */
const MAX_ALL_TEXT = 2_000_000;
const text = (max: number) => z.string().check(z.maxLength(max));
const count = () => z.number().check(z.nonnegative());
const listing = listingShape(z.object).check(
  z.refine(({ fields }) => lengthOf(fields) <= MAX_ALL_TEXT, { path: ['fields'] }),
);

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
