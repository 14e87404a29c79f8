import type { TextKey } from '../../utils/i18n/catalogue';
import { useText } from '../settings';

interface Props {
  tabs: readonly { id: string; label: TextKey }[];
  shown: string;
  onChoose(id: string): void;
}

/** How far each key goes (WAI-ARIA authoring practices, tabs). */
const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Choice between the views of the panel: one tab stop, arrows move within. */
export function Tabs({ tabs, shown, onChoose }: Props) {
  const { t } = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === shown);
    const to = Number.isFinite(step) ? (at + step + tabs.length) % tabs.length : step < 0 ? 0 : tabs.length - 1;
    const { id } = tabs[to]!;
    onChoose(id);
    document.getElementById(`tab-${id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('views')} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === shown}
          aria-controls="view"
          tabIndex={id === shown ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {t(label)}
        </button>
      ))}
    </div>
  );
}
