import { SEVERITIES } from '../../utils/core/rule';
import { formatMoment } from '../../utils/i18n/format';
import type { Summary } from '../../utils/storage/schema';
import { Icon } from '../icon';
import { useText } from '../settings';

/** As many columns as stay apart at 320 px. */
const MOST_COLUMNS = 24;
const WIDTH = 320;
const HEIGHT = 96;
const LINE = 12;

/** Faults at each kept moment as stacked columns, oldest on the left. The table beside it holds the same numbers. */
export function HistoryPlot({ moments }: { moments: readonly Summary[] }) {
  const { t, language } = useText();
  const shown = moments.slice(0, MOST_COLUMNS).reverse();
  const faultsOf = ({ counts }: Summary) => counts.blocking + counts.important + counts.advice;
  const most = Math.max(1, ...shown.map(faultsOf));
  const step = WIDTH / shown.length;
  const width = Math.min(28, step * 0.7);
  const scale = (HEIGHT - LINE) / most;

  return (
    <figure class="plot">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('historyPlot')}>
        <path class="axis" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
        {shown.map((moment, i) => {
          const x = i * step + (step - width) / 2;
          let y = HEIGHT - 1;
          return (
            <g key={moment.id}>
              <title>{formatMoment(moment.at, language)}</title>
              {SEVERITIES.map((severity) => {
                const height = moment.counts[severity] * scale;
                y -= height;
                return <rect key={severity} data-kind={severity} x={x} y={y} width={width} height={height} />;
              })}
              <text x={x + width / 2} y={y - 2}>
                {faultsOf(moment)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>
        {SEVERITIES.map((severity) => (
          <span key={severity}>
            <Icon kind={severity} /> {t(severity)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
