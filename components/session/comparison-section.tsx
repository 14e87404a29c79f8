import { say } from '../../utils/core/checklist';
import { OCCASIONS, type Score } from '../../utils/proof/assessed';
import type { ObjectiveCompared } from '../../utils/training/group';
import { Bars, type Fill } from './bars';
import { LearnerComparison } from './learner-comparison';
import { Numbers } from './numbers';
import { scoreParts } from './score-parts';
import { useTexts } from './texts';
import type { Member } from './use-group';

const LEVELS = [1, 2, 3, 4] as const;
const LEVEL_FILLS: Record<(typeof LEVELS)[number], Fill> = { 1: 'none', 2: 'sparse', 3: 'dense', 4: 'full' };

interface Props {
  objectives: readonly ObjectiveCompared[];
  members: readonly Member[];
}

/** Before and after: quizzes and self-assessments by objective, then each learner on one objective. */
export function ComparisonSection({ objectives, members }: Props) {
  const { t } = useTexts();
  return (
    <section class="session-section" aria-labelledby="before-after">
      <h3 id="before-after">{t('beforeAfter')}</h3>
      <Quizzes objectives={objectives.filter(({ quiz }) => quiz.pairs.length > 0)} />
      <Selves objectives={objectives.filter(({ self }) => self.pairs.length > 0)} />
      <LearnerComparison members={members} objectives={objectives} />
    </section>
  );
}

type Kind = 'quiz' | 'self';
type Objectives = { objectives: readonly ObjectiveCompared[] };

function Quizzes({ objectives }: Objectives) {
  const { t, language } = useTexts();
  const sums = objectives.map((one) => ({
    one,
    scores: OCCASIONS.map((occasion) => scoreParts(one.quiz.pairs.map((pair) => pair[occasion]))),
  }));
  return (
    <>
      <h4>{t('quiz')}</h4>
      <p class="hint">{objectives.length ? t('quizWhat') : t('noComparison')}</p>
      {objectives.length > 0 && (
        <>
          <Bars
            label={t('quizPlot')}
            table="quiz-table"
            legend={[
              { fill: 'full', label: t('right') },
              { fill: 'none', label: t('wrong') },
            ]}
            rows={sums.map(({ one: { module, objective }, scores }) => ({
              key: `${module.id} ${objective.id}`,
              label: say(objective.text, language).text,
              bars: scores.map(({ parts }, index) => ({ name: t(OCCASIONS[index]!), parts })),
            }))}
          />
          <ObjectiveTable
            kind="quiz"
            objectives={objectives}
            cell={(one, occasion) => t('score', scoreData(one.quiz.pairs.map((pair) => pair[occasion])))}
          />
        </>
      )}
    </>
  );
}

const scoreData = (scores: readonly Score[]) => {
  const { right, asked } = scoreParts(scores);
  return { right, asked };
};

function Selves({ objectives }: Objectives) {
  const { t, language } = useTexts();
  const countOf = (one: ObjectiveCompared, occasion: (typeof OCCASIONS)[number], level: number) =>
    one.self.pairs.filter((pair) => pair[occasion].level === level).length;
  return (
    <>
      <h4>{t('self')}</h4>
      <p class="hint">{objectives.length ? t('selfWhat') : t('noComparison')}</p>
      {objectives.length > 0 && (
        <>
          <Bars
            label={t('selfPlot')}
            table="self-table"
            legend={LEVELS.map((level) => ({ fill: LEVEL_FILLS[level], label: t(`level_${level}`) }))}
            rows={objectives.map((one) => ({
              key: `${one.module.id} ${one.objective.id}`,
              label: say(one.objective.text, language).text,
              bars: OCCASIONS.map((occasion) => ({
                name: t(occasion),
                parts: LEVELS.map((level) => ({ fill: LEVEL_FILLS[level], count: countOf(one, occasion, level) })),
              })),
            }))}
          />
          <ObjectiveTable
            kind="self"
            objectives={objectives}
            cell={(one, occasion) =>
              LEVELS.flatMap((level) => {
                const count = countOf(one, occasion, level);
                return count ? [t('levelCount', { level: t(`level_${level}`), count })] : [];
              }).join(' · ')
            }
          />
        </>
      )}
    </>
  );
}

interface TableProps extends Objectives {
  kind: Kind;
  cell(one: ObjectiveCompared, occasion: (typeof OCCASIONS)[number]): string;
}

function ObjectiveTable({ kind, objectives, cell }: TableProps) {
  const { t, language } = useTexts();
  return (
    <Numbers about={t(kind)}>
      <table id={`${kind}-table`} class="numbers">
        <thead>
          <tr>
            <th scope="col">{t('objective')}</th>
            {OCCASIONS.map((occasion) => (
              <th key={occasion} scope="col">
                {t(occasion)}
              </th>
            ))}
            <th scope="col">{t('answeredTwice')}</th>
          </tr>
        </thead>
        <tbody>
          {objectives.map((one) => {
            const { text, lang } = say(one.objective.text, language);
            const { pairs, onlyBefore, onlyAfter } = one[kind];
            return (
              <tr key={`${one.module.id} ${one.objective.id}`}>
                <th scope="row" lang={lang}>
                  {text}
                </th>
                {OCCASIONS.map((occasion) => (
                  <td key={occasion}>{cell(one, occasion)}</td>
                ))}
                <td>
                  {pairs.length}
                  {onlyBefore + onlyAfter > 0 && (
                    <span class="hint"> ({t('onlyOnce', { before: onlyBefore, after: onlyAfter })})</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Numbers>
  );
}
