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

export const addressOf = (session: string, kind: 'learners' | 'sheet' | 'group'): string =>
  `report.html?${new URLSearchParams({ session, kind })}`;
