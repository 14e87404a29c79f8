import { useId } from 'preact/hooks';
import type { Finding } from '../../utils/core/analyse';
import { useText } from '../settings';
import { FindingCard } from './finding-card';

/** What a person has to look at, since the page does not show enough: a list of things to do, not of faults. */
export function ToCheckList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useText();
  const id = useId();
  return (
    <section class="findings" aria-labelledby={id}>
      <h2 id={id}>
        {t('toCheckTitle')} <span class="count">{findings.length}</span>
      </h2>
      <p class="hint">{t('toCheckWhat')}</p>
      <ul>
        {findings.map((finding) => (
          <FindingCard key={finding.rule} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
