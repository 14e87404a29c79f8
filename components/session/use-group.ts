import { useEffect, useState } from 'preact/hooks';
import { byPseudonym, type Participant, type TrainingSession } from '../../utils/core/session';
import type { LearnerRecord } from '../../utils/proof/record';
import { recordOf } from '../../utils/proof/record';
import { readResult, readResults } from '../../utils/storage/sessions';
import { programmesKnown } from '../../utils/training/journeys';

export interface Member {
  person: Participant;
  record: LearnerRecord;
}
export interface Loaded {
  /** Those whose results are known, by pseudonym. */
  members: Member[];
  /** Participants whose file follows a programme that is not known here. */
  unknown: Participant[];
}
export type Loading = { loaded: Loaded } | { error: string } | { count: number };

/** The results of a session, read and folded a few at a time; again when a file comes in or somebody leaves. */
export function useGroup({ id, participants }: TrainingSession): Loading {
  const [loading, setLoading] = useState<Loading>({ count: 0 });
  const cause = JSON.stringify(participants.map((one) => [one.id, one.pseudonym, one.result?.exportedAt]));
  useEffect(() => {
    let stopped = false;
    const load = async () => {
      const programmes = await programmesKnown();
      const people = new Map(participants.map((one) => [one.id, one]));
      const members: Member[] = [];
      const unknown: Participant[] = [];
      for await (const slice of readResults(id)) {
        if (stopped) return;
        for (const { participant, file } of slice) {
          const person = people.get(participant);
          if (!person) continue;
          const record = recordOf(file, { programmes, pseudonym: person.pseudonym, remark: person.remark });
          // The state is folded: events of hundreds of people would only fill the memory.
          if (record) members.push({ person, record: { ...record, events: [] } });
          else unknown.push(person);
        }
        setLoading((now) => ('loaded' in now ? now : { count: members.length + unknown.length }));
      }
      members.sort((a, b) => byPseudonym(a.person, b.person));
      if (!stopped) setLoading({ loaded: { members, unknown: unknown.sort(byPseudonym) } });
    };
    load().catch((error) => stopped || setLoading({ error: String(error) }));
    return () => {
      stopped = true;
    };
  }, [id, cause]);
  return loading;
}

/** The results of one participant: null when the file follows a programme that is not known here. */
export function useMember(session: string, person: Participant): { record?: LearnerRecord | null; error?: string } {
  const [loaded, setLoaded] = useState<{ record?: LearnerRecord | null; error?: string }>({});
  useEffect(() => {
    let stopped = false;
    const load = async () => {
      const [programmes, collected] = await Promise.all([programmesKnown(), readResult(session, person.id)]);
      if (stopped || !collected) return;
      setLoaded({ record: recordOf(collected.file, { programmes, pseudonym: person.pseudonym }) ?? null });
    };
    load().catch((error) => stopped || setLoaded({ error: String(error) }));
    return () => {
      stopped = true;
    };
  }, [session, person.id, person.result?.exportedAt]);
  return loaded;
}
