import { askedIn } from '../../utils/core/next-step';
import { Said } from '../said';
import type { InJourney } from './journey-room';
import { hrefOf } from './place';
import { StepList } from './step-list';

/** The steps of the quick pass, under the module each belongs to. */
export function QuickSteps({ journey, programme }: InJourney) {
  return (
    <>
      {programme.modules.map((module) => {
        const steps = askedIn(module, { quick: true });
        if (steps.length === 0) return null;
        return (
          <section key={module.id} class="part">
            <h2>
              <a href={hrefOf({ at: 'module', journey: journey.id, module: module.id })}>
                <Said wording={module.title} />
              </a>
            </h2>
            <StepList journey={journey} steps={steps} />
          </section>
        );
      })}
    </>
  );
}
