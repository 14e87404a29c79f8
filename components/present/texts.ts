import { presentEn } from '../../utils/i18n/present.en';
import { presentFr } from '../../utils/i18n/present.fr';
import { textsOf } from '../texts';

export const usePresentText = textsOf({ fr: presentFr, en: presentEn });
