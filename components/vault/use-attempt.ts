import { useEffect, useState } from 'preact/hooks';
import { isWrong, nextTry, TooSoon } from '../../utils/storage/vault';
import { useVaultTexts } from './texts';

/** Something that needs the passphrase: under way, refused with a sentence, or to be waited for. */
export function useAttempt() {
  const { t } = useVaultTexts();
  const [isTrying, setTrying] = useState(false);
  const [error, setError] = useState<string>();
  const [next, setNext] = useState(0);
  const [now, setNow] = useState(Date.now);
  const wait = Math.ceil((next - now) / 1_000);
  useEffect(() => void nextTry().then(setNext, () => {}), []);
  useEffect(() => {
    if (wait <= 0) return;
    const timer = setTimeout(() => setNow(Date.now()), 250);
    return () => clearTimeout(timer);
  }, [wait, now]);

  /** Gives whether it went well. */
  const attempt = async (deed: () => Promise<void>): Promise<boolean> => {
    setTrying(true);
    setError(undefined);
    try {
      await deed();
      return true;
    } catch (reason) {
      if (isWrong(reason)) setError(t('wrong'));
      else if (!(reason instanceof TooSoon)) setError(t('failed', { error: String(reason) }));
      setNext(await nextTry().catch(() => 0));
      setNow(Date.now());
      return false;
    } finally {
      setTrying(false);
    }
  };
  const waiting = wait > 0 ? t('wait', { count: wait }) : undefined;
  return { attempt, isTrying, isBlocked: isTrying || wait > 0, error, waiting };
}
