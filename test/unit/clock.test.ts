import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClockAct, digitsOf, faceOf, stopped, turn } from '../../utils/training/clock';

const MINUTE = 60_000;
const clockAfter = (length: number, ...deeds: ClockAct[]) => deeds.reduce(turn, stopped(length));

describe('timer', () => {
  test('runs down, stands still while paused, goes on', () => {
    const clock = clockAfter(
      5 * MINUTE,
      { act: 'start', at: 0 },
      { act: 'pause', at: MINUTE },
      { act: 'start', at: 10 * MINUTE },
    );
    expect(faceOf(clock, 11 * MINUTE)).toEqual({ running: true, shown: 3 * MINUTE, over: false });
  });

  test('over: says by how much', () => {
    const clock = clockAfter(MINUTE, { act: 'start', at: 0 });
    expect(faceOf(clock, MINUTE - 1).over).toBe(false);
    expect(faceOf(clock, MINUTE)).toEqual({ running: true, shown: 0, over: true });
    expect(faceOf(clock, 2.5 * MINUTE)).toEqual({ running: true, shown: 1.5 * MINUTE, over: true });
  });

  test('counts up without end', () => {
    const clock = clockAfter(0, { act: 'start', at: 100 });
    expect(faceOf(clock, 100 + 90 * MINUTE)).toEqual({ running: true, shown: 90 * MINUTE, over: false });
  });

  test('reset keeps the length, another length starts from its beginning', () => {
    const running = clockAfter(5 * MINUTE, { act: 'start', at: 0 });
    expect(turn(running, { act: 'reset' })).toEqual(stopped(5 * MINUTE));
    expect(turn(running, { act: 'set', length: MINUTE })).toEqual(stopped(MINUTE));
  });

  test('whatever is done, what was spent is the time it ran, and never grows while paused', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(100_000)), { maxLength: 30 }), (deeds) => {
        let at = 0;
        let spent = 0;
        let since: number | undefined;
        let clock = stopped(0);
        for (const [isStart, wait] of deeds) {
          at += wait;
          clock = turn(clock, { act: isStart ? 'start' : 'pause', at });
          if (isStart) since ??= at;
          else if (since !== undefined) {
            spent += at - since;
            since = undefined;
          }
        }
        expect(faceOf(clock, at + 1_000).shown).toBe(spent + (since === undefined ? 0 : at + 1_000 - since));
      }),
    );
  });

  test('digits: what is left ends at 0:00 and not before', () => {
    expect(digitsOf({ shown: 1 })).toBe('0:01');
    expect(digitsOf({ shown: 0 })).toBe('0:00');
    expect(digitsOf({ shown: 65_000 })).toBe('1:05');
    expect(digitsOf({ shown: 999 }, { up: true })).toBe('0:00');
    expect(digitsOf({ shown: 3_723_000 })).toBe('1:02:03');
  });
});
