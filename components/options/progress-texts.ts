import { progressEn } from '../../utils/i18n/progress.en';
import { progressFr } from '../../utils/i18n/progress.fr';
import { textsOf } from '../texts';

/** The texts of what is kept of the training. */
export const useProgressTexts = textsOf({ fr: progressFr, en: progressEn });
