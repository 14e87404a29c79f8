import { formatDay } from '../../utils/i18n/format';
import { assessedObjectives, isAssessed, OCCASIONS } from '../../utils/proof/assessed';
import type { LearnerRecord } from '../../utils/proof/record';
import { byModule } from '../../utils/proof/steps';
import { Said } from '../said';
import { AssessmentHead } from './assessment-head';
import { useProofTexts } from './texts';
import { Wide } from './wide';

/** The programme's objectives with what was assessed of each, before and after. */
export function Assessments({ record: { programme, journey } }: { record: LearnerRecord }) {
  const { t, language } = useProofTexts();
  const objectives = assessedObjectives(programme, journey);
  return (
    <section>
      <h3>{t('assessmentsTitle')}</h3>
      <p class="hint">
        {t('assessmentsWhat')} {t('notAssessedWhat')} {t('plannedWhat')}
      </p>
      {!objectives.some(isAssessed) && <p>{t('noAssessment')}</p>}
      <Wide label={t('assessmentsTitle')}>
        <table class="assessments">
          <AssessmentHead />
          {byModule(objectives).map(([module, rows]) => (
            <tbody key={module.id}>
              <tr class="group-row">
                <th colSpan={5} scope="rowgroup">
                  <Said wording={module.title} />{' '}
                  <span class="hint">{t('moduleMinutes', { count: module.minutes })}</span>
                </th>
              </tr>
              {rows.map(({ objective, quiz, self }) => (
                <tr key={objective.id}>
                  <th scope="row">
                    <Said wording={objective.text} />
                  </th>
                  {OCCASIONS.map((occasion) => (
                    <Value key={occasion} at={quiz[occasion]?.at}>
                      {quiz[occasion] && t('score', { right: quiz[occasion].right, asked: quiz[occasion].asked })}
                    </Value>
                  ))}
                  {OCCASIONS.map((occasion) => (
                    <Value key={occasion} at={self[occasion]?.at}>
                      {self[occasion] && t('level', { level: self[occasion].level })}
                    </Value>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Wide>
    </section>
  );

  function Value({ at, children }: { at: number | undefined; children: string | undefined }) {
    return (
      <td class="value-cell">
        {at === undefined ? t('notAssessed') : children}
        {at !== undefined && <span class="hint">{formatDay(at, language)}</span>}
      </td>
    );
  }
}
