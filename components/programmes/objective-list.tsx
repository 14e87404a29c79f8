import type { Objective } from '../../utils/core/checklist';
import { newObjective } from '../../utils/training/edit-programme';
import { LIMITS } from '../../utils/training/programme-limits';
import { type Change, ofItem, withRequired } from './change';
import { useEditor } from './editor-context';
import { ItemActions } from './item-actions';
import { useProgrammeText } from './texts';
import { useList } from './use-list';
import { WordingField } from './wording-field';

interface Props {
  path: string;
  objectives: readonly Objective[];
  change: Change<readonly Objective[]>;
}

/** What one will be able to do; assessed before and after. */
export function ObjectiveList({ path, objectives, change }: Props) {
  const { t } = useProgrammeText();
  const { languages } = useEditor();
  const list = useList(path, objectives, change);
  return (
    <section>
      <h2>{t('objectives')}</h2>
      <p class="hint">{t('objectivesHint')}</p>
      <ol class="items">
        {objectives.map(({ id, text }, i) => (
          <li key={id} class="item">
            <ItemActions
              path={`${path}.${i}`}
              name={t('objectiveName', { number: i + 1 })}
              index={i}
              count={objectives.length}
              onMove={(by) => list.move(id, by)}
              onRemove={() => list.remove(id, t('objectiveName', { number: i + 1 }))}
            />
            <WordingField
              path={`${path}.${i}.text`}
              label={t('objectiveName', { number: i + 1 })}
              value={text}
              max={LIMITS.text}
              onText={(written, value) =>
                ofItem(change, id)((one) => ({ ...one, text: withRequired(one.text, written, value) }))
              }
            />
          </li>
        ))}
      </ol>
      {objectives.length < LIMITS.objectives && (
        <button type="button" onClick={() => list.add(newObjective(languages[0] ?? 'fr'), 'text')}>
          {t('addObjective')}
        </button>
      )}
    </section>
  );
}
