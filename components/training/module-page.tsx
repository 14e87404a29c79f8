import type { Module } from '../../utils/core/checklist';
import { countSteps } from '../../utils/core/next-step';
import { Said } from '../said';
import { JourneyName } from './journey-name';
import type { InJourney } from './journey-room';
import { ModuleAbout } from './module-about';
import { ObjectiveTable } from './objective-table';
import { PlaceHeading } from './place-heading';
import { PresentLink } from './present-link';
import { ProgressLine } from './progress-line';
import { QuizRow } from './quiz-row';
import { RemarkForm } from './remark-form';
import { StepList } from './step-list';
import { TermText } from './term-text';
import { useTrainingText } from './texts';

/** One training: place oneself, work through the steps, test oneself; printed, it is a checklist on paper. */
export function ModulePage({ journey, programme, module }: InJourney & { module: Module }) {
  const { t } = useTrainingText();
  const assessed = module.quiz.length > 0 || module.objectives.length > 0;
  return (
    <div class="module-page">
      <PlaceHeading back={{ to: { at: 'journey', journey: journey.id }, name: <JourneyName journey={journey} /> }}>
        <Said wording={module.title} />
      </PlaceHeading>
      <p class="on-paper paper-date">{t('paperDate')}</p>
      <p class="lead">
        <TermText of={module.goal} />
      </p>
      <ProgressLine counts={countSteps(module, journey)} />
      <ModuleAbout module={module} />
      {assessed && (
        <ul class="tasks quiz-rows">
          <QuizRow journey={journey} module={module} occasion="before" />
        </ul>
      )}
      {module.parts.map((part) => {
        const steps = part.steps.filter(({ retired }) => !retired);
        if (steps.length === 0) return null;
        return (
          <section key={part.id} class="part">
            <h2>
              <Said wording={part.title} />
            </h2>
            <StepList journey={journey} steps={steps} />
          </section>
        );
      })}
      {assessed && (
        <ul class="tasks quiz-rows">
          <QuizRow journey={journey} module={module} occasion="after" />
        </ul>
      )}
      <ObjectiveTable journey={journey} module={module} />
      <RemarkForm journey={journey} module={module} />
      <p class="on-paper paper-notes">{t('paperNotes')}</p>
      <button type="button" class="print-module" onClick={() => print()}>
        {t('printModule')}
      </button>
      <PresentLink programme={programme.id} module={module.id} />
    </div>
  );
}
