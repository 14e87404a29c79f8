import { useId } from 'preact/hooks';

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

const LABEL = 20;
const BAR = 18;
const GAP = 12;
/** Room for « Avant » and « Après ». */
const NAME = 52;

/** Horizontal bars, one group a row, as wide as the page; every bar fills its whole width. */
export function Bars({ label, table, rows, legend }: Props) {
  const id = useId().replace(/\W/g, '');
  let y = 0;
  const placed = rows.map((row) => {
    const top = y;
    y += LABEL + row.bars.length * (BAR + 3) + GAP;
    return { row, top };
  });
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
      <svg width="100%" height={y} role="img" aria-label={label} aria-describedby={table}>
        <defs>
          <Hatch id={`${id}dense`} step={4} />
          <Hatch id={`${id}sparse`} step={9} />
        </defs>
        {placed.map(({ row, top }) => (
          <g key={row.key}>
            <text x="0" y={top + 14} lang={row.lang}>
              {row.label}
            </text>
            {row.bars.map((bar, index) => (
              <Bar key={index} {...bar} id={id} y={top + LABEL + index * (BAR + 3)} />
            ))}
          </g>
        ))}
      </svg>
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

function Bar({ name, parts, id, y }: BarRow['bars'][number] & { id: string; y: number }) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const left = name === undefined ? 0 : NAME;
  let done = 0;
  return (
    <>
      {name !== undefined && (
        <text class="bar-name" x="0" y={y + 13}>
          {name}
        </text>
      )}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: within a picture that has a name; shares are of the width beside the bar's. */}
      <svg x={left} y={y} style={{ width: `calc(100% - ${left}px)` }} height={BAR} overflow="visible">
        {parts.map(({ fill, count }, index) => {
          if (!count) return null;
          const [from, share] = [(done / total) * 100, (count / total) * 100];
          done += count;
          return (
            <g key={index}>
              <rect class="bar" x={`${from}%`} y="0.5" width={`${share}%`} height={BAR - 1} {...paint(fill, id)} />
              {share > 4 && (
                <text class="bar-count" data-on={fill} x={`${from + share / 2}%`} y="13">
                  {count}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </>
  );
}
