import { useId, useState } from 'preact/hooks';
import { say } from '../../utils/core/checklist';
import { assessedObjectives, type Level, OCCASIONS, type Score } from '../../utils/proof/assessed';
import type { ObjectiveCompared } from '../../utils/training/group';
import { PageText } from '../page-text';
import { Bars } from './bars';
import { Numbers } from './numbers';
import { scoreParts } from './score-parts';
import { useTexts } from './texts';
import type { Member } from './use-group';

interface Props {
  members: readonly Member[];
  objectives: readonly ObjectiveCompared[];
}

/** Each learner before and after on one objective, by pseudonym. */
export function LearnerComparison({ members, objectives }: Props) {
  const { t, language } = useTexts();
  const id = useId();
  const offered = objectives.filter(({ quiz, self }) =>
    [quiz, self].some(({ pairs, onlyBefore, onlyAfter }) => pairs.length + onlyBefore + onlyAfter > 0),
  );
  const [wanted, setWanted] = useState('');
  const keyOf = ({ module, objective }: Pick<ObjectiveCompared, 'module' | 'objective'>) =>
    `${module.id} ${objective.id}`;
  const chosen = offered.find((one) => keyOf(one) === wanted) ?? offered[0];
  if (!chosen) return null;
  const rows = members.map(({ person, record }) => ({
    person,
    assessed: assessedObjectives(record.programme, record.journey).find((one) => keyOf(one) === keyOf(chosen)),
  }));
  const scored = rows.filter(({ assessed }) => assessed?.quiz.before ?? assessed?.quiz.after);
  return (
    <>
      <h4>{t('byLearner')}</h4>
      <label for={id}>{t('objective')}</label>
      <select id={id} value={keyOf(chosen)} onChange={({ currentTarget }) => setWanted(currentTarget.value)}>
        {offered.map((one) => (
          <option key={keyOf(one)} value={keyOf(one)}>
            {say(one.objective.text, language).text}
          </option>
        ))}
      </select>
      {scored.length > 0 && (
        <Bars
          label={t('learnerPlot')}
          table={`${id}-table`}
          legend={[
            { fill: 'full', label: t('right') },
            { fill: 'none', label: t('wrong') },
          ]}
          rows={scored.map(({ person, assessed }) => ({
            key: person.id,
            label: person.pseudonym,
            bars: OCCASIONS.map((occasion) => {
              const score = assessed?.quiz[occasion];
              return { name: t(occasion), parts: score ? scoreParts([score]).parts : [] };
            }),
          }))}
        />
      )}
      <Numbers about={t('byLearner')}>
        <table id={`${id}-table`} class="numbers">
          <thead>
            <tr>
              <th scope="col">{t('pseudonym')}</th>
              {OCCASIONS.map((occasion) => (
                <th key={occasion} scope="col">
                  {t(occasion)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ person, assessed }) => (
              <tr key={person.id}>
                <th scope="row">
                  <PageText text={person.pseudonym} />
                </th>
                {OCCASIONS.map((occasion) => (
                  <td key={occasion}>
                    <Assessment score={assessed?.quiz[occasion]} level={assessed?.self[occasion]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Numbers>
    </>
  );
}

/** What was answered and how the person places itself, in words. */
export function Assessment({ score, level }: { score: Score | undefined; level: Level | undefined }) {
  const { t } = useTexts();
  if (!score && !level) return <span class="hint">{t('notAssessed')}</span>;
  return (
    <>
      {score && <p>{t('score', { right: score.right, asked: score.asked })}</p>}
      {level && <p class="hint">{t(`level_${level.level as 1 | 2 | 3 | 4}`)}</p>}
    </>
  );
}
