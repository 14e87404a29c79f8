import { groupBy } from '../../utils/core/group-by';
import type { Language } from '../../utils/core/locale';
import type { HalfDay, TrainingSession } from '../../utils/core/session';
import { formatDate } from '../../utils/i18n/format';
import type { ProofText } from '../../utils/i18n/proof';

/** Half-days in the order of the calendar. */
export const inCalendar = (halfDays: readonly HalfDay[]): HalfDay[] =>
  [...halfDays].sort(
    (a, b) => a.date.localeCompare(b.date) || Number(a.half !== 'morning') - Number(b.half !== 'morning'),
  );

/** « 23 novembre 2026 (matin, après-midi) · 24 novembre 2026 (matin) »; empty when none is noted. */
export const datesOf = ({ halfDays }: TrainingSession, language: Language, t: ProofText): string =>
  [...groupBy(inCalendar(halfDays), ({ date }) => date)]
    .map(([date, halves]) => `${formatDate(date, language)} (${halves.map(({ half }) => t(half)).join(', ')})`)
    .join(' · ');
