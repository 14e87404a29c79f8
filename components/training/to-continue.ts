import { say } from '../../utils/core/checklist';
import type { Language } from '../../utils/core/locale';
import { programmesKnown, readJourneys } from '../../utils/training/journeys';
import { resumeAt } from './resume-at';

/** Of the open journeys, the one that changed last and has a step to do. */
export async function findToContinue(language: Language) {
  const [journeys, programmes] = await Promise.all([readJourneys(), programmesKnown()]);
  const open = [...journeys.values()].filter(({ closed }) => !closed).sort((a, b) => b.changedAt - a.changedAt);
  for (const journey of open) {
    const programme = programmes.find(({ id }) => id === journey.programme);
    const next = programme && resumeAt(programme, journey);
    if (next)
      return { journey: journey.id, name: journey.name || say(programme.title, language).text, step: next.step };
  }
  return undefined;
}
