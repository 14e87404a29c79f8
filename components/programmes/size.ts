import { type Programme, stepsOfProgramme } from '../../utils/core/checklist';
import type { ProgrammeText } from './texts';

/** « 3 modules · 5 parties · 12 étapes · 90 min » */
export function sizeOf(programme: Programme, t: ProgrammeText): string {
  const steps = stepsOfProgramme(programme);
  return [
    t('moduleCount', { count: programme.modules.length }),
    t('partCount', { count: programme.modules.flatMap(({ parts }) => parts).length }),
    t('steps', { count: steps.length }),
    t('minutesShort', { count: programme.modules.reduce((sum, { minutes }) => sum + minutes, 0) }),
  ].join(' · ');
}
