/** A timer of a session; all times are in milliseconds. */
export interface Clock {
  /** How long it runs down from; 0 counts up. */
  length: number;
  /** How long it had run when it was last stopped. */
  spent: number;
  /** When it was started; undefined while it stands still. */
  since?: number | undefined;
}

export type ClockAct =
  | { act: 'start' | 'pause'; at: number }
  | { act: 'reset' }
  /** Another length, from its beginning. */
  | { act: 'set'; length: number };

export interface ClockFace {
  running: boolean;
  /** What is left, what was spent when it counts up, or by how much the time is over. */
  shown: number;
  /** The time is over. */
  over: boolean;
}

export const stopped = (length: number): Clock => ({ length: Math.max(0, length), spent: 0 });

const spentAt = ({ spent, since }: Clock, now: number): number =>
  spent + (since === undefined ? 0 : Math.max(0, now - since));

/** What a deed makes of a clock; starting one that runs, or pausing one that does not, changes nothing. */
export function turn(clock: Clock, deed: ClockAct): Clock {
  switch (deed.act) {
    case 'start':
      return clock.since === undefined ? { ...clock, since: deed.at } : clock;
    case 'pause':
      return clock.since === undefined ? clock : { length: clock.length, spent: spentAt(clock, deed.at) };
    case 'reset':
      return stopped(clock.length);
    case 'set':
      return stopped(deed.length);
  }
}

/** What a clock says at a moment. */
export function faceOf(clock: Clock, now: number): ClockFace {
  const spent = spentAt(clock, now);
  const over = clock.length > 0 && spent >= clock.length;
  const shown = clock.length === 0 ? spent : Math.abs(clock.length - spent);
  return { running: clock.since !== undefined, shown, over };
}

/** Milliseconds → « 4:05 », « 1:02:03 ». What is left is rounded up, so that 0:00 is the end; the rest down. */
export function digitsOf({ shown }: Pick<ClockFace, 'shown'>, { up = false } = {}): string {
  const seconds = up ? Math.floor(shown / 1000) : Math.ceil(shown / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
