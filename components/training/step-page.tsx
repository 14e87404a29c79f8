import { useEffect } from 'preact/hooks';
import { emptyStep } from '../../utils/core/progress';
import { Said } from '../said';
import type { InJourney } from './journey-room';
import { Marks } from './marks';
import { PlaceHeading } from './place-heading';
import { StepEvidence } from './step-evidence';
import { StepNeighbours } from './step-neighbours';
import { StepNotes } from './step-notes';
import type { StepPlace } from './step-place';
import { StepRules } from './step-rules';
import { StepStatusWord } from './step-status';
import { TermText } from './term-text';
import { timeOf, useTrainingText } from './texts';
import { useTraining } from './training-context';

/** One step: what to do, why, how to know it is done, what proves it, and where one stands. */
export function StepPage({ journey, module, step, siblings }: InJourney & StepPlace) {
  const { t } = useTrainingText();
  const { act } = useTraining();
  const progress = journey.steps.get(step.id) ?? emptyStep();
  const number = siblings.findIndex(({ id }) => id === step.id) + 1;
  const isNew = journey.lastStep !== step.id;
  useEffect(() => {
    if (isNew && !journey.closed) void act(journey.id, [{ type: 'stepOpened', step: step.id }]);
  }, [step.id]);
  return (
    <article class="step-page">
      <PlaceHeading
        back={{ to: { at: 'module', journey: journey.id, module: module.id }, name: <Said wording={module.title} /> }}
      >
        <TermText of={step.action} />
      </PlaceHeading>
      <p class="step-place">
        <span class="hint">
          {number > 0
            ? t('stepPlace', { number, total: siblings.length, time: timeOf(step.minutes, t) })
            : t('retired')}
          {step.quick && ` · ${t('inQuick')}`}
        </span>
        <StepStatusWord step={progress} />
      </p>
      <StepEvidence step={progress} />
      <h2>{t('why')}</h2>
      <p>
        <TermText of={step.why} />
      </p>
      <h2>{t('evidence')}</h2>
      <p>
        <TermText of={step.evidence} />
      </p>
      {step.rules && step.rules.length > 0 && <StepRules rules={step.rules} />}
      <h2>{t('marks')}</h2>
      <Marks journey={journey} step={step} progress={progress} />
      <StepNotes journey={journey} step={step} progress={progress} />
      <StepNeighbours journey={journey} module={module} step={step} siblings={siblings} />
    </article>
  );
}
