import { useProgrammeText } from './texts';

interface Props {
  /** Path of the item: the buttons are `path-up`, `path-down` and `path-remove`. */
  path: string;
  /** What it is, for those who do not see where the button stands. */
  name: string;
  index: number;
  count: number;
  onMove(by: 1 | -1): void;
  onRemove?: (() => void) | undefined;
}

/** Moves one item of a list up or down, or removes it. */
export function ItemActions({ path, name, index, count, onMove, onRemove }: Props) {
  const { t } = useProgrammeText();
  const moves = [
    { by: -1, to: 'up', sign: '↑', ends: index === 0 },
    { by: 1, to: 'down', sign: '↓', ends: index === count - 1 },
  ] as const;
  return (
    <div class="item-actions">
      {moves.map(({ by, to, sign, ends }) => (
        <button
          key={to}
          id={`${path}-${to}`}
          type="button"
          aria-disabled={ends}
          title={t(to, { name })}
          onClick={() => !ends && onMove(by)}
        >
          <span aria-hidden="true">{sign}</span>
          <span class="unseen">{t(to, { name })}</span>
        </button>
      ))}
      {onRemove && (
        <button id={`${path}-remove`} type="button" class="danger" title={t('remove', { name })} onClick={onRemove}>
          <span aria-hidden="true">✕</span>
          <span class="unseen">{t('remove', { name })}</span>
        </button>
      )}
    </div>
  );
}
