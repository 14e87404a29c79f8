import { useState } from 'preact/hooks';
import type { Finding } from '../../utils/core/analyse';
import type { Waiver } from '../../utils/core/waiver';
import { formatMoment } from '../../utils/i18n/format';
import { isToConfirm } from '../../utils/judging/set-aside';
import { ruleText } from '../../utils/judging/wording';
import { Icon } from '../icon';
import { PageText } from '../page-text';
import { useText } from '../settings';
import { useLater } from '../use-later';
import { useJudgedPage } from './judged-page';

/** The findings a person has set aside on this listing, with the reasons; each can be taken back. */
export function SetAsideList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useText();
  const waived = findings.filter(({ waiver }) => waiver);
  if (waived.length === 0) return null;
  return (
    <details class="fold" open>
      <summary>
        <h2>
          {t('setAsideTitle')} <span class="count">{waived.length}</span>
        </h2>
      </summary>
      <ul>
        {waived.map((finding) => (
          <SetAside key={finding.rule} finding={finding} waiver={finding.waiver!} />
        ))}
      </ul>
    </details>
  );
}

function SetAside({ finding, waiver }: { finding: Finding; waiver: Waiver }) {
  const { t, language } = useText();
  const { takeBack, judgeAgain } = useJudgedPage();
  // Once asked, it stays until the list goes: what was decided is said there.
  const [asksAtFirst] = useState(() => isToConfirm(finding));
  return (
    <li class="set-aside" data-rule={finding.rule}>
      <Icon kind="waived" />
      <div>
        <p class="finding-title">{ruleText(finding.rule, language).title}</p>
        <p>
          <PageText text={waiver.reason} longest={1_000} />
        </p>
        <p class="hint">
          {t('setAsideOn', { kind: t(`waive_${waiver.kind}`), moment: formatMoment(waiver.at, language) })}
        </p>
        {(asksAtFirst || isToConfirm(finding)) && (
          <ConfirmLater finding={finding} onDecided={async () => judgeAgain?.()} />
        )}
        <button type="button" onClick={() => void takeBack(waiver)}>
          {t('undo')}
        </button>
      </div>
    </li>
  );
}

/** Comes with the texts of changed rules, which few people need. */
function ConfirmLater(props: { finding: Finding; onDecided(): Promise<unknown> }) {
  const part = useLater(() => import('../catalogue/to-confirm'));
  return part ? <part.ToConfirm {...props} /> : null;
}
