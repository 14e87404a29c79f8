import type { Programme } from '../../utils/core/checklist';
import { askedIn } from '../../utils/core/next-step';
import { Said } from '../said';
import { timeOf, useTrainingText } from './texts';

interface Props {
  programme: Programme;
  /** Name of the group of radio buttons. */
  group: string;
  chosen: boolean;
  onChoose(): void;
}

/** One programme to choose: what it is about and how much work it is. */
export function ProgrammeOption({ programme, group, chosen, onChoose }: Props) {
  const { t } = useTrainingText();
  const steps = askedIn(programme);
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <label class="programme">
      <input type="radio" name={group} checked={chosen} onChange={onChoose} />
      <span>
        <strong>
          <Said wording={programme.title} />
        </strong>
        <span class="programme-about">
          <Said wording={programme.about} />
        </span>
        <span class="hint">
          {t('programmeSize', {
            modules: t('moduleCount', { count: programme.modules.length }),
            steps: t('stepCount', { count: steps.length }),
            time: timeOf(minutes, t),
          })}
        </span>
      </span>
    </label>
  );
}
