/** Half a day of a training session: attendance in France is signed by half-day. */
export interface HalfDay {
  /** ISO date. */
  date: string;
  half: 'morning' | 'afternoon';
}

/** Known to the product under a pseudonym only; who it is stays on the trainer's paper. */
export interface Participant {
  id: string;
  pseudonym: string;
  /** The trainer's remark on this person's work. */
  remark: string;
  /** Which result file the session holds of this person; the file itself is kept apart, as it is large. */
  result?: ResultReference;
}
export interface ResultReference {
  /** Of the result file: the same for every file of one journey. */
  id: string;
  /** When the learner made the file and when the trainer took it in; milliseconds since the epoch. */
  exportedAt: number;
  collectedAt: number;
}

/** A training a trainer holds. */
export interface TrainingSession {
  id: string;
  title: string;
  place: string;
  trainer: string;
  halfDays: readonly HalfDay[];
  /** In the trainer's own words, besides those of the programme. */
  objectives: readonly string[];
  /** Id of the programme that is followed. */
  programme: string;
  participants: readonly Participant[];
  /** The trainer's remark on the whole. */
  remark: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
  changedAt: number;
}

/** Participants by pseudonym, « 2 » before « 10 »: never by what they achieved. */
export const byPseudonym = (a: Pick<Participant, 'pseudonym'>, b: Pick<Participant, 'pseudonym'>): number =>
  a.pseudonym.localeCompare(b.pseudonym, 'fr', { numeric: true });
