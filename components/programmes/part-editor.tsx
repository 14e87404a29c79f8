import type { Part, Step } from '../../utils/core/checklist';
import { newStep, partTakenOut } from '../../utils/training/edit-programme';
import { LIMITS } from '../../utils/training/programme-limits';
import { type Change, ofItem, ofKey, withRequired } from './change';
import { useEditor } from './editor-context';
import { GapText } from './gap-text';
import { ItemActions } from './item-actions';
import { RetiredSteps } from './retired-steps';
import { StepEditor } from './step-editor';
import { useProgrammeText } from './texts';
import { useList } from './use-list';
import { WordingField } from './wording-field';

interface Props {
  path: string;
  part: Part;
  index: number;
  count: number;
  change: Change<Part>;
  list: ReturnType<typeof useList<Part>>;
}

/** One part: its title and its steps. */
export function PartEditor({ path, part, index, count, change, list }: Props) {
  const { t } = useProgrammeText();
  const { languages, gaps, used, today } = useEditor();
  const name = t('partName', { number: index + 1 });
  const asked = part.steps.filter(({ retired }) => !retired);
  const changeSteps: Change<readonly Step[]> = ofKey(change, 'steps');
  const indexOf = (step: Step) => part.steps.indexOf(step);
  // Retired steps stand last, so that a place among those asked is a place in the list.
  const changeAsked: Change<readonly Step[]> = (how) =>
    changeSteps((all) => {
      const next = how(all);
      return [...next.filter(({ retired }) => !retired), ...next.filter(({ retired }) => retired)];
    });
  const steps = useList(`${path}.steps`, asked, changeAsked);
  const isFull = asked.length >= LIMITS.steps;
  return (
    <li class="item part-item">
      <ItemActions
        path={path}
        name={name}
        index={index}
        count={count}
        onMove={(by) => list.move(part.id, by)}
        onRemove={() => list.remove(part.id, name, partTakenOut(part, used, today))}
      />
      <h3>{name}</h3>
      <WordingField
        path={`${path}.title`}
        label={t('partTitle')}
        value={part.title}
        max={LIMITS.title}
        onText={(written, value) => change((one) => ({ ...one, title: withRequired(one.title, written, value) }))}
      />
      <ol class="items">
        {asked.map((step, i) => (
          <StepEditor
            key={step.id}
            path={`${path}.steps.${indexOf(step)}`}
            step={step}
            index={i}
            count={asked.length}
            change={ofItem(changeSteps, step.id)}
            list={steps}
          />
        ))}
      </ol>
      <GapText id={`${path}.steps`} gap={gaps.get(`${path}.steps`)} />
      {isFull ? (
        <p class="hint">{t('partFull', { max: LIMITS.steps })}</p>
      ) : (
        <button type="button" onClick={() => steps.add(newStep(languages[0] ?? 'fr'), 'action')}>
          {t('addStep')}
        </button>
      )}
      <RetiredSteps steps={part.steps.filter(({ retired }) => retired)} change={changeAsked} />
    </li>
  );
}
