import { useEffect, useState } from 'preact/hooks';
import { countAt, type Place } from '../../utils/storage/forget';
import type { PrivateStore } from '../../utils/storage/schema';
import { type ForgetKey, useForgetTexts } from './texts';

/** What each kind of record is called; the others only go with one of these. */
const NAMED: readonly (readonly [PrivateStore, ForgetKey])[] = [
  ['summaries', 'moments'],
  ['waivers', 'waivers'],
  ['answers', 'answers'],
  ['families', 'families'],
  ['drafts', 'drafts'],
  ['keptForms', 'keptForms'],
  ['costs', 'costs'],
  ['progressEvents', 'events'],
  ['sessions', 'sessionCount'],
  ['results', 'results'],
];

/** Counts what will go, in words, before it does. */
export function WillGo({ places, participants = 0 }: { places(): Promise<Place[]>; participants?: number }) {
  const { t } = useForgetTexts();
  const [counts, setCounts] = useState<Partial<Record<PrivateStore, number>>>();
  const [error, setError] = useState('');
  // Counted once, when it is asked.
  useEffect(() => {
    places()
      .then(countAt)
      .then(setCounts, (reason) => setError(String(reason)));
  }, []);
  const lines = NAMED.flatMap(([store, key]) => {
    const count = counts?.[store] ?? 0;
    return count ? [t(key, { count })] : [];
  });
  if (participants) lines.push(t('participants', { count: participants }));
  return (
    <>
      <p>{t('willGo')}</p>
      {counts ? (
        <ul class="holdings">
          {(lines.length ? lines : [t('nothingThere')]).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p role="status">{error || t('counting')}</p>
      )}
      <p class="hint">{t('undoUntil')}</p>
    </>
  );
}
