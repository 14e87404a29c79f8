/* The small shapes that files are checked with. Whatever a file says is data: bounded, and of the expected kind. */
import * as z from 'zod/mini';

// The extension's content-security policy forbids `new Function`, which zod would otherwise probe for.
z.config({ jitless: true });

export const text = (max: number) => z.string().check(z.maxLength(max));
/** An id in a file: never empty, so that it names something. */
export const identifier = () => z.string().check(z.minLength(1), z.maxLength(200));
export const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));
export type WithId = z.ZodMiniType<{ id: string }>;
/** A list of things with ids, of which the first of each id counts: what is named twice cannot be told apart. */
export const listById = <T extends WithId>(item: T, max: number) =>
  z.pipe(
    list(item, max),
    z.transform((items) => {
      const firsts = new Map<string, z.output<T>>();
      for (const one of items) if (!firsts.has(one.id)) firsts.set(one.id, one);
      return [...firsts.values()];
    }),
  );
export const count = () => z.number().check(z.int(), z.nonnegative());
/** The last moment of the last year of four digits: later ones no other program reads. */
const LAST_MOMENT = 253_402_300_799_999;
/** Milliseconds since the epoch, within what a date can show in any time zone. */
export const moment = () => z.number().check(z.nonnegative(), z.lte(LAST_MOMENT));
/** A day, as `2026-11-24`. */
export const day = () => z.iso.date();

/** Makes object shapes that drop what they do not know, or keep it. */
export type MakeObject = typeof z.object | typeof z.looseObject;
