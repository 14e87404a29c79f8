import { useEffect, useState } from 'preact/hooks';
import { finishVault } from '../../utils/storage/finish-vault';
import { useVaultTexts } from './texts';

/** Records on their way into the vault, or out of it. */
export function useFinishing() {
  const { t } = useVaultTexts();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const [error, setError] = useState('');
  useEffect(() => {
    if (!progress) return;
    // Nothing would be lost; but it would have to begin anew.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [progress]);
  /** Gives whether it went well. */
  const finish = async (): Promise<boolean> => {
    setError('');
    setProgress({ done: 0, total: 0 });
    try {
      await finishVault({ onProgress: (done, total) => setProgress({ done, total }) });
      return true;
    } catch (reason) {
      setError(t('failed', { error: String(reason) }));
      return false;
    } finally {
      setProgress(undefined);
    }
  };
  return { progress, finish, error };
}
