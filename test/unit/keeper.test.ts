import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Edits } from '../../utils/draft/forms';
import { createKeeper, type Saving } from '../../utils/draft/keeper';

/** A disk that refuses as often as told. */
function disk() {
  const kept: Record<string, unknown> = {};
  const told: Saving[] = [];
  const state = { refuse: 0, writes: 0 };
  const keeper = createKeeper({
    async write(patch: Partial<Edits>) {
      state.writes++;
      await Promise.resolve();
      if (state.refuse > 0) {
        state.refuse--;
        throw new Error('full');
      }
      for (const [name, form] of Object.entries(patch)) {
        if (form === undefined) delete kept[name];
        else kept[name] = form;
      }
    },
    tell: (saving) => told.push(saving),
  });
  return { kept, told, state, keeper };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is typed while one write is under way follows in the next, and only what differs', async () => {
  const { kept, told, state, keeper } = disk();
  keeper.keep({ title: 'a' });
  keeper.keep({ title: 'a', brand: 'b' });
  keeper.keep({ brand: 'b' });
  await vi.advanceTimersByTimeAsync(0);
  expect(kept).toEqual({ brand: 'b' });
  expect(state.writes).toBe(2);
  expect(told.at(-1)).toBe('saved');
  expect(keeper.isBehind()).toBe(false);
});

test('a refusal is said, tried again after growing waits, and taken back once it is written', async () => {
  const { kept, told, state, keeper } = disk();
  state.refuse = 3;
  keeper.keep({ title: 'a' });
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['saving', { error: 'Error: full' }]);
  expect(keeper.isBehind()).toBe(true);
  await vi.advanceTimersByTimeAsync(500);
  await vi.advanceTimersByTimeAsync(900);
  expect(state.writes).toBe(2);
  await vi.advanceTimersByTimeAsync(2_200);
  expect(kept).toEqual({ title: 'a' });
  expect(told.filter((saving) => saving === 'saving')).toHaveLength(1);
  expect(told.at(-1)).toBe('saved');
});

test('typing on tries at once, and nothing that was refused is forgotten', async () => {
  const { kept, state, keeper } = disk();
  state.refuse = 2;
  keeper.keep({ title: 'a' });
  await vi.advanceTimersByTimeAsync(0);
  keeper.keep({ title: 'a', brand: 'b' });
  await vi.advanceTimersByTimeAsync(0);
  keeper.keep({ title: 'a', brand: 'b', mpn: 'c' });
  await vi.advanceTimersByTimeAsync(0);
  expect(kept).toEqual({ title: 'a', brand: 'b', mpn: 'c' });
});

test('what another window has written is neither written again nor undone by what was refused here', async () => {
  const { kept, state, keeper } = disk();
  keeper.learn({ title: 'theirs' }, { title: 'theirs' });
  await vi.advanceTimersByTimeAsync(0);
  expect(state.writes).toBe(0);
  expect(keeper.known()).toEqual({ title: 'theirs' });
  state.refuse = 1;
  keeper.keep({ title: 'theirs', mpn: 'ours' });
  await vi.advanceTimersByTimeAsync(0);
  kept.brand = 'theirs';
  keeper.learn({ title: 'theirs', brand: 'theirs' }, { title: 'theirs', brand: 'theirs', mpn: 'ours' });
  await vi.advanceTimersByTimeAsync(500);
  expect(kept).toEqual({ brand: 'theirs', mpn: 'ours' });
});
