import { describe, expect, test } from 'vitest';
import { type Choices, DAY, intervalFor, nextCopyAt, reminderAt, standingOf } from '../../utils/backup/standing';
import { folderError } from '../../utils/backup/trouble';
import { backupEn } from '../../utils/i18n/backup.en';
import { backupFr } from '../../utils/i18n/backup.fr';
import { formatAge } from '../../utils/i18n/format';
import { expectEnglishTypography, expectFrenchTypography } from './typography';

const FIVE_MINUTES = 300_000;
const NOW = Date.UTC(2026, 10, 25, 12);
const saved = (mark: string, at: number) => ({ name: 'x.pav', at, bytes: 1, digest: '', mark });
const trouble = (kind: string, at = NOW) => ({ kind, detail: '', at });
const open = { mark: 'b', vault: 'open' } as const;

describe('how it stands with a folder', () => {
  test('what hinders comes before what is missing', () => {
    const full = { saved: saved('b', NOW), trouble: trouble('full') };
    expect(standingOf(full, 'prompt', open)).toBe('access');
    expect(standingOf(full, 'granted', open)).toBe('full');
    expect(standingOf({ saved: saved('b', NOW) }, 'granted', open)).toBe('saved');
    expect(standingOf({ saved: saved('a', NOW) }, 'granted', open)).toBe('changed');
    expect(standingOf({}, 'granted', open)).toBe('never');
  });

  test('while the vault is locked, only a copy of all there is needs nothing', () => {
    const locked = { mark: 'b', vault: 'locked' } as const;
    expect(standingOf({ saved: saved('b', NOW) }, 'granted', locked)).toBe('saved');
    expect(standingOf({ saved: saved('a', NOW) }, 'granted', locked)).toBe('locked');
    expect(standingOf({}, 'granted', locked)).toBe('locked');
  });
});

describe('when the next copy is due', () => {
  test('at once for a new folder, never while nothing has changed, not too often otherwise', () => {
    expect(nextCopyAt({}, 'b')).toBe(0);
    expect(nextCopyAt({ saved: saved('b', NOW) }, 'b')).toBeUndefined();
    expect(nextCopyAt({ saved: saved('a', NOW) }, 'b')).toBe(NOW + FIVE_MINUTES);
  });

  test('large copies come less often, but never less than hourly', () => {
    expect([0, 1e6, 5e6, 20e6, 500e6].map((bytes) => intervalFor(bytes) / 60_000)).toEqual([5, 5, 5, 20, 60]);
  });

  test('after trouble, again in a while, even when the copy before holds everything', () => {
    expect(nextCopyAt({ trouble: trouble('gone') }, 'b')).toBe(NOW + FIVE_MINUTES);
    expect(nextCopyAt({ saved: saved('b', NOW - DAY), trouble: trouble('gone') }, 'b')).toBe(NOW + FIVE_MINUTES);
  });
});

describe('the reminder', () => {
  const choices: Choices = { keep: 10, remindAfter: 7, snoozedUntil: 0 };
  const at = { mark: 'b', now: NOW };

  test('comes when something is in no copy for so many days', () => {
    expect(reminderAt([], choices, at)).toBeUndefined();
    expect(reminderAt([], { ...choices, unsavedSince: NOW - 7 * DAY }, at)).toEqual({});
    expect(reminderAt([{ saved: saved('a', NOW - 6 * DAY) }], choices, at)).toBeUndefined();
    expect(reminderAt([{ saved: saved('a', NOW - 9.5 * DAY) }, {}], choices, at)).toEqual({ days: 9 });
    expect(reminderAt([{ saved: saved('a', NOW - 2 * DAY) }], { ...choices, remindAfter: 2 }, at)).toEqual({ days: 2 });
  });

  test('never for a copy of all there is, in any folder or as a download, nor before the day one was put off to', () => {
    expect(reminderAt([{ saved: saved('b', NOW - 90 * DAY) }], choices, at)).toBeUndefined();
    expect(reminderAt([], { ...choices, download: saved('b', NOW - 90 * DAY) }, at)).toBeUndefined();
    const old = [{ saved: saved('a', NOW - 90 * DAY) }];
    expect(reminderAt(old, { ...choices, download: saved('a', NOW - DAY) }, at)).toBeUndefined();
    expect(reminderAt(old, { ...choices, snoozedUntil: NOW + 1 }, at)).toBeUndefined();
    expect(reminderAt(old, { ...choices, snoozedUntil: NOW }, at)).toEqual({ days: 90 });
  });
});

test('what the browser calls an error is told in kinds that have a remedy', () => {
  const kindOf = (name: string) => folderError(new DOMException('words', name)).trouble;
  expect(['NotFoundError', 'NotAllowedError', 'QuotaExceededError', 'NoModificationAllowedError'].map(kindOf)).toEqual([
    'gone',
    'access',
    'full',
    'other',
  ]);
  expect(folderError(new DOMException('words', 'InvalidStateError')).detail).toBe('words');
});

test('ages', () => {
  expect(formatAge(NOW - 30_000, NOW, 'fr')).toBe('à l’instant');
  expect(formatAge(NOW + 30_000, NOW, 'en')).toBe('just now');
  expect(formatAge(NOW - 3 * 3_600_000 - 1, NOW, 'fr')).toBe('il y a 3 heures');
  expect(formatAge(NOW - DAY, NOW, 'en')).toBe('yesterday');
});

test('typography', () => {
  const sentences = (texts: object): string[] =>
    Object.values(texts).flatMap((text) => (typeof text === 'string' ? text : Object.values(text as object)));
  for (const text of sentences(backupFr)) expectFrenchTypography(text);
  for (const text of sentences(backupEn)) expectEnglishTypography(text);
});
