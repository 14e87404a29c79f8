import { verifyEn } from '../../utils/i18n/verify.en';
import { verifyFr } from '../../utils/i18n/verify.fr';
import { textsOf } from '../texts';

/** The texts of the page “See for yourself”. */
export const useVerifyTexts = textsOf({ fr: verifyFr, en: verifyEn });
