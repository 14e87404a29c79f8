import { withoutDirectionMarks } from './direction';
import type { Language } from './locale';

/** A text in one of our languages at least; what is built in has both. */
export type Wording = { fr: string; en?: string } | { fr?: string; en: string };

/** One thing to do. Ids are for ever: progress refers to them. */
export interface Step {
  id: string;
  /** Earlier ids of this step; what was done under them counts. */
  formerly?: readonly string[];
  /** ISO date since when it is not asked any more. It stays in the file, so that what was done stays readable. */
  retired?: string;
  /** What to do: one sentence, its verb first. */
  action: Wording;
  why: Wording;
  /** How one knows that it is done. */
  evidence: Wording;
  /** Ids of the rules that prove it, when one listing fails none of them and passes one at least. */
  rules?: readonly string[];
  minutes: number;
  /** Belongs to the quick pass: the few steps that change most. */
  quick?: true;
}

/** Steps that belong together, at most seven. */
export interface Part {
  id: string;
  title: Wording;
  steps: readonly Step[];
}

/** What a person can do after the module; assessed before and after. */
export interface Objective {
  id: string;
  text: Wording;
}

export interface Question {
  id: string;
  /** The objective it assesses. */
  objective: string;
  ask: Wording;
  choices: readonly Wording[];
  /** Index of the right choice. */
  answer: number;
  /** Why that one. */
  because: Wording;
}

/** One training. */
export interface Module {
  id: string;
  title: Wording;
  goal: Wording;
  audience?: Wording;
  prerequisites?: Wording;
  /** How long a group works on it, all told. */
  minutes: number;
  objectives: readonly Objective[];
  parts: readonly Part[];
  quiz: readonly Question[];
  /** What a trainer shows. */
  demo?: Wording;
  /** Where its facts come from. */
  sources: readonly string[];
}

/** Modules in the order they are worked through. */
export interface Programme {
  id: string;
  title: Wording;
  about: Wording;
  modules: readonly Module[];
}

/** The steps of a module that are asked. */
export const stepsOf = ({ parts }: Module): Step[] =>
  parts.flatMap(({ steps }) => steps.filter(({ retired }) => !retired));

/** Every step that is asked in a programme, in order; a step two modules share counts once. */
export const stepsOfProgramme = ({ modules }: Programme): Step[] => [
  ...new Map(modules.flatMap(stepsOf).map((step) => [step.id, step])).values(),
];

/** The text in the wanted language, or in the one there is: `lang` says which, for the reader's voice. */
export function say(wording: Wording, wanted: Language): { text: string; lang: Language } {
  const lang = wording[wanted] === undefined ? (wanted === 'fr' ? 'en' : 'fr') : wanted;
  return { text: withoutDirectionMarks(wording[lang] ?? ''), lang };
}

/** Whether nothing is written yet, in any language. */
export const isBlank = ({ fr = '', en = '' }: Wording): boolean => !fr.trim() && !en.trim();
