import type { Band } from '../core/bands';
import type { Language } from '../core/locale';
import { formatMessage } from './format';

const WORDS = {
  fr: { first: 'moins de {below}', middle: 'de {from} à moins de {below}', last: '{from} ou plus' },
  en: { first: 'under {below}', middle: 'from {from} to under {below}', last: '{from} or more' },
} as const;

/** A band in words: « de 100 000 € à moins de 500 000 € ». */
export function bandText({ from, below }: Band, language: Language): string {
  const euros = (amount: number) =>
    amount.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    });
  const place = from === 0 ? 'first' : below === undefined ? 'last' : 'middle';
  return formatMessage(
    WORDS[language][place],
    { from: euros(from), ...(below !== undefined && { below: euros(below) }) },
    language,
  );
}
