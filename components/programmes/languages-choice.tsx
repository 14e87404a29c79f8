import type { Language } from '../../utils/core/locale';
import { useProgrammeText } from './texts';

const CHOICES = [['fr'], ['en'], ['fr', 'en']] as const;

interface Props {
  languages: readonly Language[];
  onChange(languages: readonly Language[]): void;
}

/** In which languages the trainer writes; texts in another stay where they are. */
export function LanguagesChoice({ languages, onChange }: Props) {
  const { t } = useProgrammeText();
  return (
    <fieldset class="languages">
      <legend>{t('languages')}</legend>
      <div class="choices">
        {CHOICES.map((choice) => (
          <label key={choice.join()} class="choice">
            <input
              type="radio"
              name="languages"
              checked={choice.join() === languages.join()}
              onChange={() => onChange(choice)}
            />
            {t(choice.length === 2 ? 'languages_both' : `languages_${choice[0]}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
