import type { Module, Step } from '../../utils/core/checklist';
import type { Journey } from '../../utils/core/progress';
import { Said } from '../said';
import { hrefOf } from './place';
import { useTrainingText } from './texts';

interface Props {
  journey: Journey;
  module: Module;
  step: Step;
  siblings: readonly Step[];
}

/** The steps before and after in the same training; after the last one, the test. */
export function StepNeighbours({ journey, module, step, siblings }: Props) {
  const { t } = useTrainingText();
  const at = siblings.findIndex(({ id }) => id === step.id);
  if (at < 0) return null;
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  const hrefTo = ({ id }: Step) => hrefOf({ at: 'step', journey: journey.id, step: id });
  return (
    <nav class="neighbours" aria-label={t('neighbours')}>
      {after ? (
        <a rel="next" href={hrefTo(after)}>
          <span class="neighbour-label">{t('followingStep')}</span> <Said wording={after.action} />
        </a>
      ) : (
        module.quiz.length + module.objectives.length > 0 && (
          <a rel="next" href={hrefOf({ at: 'quiz', journey: journey.id, module: module.id, occasion: 'after' })}>
            <span class="neighbour-label">{t('followingStep')}</span> {t('quizAfter')}
          </a>
        )
      )}
      {before && (
        <a rel="prev" href={hrefTo(before)}>
          <span class="neighbour-label">{t('previousStep')}</span> <Said wording={before.action} />
        </a>
      )}
    </nav>
  );
}
