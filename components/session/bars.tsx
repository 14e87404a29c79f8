import { useId } from 'preact/hooks';
import { PageText } from '../page-text';

/** How a part of a bar is filled; the number within says the same, so that colour is never the only sign. */
export type Fill = 'full' | 'dense' | 'sparse' | 'none';
export interface BarPart {
  fill: Fill;
  count: number;
}
export interface BarRow {
  key: string;
  label: string;
  /** Language of the label where it is another than the page's. */
  lang?: string;
  bars: readonly { name?: string; parts: readonly BarPart[] }[];
}

interface Props {
  /** What the plot shows. */
  label: string;
  /** Id of the table that holds the same numbers. */
  table: string;
  rows: readonly BarRow[];
  legend: readonly { fill: Fill; label: string }[];
}

const HEIGHT = 18;

/** Horizontal bars, one group a row, as wide as the page; every bar fills its whole width. */
export function Bars({ label, table, rows, legend }: Props) {
  const id = useId().replace(/\W/g, '');
  return (
    <figure class="bars">
      <figcaption>
        {legend.map(({ fill, label: text }) => (
          <span key={fill}>
            <svg width="14" height="14" aria-hidden="true">
              <rect class="bar" x="0.5" y="0.5" width="13" height="13" {...paint(fill, id)} />
            </svg>
            {text}
          </span>
        ))}
      </figcaption>
      <div role="img" aria-label={label} aria-describedby={table}>
        <svg class="hatches" width="0" height="0" aria-hidden="true">
          <Hatch id={`${id}dense`} step={4} />
          <Hatch id={`${id}sparse`} step={9} />
        </svg>
        {rows.map((row) => (
          <div key={row.key} class="bar-row">
            <p lang={row.lang}>
              <PageText text={row.label} />
            </p>
            {row.bars.map((bar, index) => (
              <Bar key={index} {...bar} id={id} />
            ))}
          </div>
        ))}
      </div>
    </figure>
  );
}

const paint = (fill: Fill, id: string) => ({
  'data-fill': fill,
  ...(fill === 'dense' || fill === 'sparse' ? { fill: `url(#${id}${fill})` } : {}),
});

function Hatch({ id, step }: { id: string; step: number }) {
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch" d={`M0 0V${step}`} />
    </pattern>
  );
}

function Bar({ name, parts, id }: BarRow['bars'][number] & { id: string }) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  return (
    <div class="bar-line">
      {name !== undefined && <span>{name}</span>}
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        {parts.map(({ fill, count }, index) => {
          if (!count) return null;
          const [from, share] = [(done / total) * 100, (count / total) * 100];
          done += count;
          return (
            <g key={index}>
              <rect class="bar" x={`${from}%`} y="0.5" width={`${share}%`} height={HEIGHT - 1} {...paint(fill, id)} />
              {share > 4 && (
                <text data-on={fill} x={`${from + share / 2}%`} y="13">
                  {count}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
