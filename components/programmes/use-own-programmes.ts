import { useEffect, useState } from 'preact/hooks';
import { type Programme, say } from '../../utils/core/checklist';
import { listOwnProgrammes } from '../../utils/storage/programmes';
import { watchProgress } from '../../utils/storage/progress';
import { useSettings } from '../settings';

export type OwnProgrammes =
  | { state: 'reading' }
  | { state: 'refused'; error: string }
  | { state: 'read'; programmes: readonly Programme[] };

/** The trainer's own programmes by title; they follow what any window does. */
export function useOwnProgrammes(): OwnProgrammes {
  const { language } = useSettings();
  const [own, setOwn] = useState<OwnProgrammes>({ state: 'reading' });
  useEffect(() => {
    let isHere = true;
    const read = async () => {
      const next = await listOwnProgrammes().then(
        (kept): OwnProgrammes => ({ state: 'read', programmes: kept.map(({ programme }) => programme) }),
        (error): OwnProgrammes => ({ state: 'refused', error: String(error) }),
      );
      if (isHere) setOwn(next);
    };
    void read();
    const stop = watchProgress(() => void read());
    return () => {
      isHere = false;
      stop();
    };
  }, []);
  if (own.state !== 'read') return own;
  const titleOf = ({ title }: Programme) => say(title, language).text;
  return {
    ...own,
    programmes: [...own.programmes].sort((a, b) => titleOf(a).localeCompare(titleOf(b), language)),
  };
}
