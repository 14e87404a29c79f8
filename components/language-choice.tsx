import { useId } from 'preact/hooks';
import { LANGUAGES } from '../utils/core/locale';
import { changeSettings } from '../utils/storage/settings';
import { useText } from './settings';

/** The language of everything the product says; every open surface follows at once. */
export function LanguageChoice() {
  const { t, language } = useText();
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class="unseen">{t('language')}</legend>
      {LANGUAGES.map((option) => (
        <label key={option} class="choice" lang={option}>
          <input
            type="radio"
            name={name}
            checked={language === option}
            onChange={() => void changeSettings(() => ({ language: option }))}
          />
          {t(`language_${option}`)}
        </label>
      ))}
    </fieldset>
  );
}
