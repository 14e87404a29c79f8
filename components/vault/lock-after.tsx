import { useId } from 'preact/hooks';
import { touchVault } from '../../utils/site/vault-key';
import { changeSettings } from '../../utils/storage/settings';
import { useSettings } from '../settings';
import { useVaultTexts } from './texts';

const MINUTES = [5, 15, 60, 240, 0] as const;

/** How long the vault stays open while nobody does anything. */
export function LockAfter() {
  const { t } = useVaultTexts();
  const { lockAfter } = useSettings();
  const id = useId();
  const choose = async (minutes: number) => {
    await changeSettings(() => ({ lockAfter: minutes }));
    await touchVault(true);
  };
  return (
    <p>
      <label for={id}>{t('lockAfter')}</label>{' '}
      <select id={id} value={lockAfter} onChange={({ currentTarget }) => void choose(Number(currentTarget.value))}>
        {MINUTES.map((minutes) => (
          <option key={minutes} value={minutes}>
            {minutes ? t('minutes', { count: minutes }) : t('withBrowser')}
          </option>
        ))}
      </select>
    </p>
  );
}
