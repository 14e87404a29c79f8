import { useId } from 'preact/hooks';
import type { Programme } from '../../utils/core/checklist';
import { askedIn } from '../../utils/core/next-step';
import { timeOf, useTrainingText } from './texts';

interface Props {
  programme: Programme;
  quick: boolean;
  onChange(quick: boolean): void;
}

/** Where to begin: with the few steps that change most, or with the first. */
export function ScopeChoice({ programme, quick, onChange }: Props) {
  const { t } = useTrainingText();
  const id = useId();
  const steps = askedIn(programme, { quick: true });
  const time = timeOf(
    steps.reduce((sum, { minutes }) => sum + minutes, 0),
    t,
  );
  return (
    <fieldset class="programmes">
      <legend>{t('scope')}</legend>
      <label class="programme">
        <input type="radio" name={id} checked={quick} onChange={() => onChange(true)} />
        <span>
          <strong>{t('scopeQuick')}</strong>
          <span class="hint">{t('scopeQuickWhat', { steps: t('stepCount', { count: steps.length }), time })}</span>
        </span>
      </label>
      <label class="programme">
        <input type="radio" name={id} checked={!quick} onChange={() => onChange(false)} />
        <span>
          <strong>{t('scopeAll')}</strong>
        </span>
      </label>
    </fieldset>
  );
}
