/* Reads a large JSON document in pieces: its members one by one, and of those that are lists each item by itself. */

import { type Bytes, bytesOf } from './streams';

/** One member of the document, or one item of a member that is a list. */
export interface Entry {
  name: string;
  /** JSON text of the value, not yet parsed. */
  text: string;
  /** Whether it is an item of a list. */
  listed: boolean;
}

/** The text is no JSON, or is deeper or longer than anything of ours. */
export class NotJson extends Error {}

/** Deeper than anything of ours. */
export class TooDeep extends NotJson {}

/** Deeper than any record of ours, and shallow enough for what works through it level by level. */
const DEEPEST = 100;
/** Most characters of one item. */
const LONGEST = 50_000_000;

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d];
const isBlank = (text: string) => /^[ \t\r\n]*$/.test(text);

/** The members of a JSON object, from its text as it comes. Rejects with `NotJson`; the texts given may be none either. */
export async function* entriesOf(chunks: AsyncIterable<string>): AsyncGenerator<Entry> {
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** Text of the present segment that came with earlier chunks. */
  let carried = '';
  let name: string | undefined;
  let inList = false;
  /** Items given of the present list. */
  let items = 0;
  /** The document's end, the list's end, or the beginning: only blanks, or a separator, may follow. */
  let ended = false;
  let listEnded = false;
  let members = 0;

  for await (const chunk of chunks) {
    let from = 0;
    const cut = (to: number) => {
      const text = carried + chunk.slice(from, to);
      carried = '';
      from = to + 1;
      return text;
    };
    const blank = (to: number) => {
      if (!isBlank(cut(to))) throw new NotJson();
    };
    for (let i = 0; i < chunk.length; i++) {
      const c = chunk.charCodeAt(i);
      if (inString) {
        if (escaped) escaped = false;
        else if (c === BACKSLASH) escaped = true;
        else if (c === QUOTE) inString = false;
        continue;
      }
      if (c === QUOTE) inString = true;
      else if (c === OPEN || c === OPEN_LIST) {
        if (depth === 0) {
          blank(i);
          if (c === OPEN_LIST || ended) throw new NotJson();
        } else if (depth === 1 && c === OPEN_LIST) {
          blank(i);
          if (name === undefined || listEnded) throw new NotJson();
          [inList, items] = [true, 0];
        }
        if (++depth > DEEPEST) throw new TooDeep();
      } else if (c === CLOSE || c === CLOSE_LIST) {
        depth--;
        if (depth === 1 && inList) {
          if (c === CLOSE) throw new NotJson();
          const text = cut(i);
          if (!isBlank(text)) yield { name: name!, text, listed: true };
          else if (items > 0) throw new NotJson();
          [inList, listEnded] = [false, true];
        } else if (depth === 0) {
          if (c === CLOSE_LIST) throw new NotJson();
          const text = cut(i);
          if (name !== undefined && !listEnded) yield { name, text, listed: false };
          else if (!isBlank(text) || (!listEnded && members > 0)) throw new NotJson();
          [ended, name] = [true, undefined];
        } else if (depth < 0) throw new NotJson();
      } else if (c === COLON && depth === 1) {
        if (name !== undefined) throw new NotJson();
        name = nameIn(cut(i));
      } else if (c === COMMA && depth === 2 && inList) {
        const text = cut(i);
        if (isBlank(text)) throw new NotJson();
        items++;
        yield { name: name!, text, listed: true };
      } else if (c === COMMA && depth === 1) {
        const text = cut(i);
        if (name === undefined || (listEnded && !isBlank(text))) throw new NotJson();
        if (!listEnded) yield { name, text, listed: false };
        members++;
        [name, listEnded] = [undefined, false];
      } else if (c === COMMA && depth === 0) throw new NotJson();
    }
    carried += chunk.slice(from);
    if (carried.length > LONGEST) throw new NotJson();
  }
  if (!ended || !isBlank(carried)) throw new NotJson();
}

function nameIn(text: string): string {
  const name = parseText(text);
  if (typeof name !== 'string') throw new NotJson();
  return name;
}

/** Written out, or with some letter escaped: looked for first, since taking it out makes reading three times as slow. */
const MAY_NAME_PROTOTYPE = /__proto__|\\u00[5-7]/i;

/** The value of an entry's text, without what names a prototype. Throws `NotJson`. */
export function parseText(text: string): unknown {
  try {
    return MAY_NAME_PROTOTYPE.test(text)
      ? JSON.parse(text, (name, value) => (name === '__proto__' ? undefined : value))
      : JSON.parse(text);
  } catch {
    throw new NotJson();
  }
}

/**
 * The text of a file in UTF-8, as it comes; a byte order mark is left out. Rejects with `NotJson` where it is none, or
 * with the signal's reason.
 */
export async function* textOf(
  file: Blob,
  { onProgress, signal }: { onProgress?(done: number, total: number): void; signal?: AbortSignal | undefined } = {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let done = 0;
  for await (const bytes of bytesOf(file)) {
    signal?.throwIfAborted();
    yield decoded(decoder, bytes);
    done += bytes.length;
    onProgress?.(done, file.size);
  }
  yield decoded(decoder);
}

function decoded(decoder: TextDecoder, bytes?: Bytes): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new NotJson();
  }
}
