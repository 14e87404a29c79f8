import type { Finding } from '../../utils/core/analyse';
import { isQuestion } from '../../utils/core/answer';
import { ruleText } from '../../utils/judging/wording';
import { useText } from '../settings';
import { Demands } from './demands';
import { FieldReading } from './field-reading';
import { FindingActions } from './finding-actions';
import { HowToCheck } from './how-to-check';
import { useJudgedPage } from './judged-page';
import { Question } from './question';

/** Why it matters, how to fix it, what was read and where, and who asks for it. */
export function FindingDetails({ finding }: { finding: Finding }) {
  const { t, language } = useText();
  const { report } = useJudgedPage();
  const { why, fix } = ruleText(finding.rule, language);
  return (
    <div class="finding-details">
      {isQuestion(finding) && <Question finding={finding} />}
      {finding.outcome === 'cantTell' && <HowToCheck finding={finding} />}
      {why && (
        <>
          <p class="detail-label">{t('why')}</p>
          <p>{why}</p>
        </>
      )}
      {fix && finding.outcome !== 'passed' && (
        <>
          <p class="detail-label">{t('fix')}</p>
          <p>{fix}</p>
        </>
      )}
      <FindingActions finding={finding} />
      {finding.fields.length > 0 && <p class="detail-label">{t('wasRead')}</p>}
      {finding.fields.map((name) => (
        <FieldReading key={name} name={name} field={report.listing.fields[name]} />
      ))}
      <Demands finding={finding} />
    </div>
  );
}
