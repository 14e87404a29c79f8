import { useEffect, useState } from 'preact/hooks';
import { type Clock, type ClockFace, faceOf, stopped, turn } from '../../utils/training/clock';

export interface TimerControl extends ClockFace {
  clock: Clock;
  startOrPause(): void;
  reset(): void;
  /** Minutes to run down from; 0 counts up. */
  set(minutes: number): void;
}

/** The timer of the page, in memory; `minutes` are proposed as long as nobody has started it. */
export function useClock(minutes: number | undefined): TimerControl {
  const [clock, setClock] = useState(() => stopped((minutes ?? 0) * 60_000));
  const [now, setNow] = useState(Date.now);
  const running = clock.since !== undefined;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [running]);
  const isFresh = !running && clock.spent === 0;
  useEffect(() => {
    if (isFresh && minutes !== undefined) setClock(stopped(minutes * 60_000));
  }, [minutes]);
  return {
    clock,
    ...faceOf(clock, now),
    startOrPause: () => {
      const at = Date.now();
      setNow(at);
      setClock((before) => turn(before, { act: before.since === undefined ? 'start' : 'pause', at }));
    },
    reset: () => setClock((before) => turn(before, { act: 'reset' })),
    set: (wanted) => setClock((before) => turn(before, { act: 'set', length: wanted * 60_000 })),
  };
}
