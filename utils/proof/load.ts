import { byPseudonym } from '../core/session';
import type { CollectedResults } from '../storage/schema';
import { readResult, readResults, readSession } from '../storage/sessions';
import { programmesKnown, readJourneys } from '../training/journeys';
import { makeResultFile } from '../training/make-results';
import { type LearnerRecord, type ProofSource, recordOf } from './record';

/**
 * The proof of this browser's own journey, as it would be handed over; undefined when there is no such journey, or its
 * programme is not known any more. Rejects when the browser refuses to read.
 */
export async function loadJourney(id: string, pseudonym: string): Promise<ProofSource | undefined> {
  const [programmes, journeys] = await Promise.all([programmesKnown(), readJourneys()]);
  if (!journeys.has(id)) return undefined;
  const record = recordOf(await makeResultFile(id, pseudonym, { withNotes: true }), { programmes });
  return record && { programme: record.programme, learners: [record], missing: [], madeAt: Date.now() };
}

/**
 * The proofs of a session: of one participant, or of all by pseudonym. Undefined when there is no such session; rejects
 * when the browser refuses to read.
 */
export async function loadSession(id: string, participant?: string): Promise<ProofSource | undefined> {
  const [session, programmes] = await Promise.all([readSession(id), programmesKnown()]);
  if (!session) return undefined;
  const people = new Map(session.participants.map((one) => [one.id, one]));
  const records = new Map<string, LearnerRecord>();
  for await (const slice of collected(id, participant)) {
    for (const { participant: of, file } of slice) {
      const person = people.get(of);
      const record = person && recordOf(file, { programmes, pseudonym: person.pseudonym, remark: person.remark });
      if (record) records.set(of, record);
    }
  }
  const wanted = session.participants.filter((one) => !participant || one.id === participant).sort(byPseudonym);
  const programme = programmes.find((one) => one.id === session.programme);
  return {
    session,
    ...(programme ? { programme } : {}),
    learners: wanted.flatMap((one) => records.get(one.id) ?? []),
    missing: wanted.filter((one) => !records.has(one.id)).map(({ pseudonym }) => pseudonym),
    madeAt: Date.now(),
  };
}

/** The results of one participant, or of all, a few at a time. */
async function* collected(session: string, participant?: string): AsyncGenerator<CollectedResults[]> {
  if (participant === undefined) return yield* readResults(session);
  const one = await readResult(session, participant);
  if (one) yield [one];
}
