import { OCCASIONS } from '../../utils/proof/assessed';
import type { Assessed, GroupObjective } from '../../utils/proof/group';
import { byModule } from '../../utils/proof/steps';
import { Said } from '../said';
import { AssessmentHead } from './assessment-head';
import { useProofTexts } from './texts';
import { Wide } from './wide';

/** Before and after by objective, all people together; objectives nobody was assessed on are left out. */
export function GroupObjectives({ objectives }: { objectives: readonly GroupObjective[] }) {
  const { t, language } = useProofTexts();
  const assessed = objectives.filter(({ quiz, self }) =>
    OCCASIONS.some((occasion) => quiz[occasion].people + self[occasion].people > 0),
  );
  const mean = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const quizCell = ({ people, sum, of }: Assessed) => (people ? t('groupQuiz', { sum, of, people }) : t('notAssessed'));
  const selfCell = ({ people, sum }: Assessed) =>
    people ? t('groupLevel', { mean: mean.format(sum / people), people }) : t('notAssessed');
  return (
    <section>
      <h3>{t('groupObjectives')}</h3>
      {assessed.length === 0 ? (
        <p>{t('noAssessment')}</p>
      ) : (
        <>
          <p class="hint">
            {t('groupObjectivesWhat')} {t('notAssessedWhat')}
          </p>
          <Wide label={t('groupObjectives')}>
            <table class="assessments">
              <AssessmentHead />
              {byModule(assessed).map(([module, rows]) => (
                <tbody key={module.id}>
                  <tr class="group-row">
                    <th colSpan={5} scope="rowgroup">
                      <Said wording={module.title} />
                    </th>
                  </tr>
                  {rows.map(({ objective, quiz, self }) => (
                    <tr key={objective.id}>
                      <th scope="row">
                        <Said wording={objective.text} />
                      </th>
                      {OCCASIONS.map((occasion) => (
                        <td key={occasion}>{quizCell(quiz[occasion])}</td>
                      ))}
                      {OCCASIONS.map((occasion) => (
                        <td key={occasion}>{selfCell(self[occasion])}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
          </Wide>
        </>
      )}
    </section>
  );
}
