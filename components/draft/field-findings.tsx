import type { Finding } from '../../utils/core/analyse';
import type { FieldName } from '../../utils/core/listing';
import { compareReports } from '../../utils/judging/comparison';
import { inFixOrder, isFault } from '../../utils/judging/fix-order';
import { ruleText } from '../../utils/judging/wording';
import { Icon } from '../icon';
import { useText } from '../settings';
import { DraftFinding } from './draft-finding';
import { useDraftText } from './texts';
import type { Judged } from './use-judged';

/** What is to be said of some fields: faults first, then what cannot be told, then what the draft has settled. */
export function FieldFindings({ judged, isHere }: { judged: Judged; isHere(field: FieldName): boolean }) {
  const { language } = useText();
  const { t } = useDraftText();
  const { before, after } = judged;
  const { solved, appeared } = compareReports(before, after);
  const isNew = new Set(appeared.map(({ rule }) => rule));
  const here = after.findings.filter((finding) => isHere(placeOf(finding)));
  const faults = inFixOrder(here.filter(isFault));
  const toCheck = here.filter(asks);
  const done = solved.filter((finding) => isHere(placeOf(finding)));
  if (faults.length + toCheck.length + done.length === 0) return null;
  return (
    <ul class="draft-findings">
      {[...faults, ...toCheck].map((finding) => (
        <DraftFinding key={finding.rule} finding={finding} report={after} isNew={isNew.has(finding.rule)} />
      ))}
      {done.map(({ rule }) => (
        <li key={rule} class="draft-solved">
          <Icon kind="passed" />
          {t('solvedMark', { title: ruleText(rule, language).title })}
        </li>
      ))}
    </ul>
  );
}

/** A field that nobody has seen says so itself, once; other questions stand beside it. */
export const asks = ({ outcome, message, waiver }: Finding): boolean =>
  outcome === 'cantTell' && message !== 'unreadable' && !waiver;

/** The field a finding stands beside; what is about no field is about who sells. */
export const placeOf = ({ fields: [field = 'seller'] }: Pick<Finding, 'fields'>): FieldName => field;
