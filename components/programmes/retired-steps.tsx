import { type Step, say } from '../../utils/core/checklist';
import { formatDate } from '../../utils/i18n/format';
import { type Change, withKey } from './change';
import { useProgrammeText } from './texts';

interface Props {
  steps: readonly Step[];
  change: Change<readonly Step[]>;
}

/** Steps that are not asked any more, kept for the journeys that used them; each can be asked again. */
export function RetiredSteps({ steps, change }: Props) {
  const { t, language } = useProgrammeText();
  if (steps.length === 0) return null;
  const takeUp = (id: string) =>
    change((all) => all.map((step) => (step.id === id ? withKey(step, 'retired', undefined) : step)));
  return (
    <details class="retired">
      <summary>{t('retired', { count: steps.length })}</summary>
      <p class="hint">{t('retiredWhat')}</p>
      <ul class="rows">
        {steps.map((step) => (
          <li key={step.id}>
            <span>
              {say(step.action, language).text}{' '}
              <span class="hint">{t('retiredOn', { date: formatDate(step.retired!, language) })}</span>
            </span>
            <button type="button" onClick={() => takeUp(step.id)}>
              {t('takeUp')}
              <span class="unseen"> : {say(step.action, language).text}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
