import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Programme } from '../../utils/core/checklist';
import type { TrainingSession } from '../../utils/core/session';
import { changeSession, listSessions, readSession, watchSessions } from '../../utils/storage/sessions';
import { programmesKnown } from '../../utils/training/journeys';
import type { SessionChange } from '../../utils/training/session-edit';

type Loaded<T> = { value?: T; error?: string };

/** Reads something of the sessions, and again whenever one is changed in any window; the latest answer counts. */
function useWatched<T>(read: () => Promise<T>, causes: unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({});
  useEffect(() => {
    let asked = 0;
    const look = () => {
      const turn = ++asked;
      read().then(
        (value) => turn === asked && setLoaded({ value }),
        (error) => turn === asked && setLoaded({ error: String(error) }),
      );
    };
    look();
    const stop = watchSessions(look);
    return () => {
      asked = -1;
      stop();
    };
  }, causes);
  return loaded;
}

/** All sessions, the latest first. */
export const useSessions = (): Loaded<TrainingSession[]> => useWatched(listSessions, []);

/** The programmes a session can follow. */
export const useProgrammes = (): Loaded<Programme[]> => useWatched(programmesKnown, []);

export interface Edited {
  session: TrainingSession;
  /** Changes the session on disk; false when the browser refused, which the page then says. */
  change(change: SessionChange): Promise<boolean>;
}

/** One session and the way to change it: null when there is none of that id. */
export function useSession(id: string): { edited?: Edited | null; error?: string; refused: string } {
  const { value, error } = useWatched(async () => ({ session: await readSession(id) }), [id]);
  const [own, setOwn] = useState<TrainingSession>();
  const [refused, setRefused] = useState('');
  const latest = useRef(value);
  // What another window wrote comes after what this one knew.
  if (latest.current !== value) {
    latest.current = value;
    if (own) setOwn(undefined);
  }
  const change = useCallback(
    async (what: SessionChange) => {
      try {
        setOwn(await changeSession(id, what));
        setRefused('');
        return true;
      } catch (reason) {
        setRefused(String(reason));
        return false;
      }
    },
    [id],
  );
  if (error !== undefined) return { error, refused };
  if (!value) return { refused };
  const session = value.session && own?.id === id ? own : value.session;
  return { edited: session ? { session, change } : null, refused };
}
