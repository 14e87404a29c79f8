import { useState } from 'preact/hooks';
import type { Finding } from '../../utils/core/analyse';
import { kindOf } from '../../utils/judging/fix-order';
import { isPrivateFinding } from '../../utils/judging/secrets';
import { findingMessage, passportsOf, ruleText } from '../../utils/judging/wording';
import { Icon } from '../icon';
import { Masked, useMasked } from '../masking';
import { PageText } from '../page-text';
import { useText } from '../settings';
import { FindingDetails } from './finding-details';
import { useJudgedPage } from './judged-page';

/** One finding: what is the matter in one line, everything else when opened. */
export function FindingCard({ finding }: { finding: Finding }) {
  const { t, language } = useText();
  const { report } = useJudgedPage();
  const [opened, setOpened] = useState(false);
  const masked = useMasked();
  const kind = kindOf(finding);
  const message = findingMessage(finding, report.listing.fields, t, language);
  const [passport] = passportsOf(finding);

  return (
    <li data-rule={finding.rule}>
      <details
        class="finding"
        data-kind={kind}
        onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}
      >
        <summary>
          <Icon kind={kind} />
          <span class="finding-head">
            <span class="finding-title">{ruleText(finding.rule, language).title}</span>
            {message && (masked && isPrivateFinding(finding) ? <Masked /> : <PageText text={message} />)}
            {finding.outcome === 'failed' ? (
              <span class="finding-kind">
                <span class="kind-word" data-kind={kind}>
                  {t(kind)}
                </span>
                {passport && ` · ${t(`consequence_${passport.consequence}`)}`}
              </span>
            ) : (
              // The heading of the list says it to the eye.
              <span class="unseen">{t(kind)}</span>
            )}
          </span>
        </summary>
        {opened && <FindingDetails finding={finding} />}
      </details>
    </li>
  );
}
