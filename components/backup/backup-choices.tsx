import { useId } from 'preact/hooks';
import { changeChoices } from '../../utils/backup/choices';
import { FEWEST_GENERATIONS, MOST_GENERATIONS } from '../../utils/backup/generations';
import type { Choices } from '../../utils/backup/standing';
import { type BackupKey, useBackupTexts } from './texts';

const LIMITS = {
  keep: { min: FEWEST_GENERATIONS, max: MOST_GENERATIONS },
  remindAfter: { min: 1, max: 365 },
} as const;

/** How many generations stay, and when to remind. */
export function BackupChoices({ choices }: { choices: Choices }) {
  const { t } = useBackupTexts();
  return (
    <>
      <h3>{t('settings')}</h3>
      <div class="backup-choices">
        <Count name="keep" value={choices.keep} label="keep" hint="keepWhat" />
        <Count name="remindAfter" value={choices.remindAfter} label="remindAfter" />
      </div>
    </>
  );
}

interface CountProps {
  name: keyof typeof LIMITS;
  value: number;
  label: BackupKey;
  hint?: BackupKey;
}

function Count({ name, value, label, hint }: CountProps) {
  const { t } = useBackupTexts();
  const id = useId();
  return (
    <div>
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        {...LIMITS[name]}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ currentTarget }) => {
          const { min, max } = LIMITS[name];
          const typed = Math.round(currentTarget.valueAsNumber);
          const next = Number.isNaN(typed) ? value : Math.min(max, Math.max(min, typed));
          // What cannot be is put right where it was typed.
          currentTarget.value = String(next);
          void changeChoices({ [name]: next });
        }}
      />
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {t(hint)}
        </p>
      )}
    </div>
  );
}
