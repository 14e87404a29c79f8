import { useId } from 'preact/hooks';
import type { Objective } from '../../utils/core/checklist';
import { Said } from '../said';
import { useTrainingText } from './texts';

const LEVELS = [1, 2, 3, 4] as const;

interface Props {
  objective: Objective;
  level: number | undefined;
  onChange(level: number): void;
}

/** How well one says one can do something, from 1 to 4. */
export function LevelChoice({ objective, level, onChange }: Props) {
  const { t } = useTrainingText();
  const id = useId();
  return (
    <fieldset class="question">
      <legend>
        <Said wording={objective.text} />
      </legend>
      <div class="choices">
        {LEVELS.map((value) => (
          <label key={value} class="choice">
            <input type="radio" name={id} checked={level === value} onChange={() => onChange(value)} />
            <span>
              {value} <span class="hint">{t(`level_${value}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
