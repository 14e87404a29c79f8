import type { HalfDay, Participant, TrainingSession } from '../core/session';

/** Changes of one session, each computed from what is stored at that moment: see `changeSession`. */
export type SessionChange = (session: TrainingSession) => Partial<TrainingSession>;

const ofHalfDay = ({ date, half }: HalfDay): string => `${date} ${half === 'morning' ? 0 : 1}`;

/** Adds a half-day or takes it away; the others stay, in the order of the calendar. */
export const setHalfDay =
  (halfDay: HalfDay, isHeld: boolean): SessionChange =>
  ({ halfDays }) => {
    const others = halfDays.filter((other) => ofHalfDay(other) !== ofHalfDay(halfDay));
    const held = isHeld ? [...others, halfDay] : others;
    return { halfDays: held.sort((a, b) => (ofHalfDay(a) < ofHalfDay(b) ? -1 : 1)) };
  };

export const HALVES = ['morning', 'afternoon'] as const;

/** Adds both halves of a day, or takes them away: in one change, so that no window shows half of it. */
export const setDay =
  (date: string, isHeld: boolean): SessionChange =>
  (session) => {
    const first = setHalfDay({ date, half: 'morning' }, isHeld)(session);
    return setHalfDay({ date, half: 'afternoon' }, isHeld)({ ...session, ...first });
  };

/** The days of a session, in order, with the halves that are held. */
export function daysOf(halfDays: readonly HalfDay[]): [date: string, halves: HalfDay['half'][]][] {
  const dates = [...new Set(halfDays.map(({ date }) => date))];
  return dates.map((day) => [day, halfDays.filter(({ date }) => date === day).map(({ half }) => half)]);
}

/** Adds one participant under a pseudonym that nobody has: the caller has checked. */
export const addParticipant =
  (id: string, pseudonym: string): SessionChange =>
  ({ participants }) => ({ participants: [...participants, { id, pseudonym, remark: '' }] });

/** Changes what the trainer writes of one participant. */
export const changeParticipant =
  (id: string, change: Partial<Pick<Participant, 'pseudonym' | 'remark'>>): SessionChange =>
  ({ participants }) => ({ participants: participants.map((one) => (one.id === id ? { ...one, ...change } : one)) });

/** One objective a line, as they are typed. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
