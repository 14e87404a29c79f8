import { type Programme, stepsOfProgramme } from '../../utils/core/checklist';
import type { ProgrammeText } from './texts';

/** « 3 modules · 5 parties · 12 étapes · environ 2 h » */
export function sizeOf(programme: Programme, t: ProgrammeText): string {
  const steps = stepsOfProgramme(programme);
  const minutes = programme.modules.reduce((sum, module) => sum + module.minutes, 0);
  return [
    t('moduleCount', { count: programme.modules.length }),
    t('partCount', { count: programme.modules.flatMap(({ parts }) => parts).length }),
    t('steps', { count: steps.length }),
    minutes < 100 ? t('minutesShort', { count: minutes }) : t('hoursShort', { count: Math.round(minutes / 60) }),
  ].join(' · ');
}
