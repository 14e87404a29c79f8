import { useMemo } from 'preact/hooks';
import type { Language } from '../utils/core/locale';
import type { Data, Message } from '../utils/core/rule';
import { formatMessage } from '../utils/i18n/format';
import { useSettings } from './settings';

/**
 * A hook that gives the texts of one part of the product, which come with that part only: `useText` holds those that
 * every page needs.
 */
export function textsOf<K extends string>(catalogues: Record<Language, Record<K, Message>>) {
  return function useTexts(): { t: (key: K, data?: Data) => string; language: Language } {
    const { language } = useSettings();
    return useMemo(
      () => ({ language, t: (key: K, data?: Data) => formatMessage(catalogues[language][key], data, language) }),
      [language],
    );
  };
}
