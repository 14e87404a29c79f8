import type { Finding } from '../../utils/core/analyse';
import type { Report } from '../../utils/core/report';
import { kindOf } from '../../utils/judging/fix-order';
import { findingMessage, passportsOf, ruleText } from '../../utils/judging/wording';
import { Icon } from '../icon';
import { PageText } from '../page-text';
import { Passport } from '../passport';
import { useText } from '../settings';
import { useDraftText } from './texts';

/** One point beside the field it is about; what is new in the draft is marked by a word. */
export function DraftFinding({ finding, report, isNew }: { finding: Finding; report: Report; isNew: boolean }) {
  const { t, language } = useText();
  const { t: own } = useDraftText();
  const kind = kindOf(finding);
  const { title, why, fix } = ruleText(finding.rule, language);
  return (
    <li>
      <details class="finding" data-kind={kind}>
        <summary>
          <Icon kind={kind} />
          <span class="finding-head">
            <span class="finding-title">
              {title}
              {isNew && <span class="draft-mark"> {own('newMark')}</span>}
            </span>
            <PageText text={findingMessage(finding, report.listing.fields, t, language)} />
            <span class="kind-word" data-kind={kind}>
              {t(kind)}
            </span>
          </span>
        </summary>
        <div class="finding-details">
          {why && <p>{why}</p>}
          {fix && (
            <>
              <p class="detail-label">{t('fix')}</p>
              <p>{fix}</p>
            </>
          )}
          {passportsOf(finding).map((passport) => (
            <Passport key={passport.policy} passport={passport} policy={passport.policy} today={report.today} />
          ))}
        </div>
      </details>
    </li>
  );
}
