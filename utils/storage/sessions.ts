import type { Participant, TrainingSession } from '../core/session';
import { type AnyChange, change, commit, find, list, row, unlessChanged, untilDone, valuesOf } from './records';
import type { CollectedResults, Row } from './schema';

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
  /** Ids of the participants in the order they had; missing where all went. */
  order?: string[];
}

/** Every result file of one session. */
const resultsOf = (session: string) => IDBKeyRange.bound([session], [session, []]);

/** All sessions, the one created last first. */
export async function listSessions(): Promise<TrainingSession[]> {
  return (await list('sessions')).sort((a, b) => b.createdAt - a.createdAt);
}

/** One session; undefined when it was deleted. */
export const readSession = (id: string): Promise<TrainingSession | undefined> => find('sessions', id);

/** What one participant handed in; undefined when nothing was yet. */
export const readResult = (session: string, participant: string): Promise<CollectedResults | undefined> =>
  find('results', [session, participant]);

/** Hands over the result files of a session a few at a time: hundreds of them at once would fill the memory. */
export async function* readResults(session: string): AsyncGenerator<CollectedResults[]> {
  let after: IDBKeyRange | undefined = resultsOf(session);
  while (after) {
    const slice: CollectedResults[] = await list('results', after, SLICE);
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
  await commit([{ store: 'sessions', put: session }]);
  tellSession(session.id);
  return session;
}

/**
 * Changes a session and gives the result. The change is computed from what is stored at that moment, in one
 * transaction, so that two windows do not undo each other's. Rejects with `SessionGone`, or when the browser refuses.
 */
export async function changeSession(
  id: string,
  next: (session: TrainingSession) => Partial<TrainingSession>,
): Promise<TrainingSession> {
  const changed = await change('sessions', id, (session) => ({ ...session, ...next(session), changedAt: Date.now() }));
  if (!changed) throw new SessionGone(id);
  tellSession(id);
  return changed;
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
  const merged = await untilDone(async () => {
    const { stored, session } = await sessionAsStored(id);
    if (!session) throw new SessionGone(id);
    const merged = merge(session);
    await commit(
      [
        { store: 'sessions', put: { ...merged.session, changedAt: Date.now() } },
        ...merged.results.map((put): AnyChange => ({ store: 'results', put })),
      ],
      { signal, within: unlessChanged({ store: 'sessions', key: id, was: stored }) },
    );
    return merged;
  });
  tellSession(id);
  return merged;
}

async function sessionAsStored(
  id: string,
): Promise<{ stored: Row<'sessions'> | undefined; session?: TrainingSession | undefined }> {
  const stored = await row('sessions', id);
  const [session] = await valuesOf('sessions', stored ? [stored] : []);
  return { stored, session };
}

/** Deletes a session with all that was collected, and gives it back for `restore`; undefined when it was gone. */
export async function deleteSession(id: string): Promise<Removed | undefined> {
  const [session, results] = await Promise.all([readSession(id), list('results', resultsOf(id))]);
  await commit([
    { store: 'sessions', remove: id },
    { store: 'results', remove: resultsOf(id) },
  ]);
  tellSession(id);
  return session && { session, results };
}

/** Takes a participant out of a session with the results, and gives both back for `restore`. */
export async function removeParticipant(id: string, participant: string): Promise<Removed | undefined> {
  const isGone = ({ id: one }: Participant) => one === participant;
  const removed = await untilDone(async () => {
    const [{ stored, session }, result] = await Promise.all([sessionAsStored(id), readResult(id, participant)]);
    if (!session) return undefined;
    const participants = session.participants.filter((one) => !isGone(one));
    await commit(
      [
        { store: 'sessions', put: { ...session, participants, changedAt: Date.now() } },
        { store: 'results', remove: [id, participant] },
      ],
      { within: unlessChanged({ store: 'sessions', key: id, was: stored }) },
    );
    return {
      session: { ...session, participants: session.participants.filter(isGone) },
      results: result ? [result] : [],
      order: session.participants.map((one) => one.id),
    };
  });
  tellSession(id);
  return removed;
}

/**
 * Brings back what was removed: the session where it is gone, its participants where they are missing, and the results
 * that came with them. What was changed since stays as it is.
 */
export async function restore({ session, results, order = [] }: Removed): Promise<void> {
  await untilDone(async () => {
    const { stored, session: current } = await sessionAsStored(session.id);
    const missing = session.participants.filter(({ id }) => !current?.participants.some((one) => one.id === id));
    const placeOf = ({ id }: Participant) => (order.includes(id) ? order.indexOf(id) : order.length);
    const participants = [...(current?.participants ?? []), ...missing].sort((a, b) => placeOf(a) - placeOf(b));
    const put = current ? { ...current, participants } : session;
    const back = results.filter(({ participant }) => missing.some(({ id }) => id === participant));
    await commit([{ store: 'sessions', put }, ...back.map((one): AnyChange => ({ store: 'results', put: one }))], {
      within: unlessChanged({ store: 'sessions', key: session.id, was: stored }),
    });
  });
  tellSession(session.id);
}

/** Tells every context, this one included, that a session was changed. */
export function tellSession(session: string): void {
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
