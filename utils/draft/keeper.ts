import type { EditableField, Edits } from './forms';

export type Saving = 'saved' | 'saving' | { error: string };

interface Keeping {
  /** Writes some edits to disk; `undefined` takes one away. Rejects when the browser refuses. */
  write(patch: Partial<Edits>): Promise<unknown>;
  tell(saving: Saving): void;
}

/** Before a refused write is tried again; each refusal doubles it. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/**
 * Brings edits to disk, one write at a time, so that a refused one can never hide behind a later one: what was refused
 * is wanted still, and is tried again at the next change or after a growing wait, until it is taken.
 */
export function createKeeper({ write, tell }: Keeping) {
  let saved: Edits = {};
  let wanted: Edits = {};
  let writing = false;
  let refusals = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    const aim = wanted;
    const patch = difference(saved, aim);
    if (writing || isEmpty(patch)) return;
    clearTimeout(retry);
    writing = true;
    // A refusal stays on the screen until it is mended.
    if (refusals === 0) tell('saving');
    try {
      await write(patch);
      saved = aim;
      refusals = 0;
    } catch (error) {
      tell({ error: String(error) });
      retry = setTimeout(run, Math.min(FIRST_WAIT_MS * 2 ** refusals, LONGEST_WAIT_MS));
      refusals++;
      return;
    } finally {
      writing = false;
    }
    if (isEmpty(difference(saved, wanted))) tell('saved');
    else await run();
  }

  return {
    /** Takes the edits as they are now to disk. */
    keep(edits: Edits): void {
      wanted = edits;
      void run();
    },
    /** Another window has changed what is on disk; `merged` is that with what is wanted here. */
    learn(stored: Edits, merged: Edits): void {
      saved = stored;
      wanted = merged;
      void run();
    },
    /** The edits on disk as far as is known here. */
    known: (): Edits => saved,
    isWriting: (): boolean => writing,
    /** Whether something is not, or not surely, on disk. */
    isBehind: (): boolean => writing || !isEmpty(difference(saved, wanted)),
  };
}

/** What must be written to come from one state to the other; `undefined` where an edit is taken away. */
export function difference(from: Edits, to: Edits): Partial<Edits> {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])] as EditableField[];
  return Object.fromEntries(names.filter((name) => from[name] !== to[name]).map((name) => [name, to[name]]));
}

const isEmpty = (patch: object): boolean => Object.keys(patch).length === 0;
