import type { Module } from '../../utils/core/checklist';
import type { Answer } from '../../utils/core/progress';

/** How many of the questions about an objective that were asked then were answered rightly. */
export function scoreOf(
  { quiz }: Module,
  objective: string,
  answers: readonly Answer[],
): { right: number; total: number } {
  const about = new Set(quiz.filter((question) => question.objective === objective).map(({ id }) => id));
  const asked = answers.filter(({ question }) => about.has(question));
  return { right: asked.filter(({ right }) => right).length, total: asked.length };
}
