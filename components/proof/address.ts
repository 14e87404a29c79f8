/** Which document the page shows. */
export type Address =
  | { journey: string }
  | { session: string; kind: 'learner'; participant: string }
  | { session: string; kind: 'learners' | 'sheet' | 'group' };

/** `report.html?journey=ID`, or `?session=ID&kind=learners|sheet|group`, or `?session=ID&participant=ID&kind=learner`. */
export function readAddress(search: string): Address | undefined {
  const asked = new URLSearchParams(search);
  const [journey, session, participant, kind] = ['journey', 'session', 'participant', 'kind'].map((name) =>
    asked.get(name),
  );
  if (journey) return { journey };
  if (!session) return undefined;
  if (participant && (!kind || kind === 'learner')) return { session, kind: 'learner', participant };
  return { session, kind: kind === 'sheet' || kind === 'group' ? kind : 'learners' };
}

/** The address of a session's document; of one participant's when one is named. */
export const addressOf = (session: string, kind: 'learners' | 'sheet' | 'group' | { participant: string }): string =>
  `report.html?${new URLSearchParams({ session, ...(typeof kind === 'string' ? { kind } : { ...kind, kind: 'learner' }) })}`;
