import type { Finding } from '../../utils/core/analyse';
import { formatMoment } from '../../utils/i18n/format';
import { ruleText } from '../../utils/judging/wording';
import { Icon } from '../icon';
import { PageText } from '../page-text';
import { useText } from '../settings';
import { useJudgedPage } from './judged-page';

/** The findings a person has set aside on this listing, with the reasons; each can be taken back. */
export function SetAsideList({ findings }: { findings: readonly Finding[] }) {
  const { t, language } = useText();
  const { takeBack } = useJudgedPage();
  const waived = findings.flatMap(({ rule, waiver }) => (waiver ? [{ rule, waiver }] : []));
  if (waived.length === 0) return null;
  return (
    <details class="fold" open>
      <summary>
        <h2>
          {t('setAsideTitle')} <span class="count">{waived.length}</span>
        </h2>
      </summary>
      <ul>
        {waived.map(({ rule, waiver }) => (
          <li key={rule} class="set-aside" data-rule={rule}>
            <Icon kind="waived" />
            <div>
              <p class="finding-title">{ruleText(rule, language).title}</p>
              <p>
                <PageText text={waiver.reason} longest={1_000} />
              </p>
              <p class="hint">
                {t('setAsideOn', { kind: t(`waive_${waiver.kind}`), moment: formatMoment(waiver.at, language) })}
              </p>
              <button type="button" onClick={() => void takeBack(waiver)}>
                {t('undo')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
