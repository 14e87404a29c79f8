import type { Module, Part, Programme, Step } from '../../utils/core/checklist';
import { askedIn } from '../../utils/core/next-step';

export interface StepPlace {
  module: Module;
  part: Part;
  step: Step;
  /** Of the steps asked in its module, itself included. */
  siblings: readonly Step[];
}

/** Where a step stands in a programme; one that was withdrawn is found too, so that what was done stays readable. */
export function placeOfStep(programme: Programme, id: string): StepPlace | undefined {
  for (const module of programme.modules) {
    for (const part of module.parts) {
      const step = part.steps.find((candidate) => candidate.id === id || candidate.formerly?.includes(id));
      if (step) return { module, part, step, siblings: askedIn(module) };
    }
  }
  return undefined;
}
