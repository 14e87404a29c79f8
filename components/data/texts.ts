import { dataEn } from '../../utils/i18n/data.en';
import { dataFr } from '../../utils/i18n/data.fr';
import { textsOf } from '../texts';

/** The texts of the page “Your data” itself; each of its sections has its own. */
export const useDataTexts = textsOf({ fr: dataFr, en: dataEn });
