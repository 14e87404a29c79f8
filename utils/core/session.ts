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
