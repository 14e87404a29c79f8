import type { Figure } from '../../utils/core/costs';
import type { Language } from '../../utils/core/locale';
import type { Margin, Result } from '../../utils/core/margin';
import { formatMoney } from '../../utils/i18n/format';
import { PageText } from '../page-text';
import { MarginPlot } from './margin-plot';
import { MarginTable } from './margin-table';
import { euros, type MarginText, useMarginText } from './texts';

export interface ChannelResult {
  id: string;
  name: string;
  margin: Margin;
}

/** What comes out, in the order of the names: in sentences, as a plot and as a table. */
export function Results({ results }: { results: readonly ChannelResult[] }) {
  const { t, language } = useMarginText();
  return (
    <section class="results" aria-labelledby="results">
      <h2 id="results">{t('results')}</h2>
      <ul class="sentences">
        {results.map(({ id, name, margin }) => (
          <li key={id}>
            <strong>
              <PageText text={name} />
            </strong>
            {language === 'fr' ? '\u00a0: ' : ': '}
            {sentencesOf(margin, t, language)}
          </li>
        ))}
      </ul>
      <MarginPlot results={results} />
      <MarginTable results={results} />
      <details>
        <summary>{t('how')}</summary>
        <p>{t('how1')}</p>
        <p>{t('how2')}</p>
        <p>{t('how3')}</p>
        <p>{t('how4')}</p>
        <p>{t('how5')}</p>
        <p>{t('how6')}</p>
      </details>
    </section>
  );
}

/** Names of figures within a sentence. */
export const missingText = (missing: readonly Figure[], t: MarginText): string =>
  missing.map((name) => t(`f_${name}`).replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())).join(', ');

export function marginWords(
  { margin, percent }: Pick<Margin, 'margin' | 'percent'>,
  t: MarginText,
  language: Language,
) {
  if ('missing' in margin) return t('cannotTell', { missing: missingText(margin.missing, t) });
  const amount = formatMoney(euros(Math.abs(margin.amount)), language);
  if (margin.amount === 0) return t('saidNothing');
  if (margin.amount < 0) return t('saidLoss', { amount });
  const share = percent === undefined ? '' : t('saidPercent', { percent: Math.round(percent * 10) / 10 });
  return t('saidMargin', { amount }) + share;
}

function sentencesOf({ breakEven, tiedUp, ...about }: Margin, t: MarginText, language: Language): string {
  const money = ({ amount }: { amount: number }) => formatMoney(euros(amount), language);
  const told = (result: Result, known: 'saidTiedUp' | 'saidBreakEven', missing: `${typeof known}Missing`) =>
    'amount' in result
      ? t(known, { [known === 'saidTiedUp' ? 'amount' : 'price']: money(result) })
      : t(missing, { missing: missingText(result.missing, t) });
  return [
    `${marginWords(about, t, language)}.`,
    breakEven === 'none' ? t('saidBreakEvenNone') : told(breakEven, 'saidBreakEven', 'saidBreakEvenMissing'),
    told(tiedUp, 'saidTiedUp', 'saidTiedUpMissing'),
  ].join(' ');
}
