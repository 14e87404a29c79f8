import { formsEn } from '../../utils/i18n/forms.en';
import { formsFr } from '../../utils/i18n/forms.fr';
import { textsOf } from '../texts';

export const useFormText = textsOf({ fr: formsFr, en: formsEn });
