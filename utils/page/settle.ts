/** Calls `run` once the signals go quiet (milliseconds), and at the latest `maxWait` after the first one. */
export function settle(
  run: () => void,
  { quiet = 250, maxWait = 2_000, signal }: { quiet?: number; maxWait?: number; signal: AbortSignal },
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let deadline = Number.POSITIVE_INFINITY;
  signal.addEventListener('abort', () => clearTimeout(timer));

  /** `calm` lengthens the quiet time of this call. */
  return function poke(calm = 0) {
    if (signal.aborted) return;
    const now = Date.now();
    const wait = Math.max(quiet, calm);
    deadline = Math.min(deadline, now + Math.max(maxWait, wait));
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        deadline = Number.POSITIVE_INFINITY;
        run();
      },
      Math.max(0, Math.min(wait, deadline - now)),
    );
  };
}
