import type { Report } from '../../utils/core/report';
import type { Draft } from '../../utils/draft/draft';
import { marketsIn } from '../../utils/draft/markets';
import { inFixOrder, isFault } from '../../utils/judging/fix-order';
import { verdictLine } from '../../utils/judging/verdict';
import { findingMessage, ruleText } from '../../utils/judging/wording';
import { PageText } from '../page-text';
import { useText } from '../settings';
import { useDraftText } from './texts';
import type { Judged } from './use-judged';

interface Props {
  draft: Draft;
  judged: Judged | undefined;
  onChoose(marketplaces: readonly string[]): void;
}

/** The same text before several marketplaces, side by side: a verdict in words and counts for each. */
export function Markets({ draft, judged, onChoose }: Props) {
  const { t, language } = useDraftText();
  const markets = marketsIn(language);
  const own = draft.original.marketplace;
  const chosen = markets.filter(({ id }) => id !== own && draft.marketplaces.includes(id));
  const toggle = (id: string, on: boolean) =>
    onChoose(on ? [...draft.marketplaces, id] : draft.marketplaces.filter((other) => other !== id));
  const shown = markets.filter(({ id }) => id === own || chosen.some((market) => market.id === id));
  return (
    <details class="fold" open={chosen.length > 0}>
      <summary>
        <h2>{t('markets')}</h2>
      </summary>
      <p class="hint">{t('marketsWhat')}</p>
      <fieldset class="choices">
        <legend class="unseen">{t('markets')}</legend>
        {markets
          .filter(({ id }) => id !== own)
          .map(({ id, name }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={draft.marketplaces.includes(id)}
                onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
              />
              {name}
            </label>
          ))}
      </fieldset>
      {chosen.length > 0 && judged && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('market')}</th>
              <th scope="col">{t('marketVerdict')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{id === own ? t('marketHere', { name }) : name}</th>
                <td>
                  <MarketVerdict name={name} report={id === own ? judged.after : judged.others.get(id)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function MarketVerdict({ name, report }: { name: string; report: Report | undefined }) {
  const { t: words, language } = useText();
  const { t } = useDraftText();
  if (!report) return <span class="hint">{t('judging')}</span>;
  const faults = inFixOrder(report.findings.filter(isFault));
  return (
    <>
      {verdictLine(report.counts, words)}
      {faults.length > 0 && (
        <details>
          <summary>
            {t('marketFaults')}
            <span class="unseen"> ({name})</span>
          </summary>
          <ul class="market-faults">
            {faults.map((finding) => (
              <li key={finding.rule}>
                <strong>{ruleText(finding.rule, language).title}</strong> ({words(finding.severity)}){' '}
                <PageText text={findingMessage(finding, report.listing.fields, words, language)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
