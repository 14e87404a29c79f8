import { withoutDirectionMarks } from '../../utils/core/direction';
import { formatMoney } from '../../utils/i18n/format';
import { cut } from '../../utils/judging/field-text';
import { barOf, PARTS, type PartName } from './parts';
import type { ChannelResult } from './results';
import { euros, useMarginText } from './texts';

const WIDTH = 320;
const ROW = 52;
const BAR = 22;
/** A letter needs this width. */
const LETTER = 10;
const LETTERS: Record<PartName, string> = {
  vat: 'A',
  goods: 'B',
  shipping: 'C',
  fees: 'D',
  returns: 'E',
  advertising: 'F',
  margin: 'G',
};

/** Where what the buyer pays goes: a bar a channel, in the order of the names. Each part has a letter beside its tint. */
export function MarginPlot({ results }: { results: readonly ChannelResult[] }) {
  const { t, language } = useMarginText();
  const bars = results.map(({ margin }) => barOf(margin));
  const longest = Math.max(1, ...bars.map((bar) => (bar ? Math.max(bar.paid, bar.paid - bar.margin) : 0)));
  const scale = (WIDTH - 2) / longest;
  const money = (cents: number) => formatMoney(euros(cents), language);
  return (
    <figure class="margin-plot">
      <h3>{t('plotTitle')}</h3>
      <svg viewBox={`0 0 ${WIDTH} ${ROW * results.length}`} role="img" aria-label={t('plotAlt')}>
        <defs>
          <pattern id="left" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" />
            <path d="M0 0V5" />
          </pattern>
        </defs>
        {results.map(({ id, name }, row) => {
          const bar = bars[row];
          const y = row * ROW + 16;
          let x = 1;
          return (
            <g key={id}>
              <text x={0} y={y - 5}>
                {cut(withoutDirectionMarks(name), 30)} –{' '}
                {bar === undefined
                  ? t('plotUnknown')
                  : bar.margin < 0
                    ? t('plotLoss', { amount: money(-bar.margin) })
                    : t('plotLeft', { amount: money(bar.margin) })}
              </text>
              {bar?.parts.map(({ name: part, amount }) => {
                const width = amount * scale;
                const start = x;
                x += width;
                return (
                  amount > 0 && (
                    <g key={part} data-part={part} data-amount={amount}>
                      <title>{`${t(`s_${part}`)} – ${money(amount)}`}</title>
                      <rect x={start} y={y} width={width} height={BAR} />
                      {width >= LETTER && (
                        <text class="letter" x={start + width / 2} y={y + BAR / 2 + 4}>
                          {LETTERS[part]}
                        </text>
                      )}
                    </g>
                  )
                );
              })}
              {bar && <path class="paid" d={`M${1 + bar.paid * scale} ${y - 3}V${y + BAR + 3}`} />}
            </g>
          );
        })}
      </svg>
      <figcaption>
        {PARTS.map((part) => (
          <span key={part}>
            <b>{LETTERS[part]}</b> {t(`s_${part}`)}
          </span>
        ))}
        <span>{t('paid')}</span>
      </figcaption>
    </figure>
  );
}
