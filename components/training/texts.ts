import type { Language } from '../../utils/core/locale';
import { formatDate } from '../../utils/i18n/format';
import { trainingEn } from '../../utils/i18n/training.en';
import { trainingFr } from '../../utils/i18n/training.fr';
import { dayOf } from '../../utils/storage/snapshots';
import { textsOf } from '../texts';

/** The texts of the training, in the merchant's language. */
export const useTrainingText = textsOf({ fr: trainingFr, en: trainingEn });
export type TrainingText = ReturnType<typeof useTrainingText>['t'];

/** Milliseconds → « 23 novembre 2026 ». */
export const dateOf = (at: number, language: Language): string => formatDate(dayOf(at), language);

/** Minutes as people say them: « 45 min », « environ 3 h ». */
export const timeOf = (minutes: number, t: TrainingText): string =>
  minutes < 100 ? t('minutes', { count: minutes }) : t('hours', { count: Math.round(minutes / 60) });
