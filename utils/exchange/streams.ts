/* Large files pass through in pieces: at no time is one of them in memory as a whole. */

/** Bytes as the browser's own interfaces want them. */
export type Bytes = Uint8Array<ArrayBuffer>;
export type Source = Blob | AsyncIterable<Bytes>;

/** Pieces are handed to the browser, which may keep them on disk, whenever there are this many bytes of them. */
const HANDED_OVER = 8 * 1024 * 1024;

/** The bytes of a blob, or those of a source as they come. */
export async function* bytesOf(source: Source): AsyncGenerator<Bytes> {
  if (!(source instanceof Blob)) {
    yield* source;
    return;
  }
  yield* chunksOf(source.stream());
}

/** What a stream gives, until it ends; stopping early cancels it. */
export async function* chunksOf(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        ended = true;
        return;
      }
      yield value;
    }
  } finally {
    // Of a stream that failed there is nothing to cancel.
    if (!ended) await reader.cancel().catch(() => {});
  }
}

/** A stream of what a source gives, at the pace at which it is read. */
export function streamOf(source: AsyncIterable<Bytes>): ReadableStream<Bytes> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** The same bytes in pieces of exactly `size`, the last one shorter or as long; at least one piece, and which is the last. */
export async function* pieces(
  source: AsyncIterable<Bytes>,
  size: number,
): AsyncGenerator<{ piece: Bytes; last: boolean }> {
  let held = new Uint8Array(size);
  let filled = 0;
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; ) {
      // A full piece is handed over only when it is known that more follows.
      if (filled === size) {
        yield { piece: held, last: false };
        held = new Uint8Array(size);
        filled = 0;
      }
      const taken = bytes.subarray(at, at + size - filled);
      held.set(taken, filled);
      filled += taken.length;
      at += taken.length;
    }
  }
  yield { piece: held.slice(0, filled), last: true };
}

/** Collects bytes into a blob. */
export async function blobOf(source: AsyncIterable<Bytes>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let held: Bytes[] = [];
  let size = 0;
  for await (const bytes of source) {
    held.push(bytes);
    size += bytes.length;
    if (size < HANDED_OVER) continue;
    parts.push(new Blob(held));
    held = [];
    size = 0;
  }
  return new Blob([...parts, ...held], { type });
}
