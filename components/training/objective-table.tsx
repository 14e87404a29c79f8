import type { Module, Objective } from '../../utils/core/checklist';
import type { Journey, Occasion } from '../../utils/core/progress';
import { Said } from '../said';
import { scoreOf } from './quiz-score';
import { useTrainingText } from './texts';

const OCCASIONS = ['before', 'after'] as const;

/** Quiz and self-assessment side by side, before and after, for each objective. */
export function ObjectiveTable({ journey, module }: { journey: Journey; module: Module }) {
  const { t } = useTrainingText();
  const taken = journey.quizzes.get(module.id);
  const hasAny = taken || module.objectives.some(({ id }) => journey.levels.has(id));
  if (!hasAny || module.objectives.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('comparison')}</h2>
      <table class="objectives">
        <thead>
          <tr>
            <th scope="col">{t('objective')}</th>
            {OCCASIONS.map((occasion) => (
              <th key={occasion} scope="col">
                {t(occasion)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {module.objectives.map((objective) => (
            <tr key={objective.id}>
              <th scope="row">
                <Said wording={objective.text} />
              </th>
              {OCCASIONS.map((occasion) => (
                <td key={occasion}>
                  <Cell journey={journey} module={module} objective={objective} occasion={occasion} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  journey: Journey;
  module: Module;
  objective: Objective;
  occasion: Occasion;
}

function Cell({ journey, module, objective, occasion }: CellProps) {
  const { t } = useTrainingText();
  const answers = journey.quizzes.get(module.id)?.[occasion]?.answers;
  const score = answers && scoreOf(module, objective.id, answers);
  const level = journey.levels.get(objective.id)?.[occasion]?.level;
  if (!score?.total && level === undefined) return <span class="hint">{t('notYet')}</span>;
  return (
    <>
      {score !== undefined && score.total > 0 && <p>{t('cellQuiz', score)}</p>}
      {level !== undefined && <p>{t('cellLevel', { words: t(`level_${level as 1 | 2 | 3 | 4}`) })}</p>}
    </>
  );
}
