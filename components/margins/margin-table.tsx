import { LINES, type Result } from '../../utils/core/margin';
import { formatMoney } from '../../utils/i18n/format';
import { PageText } from '../page-text';
import { Wide } from '../proof/wide';
import type { ChannelResult } from './results';
import { euros, useMarginText } from './texts';

/** From the price to the margin, line by line; a column a channel. */
export function MarginTable({ results }: { results: readonly ChannelResult[] }) {
  const { t, language } = useMarginText();
  const cell = (result: Result | 'none' | undefined) =>
    result === undefined ? (
      '–'
    ) : result === 'none' ? (
      t('noPrice')
    ) : 'amount' in result ? (
      formatMoney(euros(result.amount), language)
    ) : (
      <em>{t('unknown')}</em>
    );
  const lines = LINES.filter((name) => results.some(({ margin }) => margin.lines.some((line) => line.name === name)));
  const percent = (value: number) =>
    (value / 100).toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <Wide label={t('tableTitle')}>
      <table class="margin-table">
        <caption>{t('tableTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            {results.map(({ id, name }) => (
              <th key={id} scope="col">
                <PageText text={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((name) => (
            <tr key={name}>
              <th scope="row">{t(`l_${name}`)}</th>
              {results.map(({ id, margin }) => (
                <td key={id}>{cell(margin.lines.find((line) => line.name === name)?.result)}</td>
              ))}
            </tr>
          ))}
          <tr class="sum">
            <th scope="row">{t('margin')}</th>
            {results.map(({ id, margin }) => (
              <td key={id}>{cell(margin.margin)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('marginPercent')}</th>
            {results.map(({ id, margin: { percent: share } }) => (
              <td key={id}>{share === undefined ? <em>{t('unknown')}</em> : percent(share)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('breakEven')}</th>
            {results.map(({ id, margin }) => (
              <td key={id}>{cell(margin.breakEven)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('tiedUp')}</th>
            {results.map(({ id, margin }) => (
              <td key={id}>{cell(margin.tiedUp)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </Wide>
  );
}
