import { draftEn } from '../../utils/i18n/draft.en';
import { draftFr } from '../../utils/i18n/draft.fr';
import { textsOf } from '../texts';

/** The texts of the draft. */
export const useDraftText = textsOf({ fr: draftFr, en: draftEn });
export type DraftText = ReturnType<typeof useDraftText>['t'];
