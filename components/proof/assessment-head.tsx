import { OCCASIONS } from '../../utils/proof/assessed';
import { useProofTexts } from './texts';

/** Objective, then quiz and self-assessment, each before and after. */
export function AssessmentHead() {
  const { t } = useProofTexts();
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          {t('objective')}
        </th>
        <th colSpan={2} scope="colgroup">
          {t('quiz')}
        </th>
        <th colSpan={2} scope="colgroup">
          {t('self')}
        </th>
      </tr>
      <tr>
        {['quiz', 'self'].flatMap((kind) =>
          OCCASIONS.map((occasion) => (
            <th key={kind + occasion} scope="col">
              {t(occasion)}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}
