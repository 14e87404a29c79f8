import { filesEn } from '../../utils/i18n/files.en';
import { filesFr } from '../../utils/i18n/files.fr';
import { progressEn } from '../../utils/i18n/progress.en';
import { progressFr } from '../../utils/i18n/progress.fr';
import { textsOf } from '../texts';

/** The texts of the progress file: what is in it, and why one is refused. */
export const useProgressTexts = textsOf({ fr: { ...progressFr, ...filesFr }, en: { ...progressEn, ...filesEn } });
