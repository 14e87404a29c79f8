import type { Journey } from '../../utils/core/progress';
import { useTrainingText } from './texts';
import { useTraining } from './training-context';

/** The few steps that change most, or all of them; kept with the journey. */
export function ScopeFilter({ journey: { id, quick } }: { journey: Journey }) {
  const { t } = useTrainingText();
  const { act } = useTraining();
  const choose = (wanted: boolean) => {
    if (wanted !== quick) void act(id, [{ type: 'scopeChosen', quick: wanted }]);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form.
    <div class="filter" role="group" aria-label={t('show')}>
      <button type="button" aria-pressed={quick} onClick={() => choose(true)}>
        {t('quickOnly')}
      </button>
      <button type="button" aria-pressed={!quick} onClick={() => choose(false)}>
        {t('everything')}
      </button>
    </div>
  );
}
