import type { Participant, TrainingSession } from '../core/session';
import { type CollectedResults, openDatabase } from './database';

/** Contexts of the extension tell each other which session was changed; IndexedDB itself says nothing. */
const CHANNEL = 'sessions';
/** Large records are written a few at a time, so that the page stays alive meanwhile. */
const SLICE = 10;

/** The session was deleted, perhaps in another window, while something was to be written to it. */
export class SessionGone extends Error {}

/** What a deletion takes away, and `restore` brings back. */
export interface Removed {
  session: TrainingSession;
  results: CollectedResults[];
}

/** Every result file of one session. */
const resultsOf = (session: string) => IDBKeyRange.bound([session], [session, []]);

/** All sessions, the one created last first. */
export async function listSessions(): Promise<TrainingSession[]> {
  const sessions = await (await openDatabase()).getAll('sessions');
  return sessions.sort((a, b) => b.createdAt - a.createdAt);
}

/** One session; undefined when it was deleted. */
export async function readSession(id: string): Promise<TrainingSession | undefined> {
  return (await openDatabase()).get('sessions', id);
}

/** What one participant handed in; undefined when nothing was yet. */
export async function readResult(session: string, participant: string): Promise<CollectedResults | undefined> {
  return (await openDatabase()).get('results', [session, participant]);
}

/** Hands over the result files of a session a few at a time: hundreds of them at once would fill the memory. */
export async function* readResults(session: string): AsyncGenerator<CollectedResults[]> {
  const db = await openDatabase();
  let after: IDBKeyRange | undefined = resultsOf(session);
  while (after) {
    const slice: CollectedResults[] = await db.getAll('results', after, SLICE);
    if (slice.length) yield slice;
    const last = slice.length === SLICE ? slice.at(-1) : undefined;
    after = last && IDBKeyRange.bound([session, last.participant], [session, []], true);
  }
}

/** Adds one session. Rejects when the browser refuses to store. */
export async function createSession(fields: Pick<TrainingSession, 'title' | 'programme'>): Promise<TrainingSession> {
  const now = Date.now();
  const session: TrainingSession = {
    ...fields,
    id: crypto.randomUUID(),
    place: '',
    trainer: '',
    halfDays: [],
    objectives: [],
    participants: [],
    remark: '',
    createdAt: now,
    changedAt: now,
  };
  await (await openDatabase()).add('sessions', session);
  tell(session.id);
  return session;
}

/**
 * Changes a session and gives the result. The change is computed from what is stored at that moment, in one
 * transaction, so that two windows do not undo each other's. Rejects with `SessionGone`, or when the browser refuses.
 */
export async function changeSession(
  id: string,
  change: (session: TrainingSession) => Partial<TrainingSession>,
): Promise<TrainingSession> {
  const tx = (await openDatabase()).transaction('sessions', 'readwrite');
  const session = await tx.store.get(id);
  if (!session) throw new SessionGone(id);
  const next = { ...session, ...change(session), changedAt: Date.now() };
  tx.store.put(next);
  await tx.done;
  tell(id);
  return next;
}

/**
 * Takes a batch of result files into a session, all or nothing. `merge` says what becomes of the session and which
 * files are kept; `signal` calls the whole off. Rejects with `SessionGone`, an abort, or when the browser refuses.
 */
export async function collectResults<T extends Removed>(
  id: string,
  merge: (session: TrainingSession) => T,
  signal: AbortSignal,
): Promise<T> {
  const tx = (await openDatabase()).transaction(['sessions', 'results'], 'readwrite', { durability: 'strict' });
  const done = tx.done.catch((error) => {
    signal.throwIfAborted();
    throw error;
  });
  const session = await tx.objectStore('sessions').get(id);
  if (!session) throw new SessionGone(id);
  const merged = merge(session);
  const store = tx.objectStore('results');
  for (let at = 0; at < merged.results.length; at += SLICE) {
    const writes = merged.results.slice(at, at + SLICE).map((results) => store.put(results));
    // A write that fails ends the transaction, and its reason comes out of `done`.
    await Promise.allSettled(writes);
    if (signal.aborted) {
      tx.abort();
      break;
    }
  }
  if (!signal.aborted) tx.objectStore('sessions').put({ ...merged.session, changedAt: Date.now() });
  await done;
  tell(id);
  return merged;
}

/** Deletes a session with all that was collected, and gives it back for `restore`; undefined when it was gone. */
export async function deleteSession(id: string): Promise<Removed | undefined> {
  const tx = (await openDatabase()).transaction(['sessions', 'results'], 'readwrite');
  const session = await tx.objectStore('sessions').get(id);
  const results = await tx.objectStore('results').getAll(resultsOf(id));
  tx.objectStore('sessions').delete(id);
  tx.objectStore('results').delete(resultsOf(id));
  await tx.done;
  tell(id);
  return session && { session, results };
}

/** Takes a participant out of a session with the results, and gives both back for `restore`. */
export async function removeParticipant(id: string, participant: string): Promise<Removed | undefined> {
  const tx = (await openDatabase()).transaction(['sessions', 'results'], 'readwrite');
  const session = await tx.objectStore('sessions').get(id);
  const results = await tx.objectStore('results').get([id, participant]);
  tx.objectStore('results').delete([id, participant]);
  const isGone = ({ id: one }: Participant) => one === participant;
  if (session) {
    const participants = session.participants.filter((one) => !isGone(one));
    tx.objectStore('sessions').put({ ...session, participants, changedAt: Date.now() });
  }
  await tx.done;
  tell(id);
  return (
    session && {
      session: { ...session, participants: session.participants.filter(isGone) },
      results: results ? [results] : [],
    }
  );
}

/**
 * Brings back what was removed: the session where it is gone, its participants where they are missing, and the results
 * that came with them. What was changed since stays as it is.
 */
export async function restore({ session, results }: Removed): Promise<void> {
  const tx = (await openDatabase()).transaction(['sessions', 'results'], 'readwrite', { durability: 'strict' });
  const sessions = tx.objectStore('sessions');
  const current = await sessions.get(session.id);
  const missing = session.participants.filter(({ id }) => !current?.participants.some((one) => one.id === id));
  sessions.put(current ? { ...current, participants: [...current.participants, ...missing] } : session);
  for (const result of results) {
    if (missing.some(({ id }) => id === result.participant)) tx.objectStore('results').put(result);
  }
  await tx.done;
  tell(session.id);
}

function tell(session: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(session);
  channel.close();
}

/** Calls `listener` with the id of each session that is changed in any context, this one included; gives the way to stop. */
export function watchSessions(listener: (session: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listener(data);
  return () => channel.close();
}
