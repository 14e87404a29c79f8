import type { Counts } from '../core/report';
import type { Translate } from '../i18n/catalogue';

/** The verdict in words: « Bloquée (2) · À améliorer (5) · À vérifier (3) », or « Rien de bloquant vu ». */
export const verdictLine = (counts: Counts, t: Translate): string => verdictParts(counts, t).join(' · ');

/** The same, part by part. */
export function verdictParts({ blocking, important, advice, toCheck }: Counts, t: Translate): string[] {
  const parts = [
    blocking ? t('standingBlocked', { count: blocking }) : '',
    important + advice ? t('standingImprove', { count: important + advice }) : '',
  ].filter(Boolean);
  if (!blocking && !parts.length) parts.push(t('standingClear'));
  if (toCheck) parts.push(t('standingCheck', { count: toCheck }));
  return parts;
}
