import { demoEn } from '../../utils/i18n/demo.en';
import { demoFr } from '../../utils/i18n/demo.fr';
import { textsOf } from '../texts';

/** The texts of the demo listings. */
export const useDemoText = textsOf({ fr: demoFr, en: demoEn });
