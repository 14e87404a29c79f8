import { useId } from 'preact/hooks';
import { formatDate } from '../../utils/i18n/format';
import { TURNS } from '../../utils/judging/changed-verdicts';
import type { Rejudged } from '../../utils/judging/rejudge-kept';
import { ruleText } from '../../utils/judging/wording';
import { ConfirmList } from './confirm-list';
import { DemandChangeItem } from './demand-change';
import { policyName, useCatalogueText } from './texts';
import { useRejudging } from './use-rejudging';

/** What the rules of today make of the kept listings: in sentences, in a table, and what may be kept of it. */
export function RejudgeResult({ result, kept }: { result: Rejudged; kept: boolean }) {
  const { t, language } = useCatalogueText();
  const { keepAll, close } = useRejudging();
  const { total, changed, demands, toConfirm } = result;
  const day = formatDate(result.day, language);
  return (
    <>
      <p role="status">
        {changed.length === 0
          ? t('resultNothing', { count: total, day })
          : t('resultSome', { count: changed.length, total, day })}
      </p>
      {demands.length > 0 && (
        <>
          <ul class="demand-changes">
            {demands.map((demand, i) => (
              <DemandChangeItem key={i} demand={demand} total={total} />
            ))}
          </ul>
          <ChangeTable result={result} />
        </>
      )}
      {toConfirm.length > 0 && <ConfirmList asked={toConfirm} />}
      {changed.length > 0 &&
        (kept ? (
          <p role="status">{t('kept', { count: changed.length })}</p>
        ) : (
          <>
            <p class="hint">{t('keepWhat')}</p>
            <button type="button" onClick={() => void keepAll(result)}>
              {t('keep')}
            </button>
          </>
        ))}
      <div class="actions">
        <button type="button" class="quiet" onClick={close}>
          {t('closeResult')}
        </button>
      </div>
    </>
  );
}

function ChangeTable({ result: { demands } }: { result: Rejudged }) {
  const { t, language } = useCatalogueText();
  const id = useId();
  const shown = TURNS.filter((turn) => demands.some(({ listings }) => listings[turn].length > 0));
  return (
    <details class="fold">
      <summary>
        <h3 id={id}>{t('resultTable')}</h3>
      </summary>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('rule')}</th>
            {shown.map((turn) => (
              <th key={turn} scope="col">
                {t(`turn_${turn}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {demands.map(({ rule, policy, listings }, i) => (
            <tr key={i}>
              <th scope="row">
                {ruleText(rule, language).title}
                <span class="hint"> {policyName(policy, language)}</span>
              </th>
              {shown.map((turn) => (
                <td key={turn}>{listings[turn].length}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
