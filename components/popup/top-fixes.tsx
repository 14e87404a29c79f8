import type { Report } from '../../utils/core/report';
import { inFixOrder, isFault, kindOf } from '../../utils/judging/fix-order';
import { isPrivateFinding } from '../../utils/judging/secrets';
import { findingMessage, ruleText } from '../../utils/judging/wording';
import { Icon } from '../icon';
import { Masked, useMasked } from '../masking';
import { PageText } from '../page-text';
import { useText } from '../settings';

const SHOWN = 3;

/** The fixes that matter most. */
export function TopFixes({ report: { findings, listing } }: { report: Report }) {
  const { t, language } = useText();
  const faults = inFixOrder(findings.filter(isFault));
  if (faults.length === 0) return <p class="nothing">{t('nothingToFix')}</p>;
  const masked = useMasked();
  const others = faults.length - SHOWN;
  return (
    <section class="top-fixes">
      <h2>{t('topFixes')}</h2>
      <ol>
        {faults.slice(0, SHOWN).map((finding) => (
          <li key={finding.rule}>
            <Icon kind={kindOf(finding)} />
            <div>
              <p class="finding-title">
                {ruleText(finding.rule, language).title}
                <span class="kind-word" data-kind={finding.severity}>
                  {t(finding.severity)}
                </span>
              </p>
              <p>
                {masked && isPrivateFinding(finding) ? (
                  <Masked />
                ) : (
                  <PageText text={findingMessage(finding, listing.fields, t, language)} longest={200} />
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {others > 0 && <p class="hint">{t('otherFixes', { count: others })}</p>}
    </section>
  );
}
