/** Runs tasks with the same key one after the other; a failing task does not stop the next. */
export function serialiser() {
  const tails = new Map<unknown, Promise<unknown>>();
  return <T>(key: unknown, task: () => Promise<T>): Promise<T> => {
    const run = (tails.get(key) ?? Promise.resolve()).then(task, task);
    const tail = run.catch(() => {});
    tails.set(key, tail);
    tail.then(() => {
      if (tails.get(key) === tail) tails.delete(key);
    });
    return run;
  };
}
