/* The small shapes that files are checked with. Whatever a file says is data: bounded, and of the expected kind. */
import * as z from 'zod/mini';

// The extension's content-security policy forbids `new Function`, which zod would otherwise probe for.
z.config({ jitless: true });

export const text = (max: number) => z.string().check(z.maxLength(max));
/** An id in a file: never empty, so that it names something. */
export const identifier = () => z.string().check(z.minLength(1), z.maxLength(200));
export const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));
export const count = () => z.number().check(z.int(), z.nonnegative());
/** Milliseconds since the epoch, within what a date can show. */
export const moment = () => z.number().check(z.nonnegative(), z.lte(8.64e15));

/** Makes object shapes that drop what they do not know, or keep it. */
export type MakeObject = typeof z.object | typeof z.looseObject;
