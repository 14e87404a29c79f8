import { useMemo } from 'preact/hooks';
import { anonymisedEn } from '../../utils/i18n/anonymised.en';
import { anonymisedFr } from '../../utils/i18n/anonymised.fr';
import { useQuestionText } from '../fiche/question-texts';
import { textsOf } from '../texts';

const useTexts = textsOf({ fr: anonymisedFr, en: anonymisedEn });

/** The texts of the anonymised file, and what the kinds of products are called. */
export function useAnonymisedTexts() {
  const { t, language } = useTexts();
  const { t: say } = useQuestionText();
  return useMemo(() => ({ t, language, familyName: (family: string) => say(family as never) }), [t, say, language]);
}
