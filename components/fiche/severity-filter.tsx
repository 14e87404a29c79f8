import type { Counts } from '../../utils/core/report';
import { SEVERITIES, type Severity } from '../../utils/core/rule';
import { Icon } from '../icon';
import { useText } from '../settings';

export type Shown = Severity | 'cantTell' | 'all';

interface Props {
  counts: Counts;
  shown: Shown;
  onChange(shown: Shown): void;
}

/** Shows the findings of one severity only. */
export function SeverityFilter({ counts, shown, onChange }: Props) {
  const { t } = useText();
  const kinds = [...SEVERITIES, 'cantTell'] as const;
  return (
    <fieldset class="filter">
      <legend class="unseen">{t('filter')}</legend>
      <button type="button" aria-pressed={shown === 'all'} onClick={() => onChange('all')}>
        {t('filterAll')}
      </button>
      {kinds.map((kind) => (
        <button key={kind} type="button" aria-pressed={shown === kind} onClick={() => onChange(kind)}>
          <Icon kind={kind} />
          {t(kind)} <span class="count">{kind === 'cantTell' ? counts.toCheck : counts[kind]}</span>
        </button>
      ))}
    </fieldset>
  );
}
