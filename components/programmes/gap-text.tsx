import type { Gap } from '../../utils/training/check-programme';
import { useProgrammeText } from './texts';

/** What is missing, beside its field. */
export function GapText({ id, gap }: { id: string; gap: Gap | undefined }) {
  const { t } = useProgrammeText();
  if (!gap) return null;
  return (
    <p id={id} class="error">
      {t(gap.key, gap.data)}
    </p>
  );
}
