import { useId } from 'preact/hooks';
import type { Finding } from '../../utils/core/analyse';
import { groupByField } from '../../utils/judging/fix-order';
import { useText } from '../settings';
import { FindingCard } from './finding-card';

interface Props {
  title: string;
  /** In the order to show them. */
  findings: readonly Finding[];
}

/** Findings under the field they are about. */
export function FindingGroups({ title, findings }: Props) {
  const { t } = useText();
  const id = useId();
  return (
    <section class="findings" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="count">{findings.length}</span>
      </h2>
      {groupByField(findings).map((group) => (
        <section key={group.field} class="field-group">
          <h3 class="field-name">{t(`field_${group.field}`)}</h3>
          <ul>
            {group.findings.map((finding) => (
              <FindingCard key={finding.rule} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
