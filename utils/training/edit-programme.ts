/* Programmes are never changed in place: each deed gives a new one, so that it can be undone. */
import type { Module, Objective, Part, Programme, Question, Step, Wording } from '../core/checklist';
import type { Language } from '../core/locale';

/** Random, and for ever: progress refers to it, through every renaming. */
export const newId = (kind: 'm' | 'p' | 's' | 'o' | 'q'): string => `${kind}-${crypto.randomUUID().slice(-12)}`;
/** Programmes of trainers who never met must not share an id. */
const newProgrammeId = (): string => crypto.randomUUID();

/** A text still to be written, in the language it will be written in. */
export const blankIn = (language: Language): Wording => (language === 'fr' ? { fr: '' } : { en: '' });

export const newStep = (language: Language): Step => ({
  id: newId('s'),
  action: blankIn(language),
  why: blankIn(language),
  evidence: blankIn(language),
  minutes: 5,
});
export const newPart = (language: Language): Part => ({
  id: newId('p'),
  title: blankIn(language),
  steps: [newStep(language)],
});
export const newObjective = (language: Language): Objective => ({ id: newId('o'), text: blankIn(language) });
export const newQuestion = (language: Language, objective: string): Question => ({
  id: newId('q'),
  objective,
  ask: blankIn(language),
  choices: [blankIn(language), blankIn(language)],
  answer: 0,
  because: blankIn(language),
});
export const newModule = (language: Language): Module => ({
  id: newId('m'),
  title: blankIn(language),
  goal: blankIn(language),
  minutes: 60,
  objectives: [],
  parts: [newPart(language)],
  quiz: [],
  sources: [],
});
/** A programme from scratch, with one module, one part and one step to fill in. */
export const newProgramme = (language: Language): Programme => ({
  id: newProgrammeId(),
  title: blankIn(language),
  about: blankIn(language),
  modules: [newModule(language)],
});

const COPY: Record<Language, string> = { fr: ' (copie)', en: ' (copy)' };

/** The same programme with ids of its own all through, its title marked as a copy; retired steps stay behind. */
export function copyProgramme({ title, about, modules }: Programme): Programme {
  const marked = (['fr', 'en'] as const).flatMap((language) => {
    const text = title[language];
    return text === undefined ? [] : [[language, text + COPY[language]] as const];
  });
  return {
    id: newProgrammeId(),
    title: Object.fromEntries(marked) as unknown as Wording,
    about,
    modules: modules.map(copyModule),
  };
}

function copyModule({ objectives, parts, quiz, ...module }: Module): Module {
  const objectiveIds = new Map(objectives.map(({ id }) => [id, newId('o')]));
  return {
    ...module,
    id: newId('m'),
    objectives: objectives.map((objective) => ({ ...objective, id: objectiveIds.get(objective.id)! })),
    parts: parts.map(({ steps, ...part }) => ({
      ...part,
      id: newId('p'),
      steps: steps
        .filter(({ retired }) => !retired)
        .map(({ formerly: _former, ...step }) => ({ ...step, id: newId('s') })),
    })),
    quiz: quiz.map((question) => ({
      ...question,
      id: newId('q'),
      objective: objectiveIds.get(question.objective) ?? question.objective,
    })),
  };
}

/** What becomes of steps that are taken out: those that journeys have used are retired, the others go. */
export const takenOut = (steps: readonly Step[], used: ReadonlySet<string>, today: string): Step[] =>
  steps.filter(({ id }) => used.has(id)).map((step) => ({ ...step, retired: step.retired ?? today }));

/** A part that is taken out: what was done in it stays readable. Undefined when nothing was. */
export function partTakenOut(part: Part, used: ReadonlySet<string>, today: string): Part | undefined {
  const steps = takenOut(part.steps, used, today);
  return steps.length > 0 ? { ...part, steps } : undefined;
}

/** A module that is taken out. */
export function moduleTakenOut(module: Module, used: ReadonlySet<string>, today: string): Module | undefined {
  const parts = module.parts.flatMap((part) => partTakenOut(part, used, today) ?? []);
  return parts.length > 0 ? { ...module, parts } : undefined;
}

/** Whether nothing is asked in it any more: all its steps are retired. */
export const isPartOut = ({ steps }: Part): boolean => steps.length > 0 && steps.every(({ retired }) => retired);
export const isModuleOut = ({ parts }: Module): boolean =>
  parts.some(({ steps }) => steps.length > 0) && parts.every(({ steps }) => steps.every(({ retired }) => retired));

/**
 * A later state of a programme that takes the place of an earlier one. Steps that journeys have used and that it does
 * not know any more are kept as retired: in their part where it is still there, else with it, at the end.
 */
export function replaceProgramme(
  before: Programme,
  after: Programme,
  used: ReadonlySet<string>,
  today: string,
): Programme {
  const steps = after.modules.flatMap(({ parts }) => parts.flatMap((part) => part.steps));
  const known = new Set(steps.flatMap(({ id, formerly = [] }) => [id, ...formerly]));
  const lost = new Set([...used].filter((id) => !known.has(id)));
  const partIds = new Set(after.modules.flatMap(({ parts }) => parts.map(({ id }) => id)));
  const kept = before.modules.flatMap((module) => moduleTakenOut(module, lost, today) ?? []);
  const keptParts = new Map(kept.flatMap(({ parts }) => parts.map((part) => [part.id, part])));
  const modules = after.modules.map((module) => ({
    ...module,
    parts: [
      ...module.parts.map((part) => ({ ...part, steps: [...part.steps, ...(keptParts.get(part.id)?.steps ?? [])] })),
      ...(kept.find(({ id }) => id === module.id)?.parts ?? []).filter(({ id }) => !partIds.has(id)),
    ],
  }));
  const moduleIds = new Set(modules.map(({ id }) => id));
  const gone = kept
    .filter(({ id }) => !moduleIds.has(id))
    .map((module) => ({ ...module, parts: module.parts.filter(({ id }) => !partIds.has(id)) }))
    .filter(({ parts }) => parts.length > 0);
  return { ...after, modules: [...modules, ...gone] };
}
