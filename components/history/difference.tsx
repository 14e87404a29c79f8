import type { Finding } from '../../utils/core/analyse';
import { formatMoment } from '../../utils/i18n/format';
import { compareReports } from '../../utils/judging/comparison';
import { kindOf } from '../../utils/judging/fix-order';
import { ruleText } from '../../utils/judging/wording';
import type { Summary } from '../../utils/storage/database';
import { Icon } from '../icon';
import { useText } from '../settings';
import { Verdict } from '../verdict';
import { FieldDifference } from './field-difference';
import { useSnapshot } from './use-history';

const FATES = ['solved', 'appeared', 'remaining', 'setAside', 'unclear'] as const;

/** What became of the findings between two moments, and which fields were changed. */
export function Difference({ before, after }: { before: Summary; after: Summary }) {
  const { t, language } = useText();
  const [first, last] = [useSnapshot(before.id), useSnapshot(after.id)];
  const error = first.error ?? last.error;
  if (error) return <p role="alert">{t('historyRefused', { error })}</p>;
  if (first.value === null || last.value === null) return <p role="alert">{t('momentGone')}</p>;
  if (!first.value || !last.value) return null;
  const comparison = compareReports(first.value, last.value);
  return (
    <div class="difference">
      <div class="side-by-side">
        {[before, after].map(({ id, at }, i) => (
          <div key={id}>
            <p class="on-paper">{formatMoment(at, language)}</p>
            <Verdict report={i === 0 ? first.value! : last.value!} />
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
          before={first.value!.listing.fields[name]}
          after={last.value!.listing.fields[name]}
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
