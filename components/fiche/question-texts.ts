import { questionsEn } from '../../utils/i18n/questions.en';
import { questionsFr } from '../../utils/i18n/questions.fr';
import { textsOf } from '../texts';

export const useQuestionText = textsOf({ fr: questionsFr, en: questionsEn });
