import type { Finding } from '../../utils/core/analyse';
import { ruleText } from '../../utils/judging/wording';
import { useText } from '../settings';
import { Demands } from './demands';
import { FieldReading } from './field-reading';
import { FindingActions } from './finding-actions';
import { HowToCheck } from './how-to-check';
import { useJudgedPage } from './judged-page';

/** Why it matters, how to fix it, what was read and where, and who asks for it. */
export function FindingDetails({ finding }: { finding: Finding }) {
  const { t, language } = useText();
  const { report } = useJudgedPage();
  const { why, fix } = ruleText(finding.rule, language);
  return (
    <div class="finding-details">
      {finding.outcome === 'cantTell' && <HowToCheck finding={finding} />}
      {why && (
        <>
          <h4>{t('why')}</h4>
          <p>{why}</p>
        </>
      )}
      {fix && finding.outcome !== 'passed' && (
        <>
          <h4>{t('fix')}</h4>
          <p>{fix}</p>
        </>
      )}
      <FindingActions finding={finding} />
      <h4>{t('wasRead')}</h4>
      {finding.fields.map((name) => (
        <FieldReading key={name} name={name} field={report.listing.fields[name]} />
      ))}
      <Demands finding={finding} />
    </div>
  );
}
