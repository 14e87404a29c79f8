import type { Module, Part, Programme, Question, Step } from '../core/checklist';

interface Numbered {
  number: number;
  of: number;
}

/** One thing at a time, as it is projected. A question and its answer are two slides: the way on shows the answer. */
export type Slide =
  | { kind: 'programme'; programme: Programme }
  | ({ module: Module } & (
      | { kind: 'module' | 'objectives' | 'demo' }
      | { kind: 'part'; part: Part; steps: readonly Step[]; minutes: number }
      | ({ kind: 'step'; part: Part; step: Step; minutes: number } & Numbered)
      | ({ kind: 'question' | 'answer'; question: Question } & Numbered)
      /** `next`: the module that comes after it in the programme. */
      | { kind: 'end'; next?: Module | undefined }
    ));

/** What is projected of one module, or of a whole programme, in order; retired steps and empty parts are left out. */
export function slidesOf(programme: Programme, module?: Module): Slide[] {
  const { modules } = programme;
  if (module) return ofModule(module, modules[modules.findIndex(({ id }) => id === module.id) + 1]);
  return [{ kind: 'programme', programme }, ...modules.flatMap((one, i) => ofModule(one, modules[i + 1]))];
}

function ofModule(module: Module, next: Module | undefined): Slide[] {
  const { objectives, parts, demo, quiz } = module;
  return [
    { kind: 'module', module },
    ...(objectives.length > 0 ? [{ kind: 'objectives', module } as const] : []),
    ...parts.flatMap((part) => ofPart(module, part)),
    ...(demo ? [{ kind: 'demo', module } as const] : []),
    ...quiz.flatMap((question, i) =>
      (['question', 'answer'] as const).map((kind) => ({ kind, module, question, number: i + 1, of: quiz.length })),
    ),
    { kind: 'end', module, next },
  ];
}

function ofPart(module: Module, part: Part): Slide[] {
  const steps = part.steps.filter(({ retired }) => !retired);
  if (steps.length === 0) return [];
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return [
    { kind: 'part', module, part, steps, minutes },
    ...steps.map((step, i) => ({
      kind: 'step' as const,
      module,
      part,
      step,
      minutes,
      number: i + 1,
      of: steps.length,
    })),
  ];
}

/** The part a slide belongs to, and the minutes of all its steps. */
export const partOf = (slide: Slide): { id: string; minutes: number } | undefined =>
  'part' in slide ? { id: slide.part.id, minutes: slide.minutes } : undefined;
