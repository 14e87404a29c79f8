import { useEffect, useState } from 'preact/hooks';
import {
  applyRetention,
  findTooOld,
  RETENTION_MONTHS,
  type Retention,
  type TooOld,
} from '../../utils/storage/retention';
import { changeSettings } from '../../utils/storage/settings';
import { useSettings } from '../settings';
import { useForgetTexts } from './texts';

/** How long things are kept; what a choice would erase is counted before it is applied. */
export function RetentionChoice({ onChange }: { onChange(): void }) {
  const { t } = useForgetTexts();
  const { retention } = useSettings();
  const [wanted, setWanted] = useState<Retention>(retention);
  const [old, setOld] = useState<TooOld>();
  const [said, setSaid] = useState('');
  const isOther = wanted.listings !== retention.listings || wanted.training !== retention.training;
  useEffect(() => {
    let isLate = false;
    setOld(undefined);
    if (isOther) {
      findTooOld(wanted, Date.now()).then(
        (found) => !isLate && setOld(found),
        (error) => setSaid(t('refused', { error: String(error) })),
      );
    }
    return () => {
      isLate = true;
    };
  }, [wanted, isOther]);
  const apply = async () => {
    try {
      await changeSettings(() => ({ retention: wanted }));
      await applyRetention(wanted, Date.now());
      setSaid(t('applied'));
    } catch (error) {
      setSaid(String(error));
    }
    onChange();
  };
  const choice = (of: keyof Retention, label: string) => (
    <label class="forget-choice">
      {label}
      <select
        value={wanted[of]}
        onChange={({ currentTarget }) => {
          setSaid('');
          setWanted({ ...wanted, [of]: Number(currentTarget.value) });
        }}
      >
        {RETENTION_MONTHS.map((months) => (
          <option key={months} value={months}>
            {months ? t('months', { count: months }) : t('forEver')}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <h3>{t('retention')}</h3>
      <p>{t('retentionWhat')}</p>
      {choice('listings', t('retentionListings'))}
      {choice('training', t('retentionTraining'))}
      {isOther && old && (
        <div class="confirm">
          <Preview old={old} />
          <div class="actions">
            <button type="button" class="danger" onClick={() => void apply()}>
              {t('apply')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </>
  );
}

function Preview({ old: { moments, journeys, sessions } }: { old: TooOld }) {
  const { t } = useForgetTexts();
  if (moments.length + journeys.length + sessions.length === 0) return <p>{t('wouldGoNothing')}</p>;
  return (
    <>
      <p>{t('wouldGo')}</p>
      <ul class="holdings">
        {moments.length > 0 && <li>{t('moments', { count: moments.length })}</li>}
        {journeys.length > 0 && <li>{t('journeys', { count: journeys.length })}</li>}
        {sessions.length > 0 && <li>{t('sessionCount', { count: sessions.length })}</li>}
      </ul>
    </>
  );
}
