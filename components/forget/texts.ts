import type { Language } from '../../utils/core/locale';
import { forgetEn } from '../../utils/i18n/forget.en';
import { forgetFr } from '../../utils/i18n/forget.fr';
import { textsOf } from '../texts';

export const useForgetTexts = textsOf({ fr: forgetFr, en: forgetEn });
export type ForgetKey = keyof typeof forgetFr;

const UNITS = { fr: ['ko', 'Mo', 'Go'], en: ['kB', 'MB', 'GB'] } as const;

/** Bytes as people say them: « 1,2 Mo ». */
export function sizeText(bytes: number, language: Language): string {
  const power = bytes >= 1e9 ? 3 : bytes >= 1e6 ? 2 : 1;
  const number = (bytes / 1000 ** power).toLocaleString(language, { maximumFractionDigits: 1 });
  return `${number}\u00A0${UNITS[language][power - 1]}`;
}
