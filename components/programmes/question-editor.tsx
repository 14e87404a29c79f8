import { useState } from 'preact/hooks';
import { isBlank, type Objective, type Question, say } from '../../utils/core/checklist';
import { LIMITS } from '../../utils/training/programme-limits';
import { type Change, withRequired } from './change';
import { ChoiceList } from './choice-list';
import { useEditor } from './editor-context';
import { GapText } from './gap-text';
import { ItemActions } from './item-actions';
import { useProgrammeText } from './texts';
import type { useList } from './use-list';
import { WordingField } from './wording-field';

interface Props {
  path: string;
  question: Question;
  index: number;
  count: number;
  objectives: readonly Objective[];
  change: Change<Question>;
  list: ReturnType<typeof useList<Question>>;
}

/** One question: what it asks, its choices, the right one and why. */
export function QuestionEditor({ path, question, index, count, objectives, change, list }: Props) {
  const { t, language } = useProgrammeText();
  // What is to be written is open; it does not fold while one writes.
  const [isNew] = useState(() => isBlank(question.ask));
  const { gaps } = useEditor();
  const name = t('questionName', { number: index + 1 });
  const { text, lang } = say(question.ask, language);
  const gap = gaps.get(`${path}.objective`);
  return (
    <li class="item">
      <ItemActions
        path={path}
        name={name}
        index={index}
        count={count}
        onMove={(by) => list.move(question.id, by)}
        onRemove={() => list.remove(question.id, name)}
      />
      <details class="fold" open={isNew}>
        <summary>
          <span class="item-name" lang={lang === language ? undefined : lang}>
            {index + 1}. {text.trim() || t('questionBlank')}
          </span>
          {[...gaps.keys()].some((key) => key.startsWith(`${path}.`)) && <span class="hint">{t('toComplete')}</span>}
        </summary>
        <WordingField
          path={`${path}.ask`}
          label={t('ask')}
          value={question.ask}
          max={LIMITS.text}
          long
          onText={(written, value) => change((one) => ({ ...one, ask: withRequired(one.ask, written, value) }))}
        />
        <label for={`${path}.objective`}>{t('objective')}</label>
        <select
          id={`${path}.objective`}
          value={question.objective}
          aria-invalid={gap !== undefined}
          aria-describedby={gap ? `${path}.objective-gap` : undefined}
          onChange={({ currentTarget: { value: objective } }) => change((one) => ({ ...one, objective }))}
        >
          {gap && <option value={question.objective}>{t('objectiveChoose')}</option>}
          {objectives.map((objective, i) => (
            <option key={objective.id} value={objective.id}>
              {say(objective.text, language).text || t('objectiveName', { number: i + 1 })}
            </option>
          ))}
        </select>
        <GapText id={`${path}.objective-gap`} gap={gap} />
        <ChoiceList path={path} question={question} change={change} />
        <WordingField
          path={`${path}.because`}
          label={t('because')}
          hint={t('becauseHint')}
          value={question.because}
          max={LIMITS.text}
          long
          onText={(written, value) => change((one) => ({ ...one, because: withRequired(one.because, written, value) }))}
        />
      </details>
    </li>
  );
}
