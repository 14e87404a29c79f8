import { useState } from 'preact/hooks';
import { isBlank, type Step, say } from '../../utils/core/checklist';
import { takenOut } from '../../utils/training/edit-programme';
import { LIMITS } from '../../utils/training/programme-limits';
import { type Change, withKey, withRequired } from './change';
import { useEditor } from './editor-context';
import { ItemActions } from './item-actions';
import { MinutesField } from './minutes-field';
import { RuleChoice } from './rule-choice';
import { useProgrammeText } from './texts';
import type { useList } from './use-list';
import { WordingField } from './wording-field';

interface Props {
  path: string;
  step: Step;
  /** Its place among those that are asked, and how many there are. */
  index: number;
  count: number;
  change: Change<Step>;
  list: ReturnType<typeof useList<Step>>;
}

const TEXTS = ['action', 'why', 'evidence'] as const;

/** One step, folded to its sentence; open, everything about it. */
export function StepEditor({ path, step, index, count, change, list }: Props) {
  const { t, language } = useProgrammeText();
  // What is to be written is open; it does not fold while one writes.
  const [isNew] = useState(() => isBlank(step.action));
  const { gaps, used, today } = useEditor();
  const name = t('stepName', { number: index + 1 });
  const { text, lang } = say(step.action, language);
  const hasGap = TEXTS.some((key) => gaps.has(`${path}.${key}`));
  return (
    <li class="item">
      <ItemActions
        path={path}
        name={name}
        index={index}
        count={count}
        onMove={(by) => list.move(step.id, by)}
        onRemove={() => list.remove(step.id, name, takenOut([step], used, today)[0])}
      />
      <details class="fold" open={isNew}>
        <summary>
          <span class="item-name" lang={lang === language ? undefined : lang}>
            {index + 1}. {text.trim() || t('stepBlank')}
          </span>
          <span class="hint">
            {t('minutesShort', { count: step.minutes })}
            {step.quick && ` · ${t('quickShort')}`}
            {step.rules && step.rules.length > 0 && ` · ${t('rules', { count: step.rules.length })}`}
            {hasGap && ` · ${t('toComplete')}`}
          </span>
        </summary>
        {TEXTS.map((key) => (
          <WordingField
            key={key}
            path={`${path}.${key}`}
            label={t(key)}
            hint={t(`${key}Hint`)}
            value={step[key]}
            max={LIMITS.text}
            long
            onText={(written, value) => change((one) => ({ ...one, [key]: withRequired(one[key], written, value) }))}
          />
        ))}
        <MinutesField
          path={`${path}.minutes`}
          label={t('minutes')}
          minutes={step.minutes}
          onChange={(minutes) => change((one) => ({ ...one, minutes }))}
        />
        <label class="choice">
          <input
            type="checkbox"
            checked={step.quick === true}
            onChange={({ currentTarget: { checked } }) =>
              change((one) => withKey(one, 'quick', checked ? true : undefined))
            }
          />
          {t('quick')}
        </label>
        <RuleChoice
          chosen={step.rules ?? []}
          onChange={(rules) => change((one) => withKey(one, 'rules', rules.length > 0 ? rules : undefined))}
        />
      </details>
    </li>
  );
}
