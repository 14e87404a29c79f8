import { programmes } from '../checklists';
import { isBlank, type Module, type Programme, stepsOf, type Wording } from '../core/checklist';
import type { Data } from '../core/rule';
import { rules } from '../rules';
import type { Path } from './json-places';
import { LIMITS } from './programme-limits';

export type MeaningKey =
  | 'textMissing'
  | 'noModule'
  | 'noStep'
  | 'tooManySteps'
  | 'tooManyModules'
  | 'tooFewChoices'
  | 'answerOutside'
  | 'objectiveUnknown'
  | 'idTwice'
  | 'idBuiltIn';

/** One thing that keeps a programme from being followed or shared, at its place in the programme. */
export interface Gap {
  path: Path;
  key: MeaningKey;
  data: Data;
  /** The other place that has to do with it: the first of two same ids. */
  other?: Path;
}

/** What is missing from a programme, or contradicts itself, in the order one reads it. */
export function gapsIn(programme: Programme): Gap[] {
  const gaps: Gap[] = [];
  const add = (path: Path, key: MeaningKey, data: Data = {}) => gaps.push({ path, key, data });
  const need = (path: Path, wording: Wording) => isBlank(wording) && add(path, 'textMissing');

  if (programmes.some(({ id }) => id === programme.id)) add(['id'], 'idBuiltIn', { id: programme.id });
  need(['title'], programme.title);
  need(['about'], programme.about);
  if (programme.modules.length === 0) add(['modules'], 'noModule');
  if (programme.modules.length > LIMITS.modules) add(['modules'], 'tooManyModules', { max: LIMITS.modules });
  programme.modules.forEach((module, m) => void checkModule(module, ['modules', m], add, need));
  return [...gaps, ...idsTwice(programme)];
}

type Add = (path: Path, key: MeaningKey, data?: Data) => void;

function checkModule(module: Module, path: Path, add: Add, need: (path: Path, wording: Wording) => unknown): void {
  need([...path, 'title'], module.title);
  need([...path, 'goal'], module.goal);
  module.objectives.forEach(({ text }, o) => void need([...path, 'objectives', o, 'text'], text));
  const isRetired = module.parts.some(({ steps }) => steps.length > 0) && stepsOf(module).length === 0;
  if (stepsOf(module).length === 0 && !isRetired) add([...path, 'parts'], 'noStep');
  module.parts.forEach(({ title, steps }, p) => {
    const part = [...path, 'parts', p];
    need([...part, 'title'], title);
    const asked = steps.filter(({ retired }) => !retired).length;
    if (asked > LIMITS.steps) add([...part, 'steps'], 'tooManySteps', { max: LIMITS.steps, count: asked });
    steps.forEach((step, s) => {
      for (const key of ['action', 'why', 'evidence'] as const) need([...part, 'steps', s, key], step[key]);
    });
  });
  const objectives = new Set(module.objectives.map(({ id }) => id));
  module.quiz.forEach(({ objective, ask, choices, answer, because }, q) => {
    const question = [...path, 'quiz', q];
    need([...question, 'ask'], ask);
    if (!objectives.has(objective)) add([...question, 'objective'], 'objectiveUnknown', { id: objective });
    if (choices.length < 2) add([...question, 'choices'], 'tooFewChoices');
    choices.forEach((choice, c) => void need([...question, 'choices', c], choice));
    if (answer >= choices.length) add([...question, 'answer'], 'answerOutside', { max: choices.length - 1 });
    need([...question, 'because'], because);
  });
}

type Named = [id: string, path: Path][];

/** Progress refers to ids: each names one thing of its kind, former ids of steps included. */
function idsTwice({ modules }: Programme): Gap[] {
  const ofModules: Named = [];
  const ofParts: Named = [];
  const ofSteps: Named = [];
  const ofObjectives: Named = [];
  const ofQuestions: Named = [];
  modules.forEach(({ id, parts, objectives, quiz }, m) => {
    const module = ['modules', m];
    ofModules.push([id, [...module, 'id']]);
    objectives.forEach((objective, o) => void ofObjectives.push([objective.id, [...module, 'objectives', o, 'id']]));
    quiz.forEach((question, q) => void ofQuestions.push([question.id, [...module, 'quiz', q, 'id']]));
    parts.forEach((part, p) => {
      ofParts.push([part.id, [...module, 'parts', p, 'id']]);
      part.steps.forEach(({ id: step, formerly = [] }, s) => {
        const path = [...module, 'parts', p, 'steps', s];
        ofSteps.push([step, [...path, 'id']]);
        formerly.forEach((former, f) => void ofSteps.push([former, [...path, 'formerly', f]]));
      });
    });
  });
  return [ofModules, ofParts, ofSteps, ofObjectives, ofQuestions].flatMap((kind) => {
    const first = new Map<string, Path>();
    return kind.flatMap(([id, path]): Gap[] => {
      const other = first.get(id);
      if (other) return [{ path, key: 'idTwice', data: { id }, other }];
      first.set(id, path);
      return [];
    });
  });
}

/** Rules a programme names that this version does not have: such a step is ticked by hand. */
export function rulesUnknown({ modules }: Programme): { path: Path; rule: string; step: Wording }[] {
  const known = new Set(rules.map(({ id }) => id));
  return modules.flatMap(({ parts }, m) =>
    parts.flatMap(({ steps }, p) =>
      steps.flatMap(({ rules: named = [], action: step }, s) =>
        named.flatMap((rule, r) =>
          known.has(rule) ? [] : [{ path: ['modules', m, 'parts', p, 'steps', s, 'rules', r], rule, step }],
        ),
      ),
    ),
  );
}
