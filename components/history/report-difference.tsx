import type { Finding } from '../../utils/core/analyse';
import type { Report } from '../../utils/core/report';
import { compareReports } from '../../utils/judging/comparison';
import { kindOf } from '../../utils/judging/fix-order';
import { ruleText } from '../../utils/judging/wording';
import { Icon } from '../icon';
import { useText } from '../settings';
import { Verdict } from '../verdict';
import { FieldDifference } from './field-difference';

const FATES = ['solved', 'appeared', 'remaining', 'setAside', 'unclear'] as const;

interface Props {
  before: Report;
  after: Report;
  /** Of each side, on paper; on the screen the choice above says it. */
  titles: readonly [before: string, after: string];
}

/** What became of the findings between two reports of one listing, and which fields were changed. */
export function ReportDifference({ before, after, titles }: Props) {
  const { t } = useText();
  const comparison = compareReports(before, after);
  return (
    <div class="difference">
      <div class="side-by-side">
        {[before, after].map((report, i) => (
          <div key={i}>
            <p class="on-paper">{titles[i]}</p>
            <Verdict report={report} />
          </div>
        ))}
      </div>
      {FATES.map((fate) => (
        <Fate
          key={fate}
          title={t(fate === 'setAside' ? 'setAsideSince' : fate, { count: comparison[fate].length })}
          findings={comparison[fate]}
        />
      ))}
      <h4>{t('changedFields', { count: comparison.changed.length })}</h4>
      {comparison.changed.map((name) => (
        <FieldDifference
          key={name}
          name={name}
          before={before.listing.fields[name]}
          after={after.listing.fields[name]}
        />
      ))}
    </div>
  );
}

function Fate({ title, findings }: { title: string; findings: readonly Finding[] }) {
  const { language } = useText();
  if (findings.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="fate">
        {findings.map((finding) => (
          <li key={finding.rule}>
            <Icon kind={kindOf(finding)} />
            {ruleText(finding.rule, language).title}
          </li>
        ))}
      </ul>
    </>
  );
}
