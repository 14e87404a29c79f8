import { useId } from 'preact/hooks';
import type { Finding } from '../../utils/core/analyse';
import type { FieldName } from '../../utils/core/listing';
import { topicOf } from '../../utils/core/report';
import type { TextKey } from '../../utils/i18n/catalogue';
import { Icon } from '../icon';
import { useText } from '../settings';
import { FindingCard } from './finding-card';
import { HowToCheck } from './how-to-check';

/** What a person has to look at, since the page does not show enough: a list of things to do, not of faults. */
export function ToCheckList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useText();
  const id = useId();
  const topics = byTopic(findings);
  return (
    <section class="findings" aria-labelledby={id}>
      <h2 id={id}>
        {t('toCheckTitle')} <span class="count">{topics.length}</span>
      </h2>
      <p class="hint">{t('toCheckWhat')}</p>
      <ul>
        {topics.map((topic) =>
          topic.length === 1 ? (
            <FindingCard key={topic[0]!.rule} finding={topic[0]!} />
          ) : (
            <UnreadField key={topic[0]!.rule} findings={topic} />
          ),
        )}
      </ul>
    </section>
  );
}

/** One field that nobody could read, and the checks that wait for it. */
function UnreadField({ findings }: { findings: readonly Finding[] }) {
  const { t } = useText();
  const [first] = findings;
  const field = String(first!.data?.fields).split(',')[0] as FieldName;
  return (
    <li>
      <details class="finding" data-kind="cantTell">
        <summary>
          <Icon kind="cantTell" />
          <span class="finding-head">
            <span class="finding-title">{t('unreadField', { field: t(`field_${field}` as TextKey) })}</span>
            <span>{t('waitingChecks', { count: findings.length })}</span>
          </span>
        </summary>
        <HowToCheck finding={first!} />
        <ul>
          {findings.map((finding) => (
            <FindingCard key={finding.rule} finding={finding} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function byTopic(findings: readonly Finding[]): Finding[][] {
  const topics = new Map<string, Finding[]>();
  for (const finding of findings) topics.set(topicOf(finding), [...(topics.get(topicOf(finding)) ?? []), finding]);
  return [...topics.values()];
}
