import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settle } from '../../utils/page/settle';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('runs once after the quiet time', () => {
  const run = vi.fn();
  const poke = settle(run, { quiet: 250, maxWait: 2_000, signal: new AbortController().signal });
  for (let i = 0; i < 5; i++) {
    poke();
    vi.advanceTimersByTime(100);
  }
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(150);
  expect(run).toHaveBeenCalledTimes(1);
});

test('a page that never rests is read all the same, at the latest after the longest wait', () => {
  const run = vi.fn();
  const poke = settle(run, { quiet: 250, maxWait: 2_000, signal: new AbortController().signal });
  for (let i = 0; i < 100; i++) {
    poke();
    vi.advanceTimersByTime(100);
  }
  expect(run.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(run.mock.calls.length).toBeLessThanOrEqual(5);
});

test('a dear reading makes the next one wait longer', () => {
  const run = vi.fn();
  const poke = settle(run, { quiet: 250, maxWait: 2_000, signal: new AbortController().signal });
  poke(3_000);
  vi.advanceTimersByTime(2_900);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(run).toHaveBeenCalledTimes(1);
});

test('nothing runs after the end', () => {
  const run = vi.fn();
  const end = new AbortController();
  const poke = settle(run, { signal: end.signal });
  poke();
  end.abort();
  poke();
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
});
