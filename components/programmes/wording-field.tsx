import { useState } from 'preact/hooks';
import type { Wording } from '../../utils/core/checklist';
import type { Language } from '../../utils/core/locale';
import { useEditor } from './editor-context';
import { GapText } from './gap-text';
import { useProgrammeText } from './texts';

interface Props {
  /** Path in the programme; also the id of the first field. */
  path: string;
  label: string;
  hint?: string;
  value: Wording | undefined;
  max: number;
  long?: boolean;
  onText(language: Language, text: string): void;
}

/** One text of a programme, in each of the languages the trainer writes in. */
export function WordingField({ path, label, hint, value, max, long, onText }: Props) {
  const { t, language: own } = useProgrammeText();
  const { languages, gaps, isChecked } = useEditor();
  const [left, setLeft] = useState(false);
  const gap = left || isChecked ? gaps.get(path) : undefined;
  const described = [...(hint ? [`${path}-hint`] : []), ...(gap ? [`${path}-gap`] : [])].join(' ');
  return (
    <div class="wording">
      {languages.map((language, i) => {
        const id = i === 0 ? path : `${path}-${language}`;
        const common = {
          id,
          lang: language === own ? undefined : language,
          value: value?.[language] ?? '',
          maxLength: max,
          'aria-invalid': gap !== undefined,
          'aria-describedby': described || undefined,
          onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onText(language, currentTarget.value),
          onBlur: () => setLeft(true),
        };
        return (
          <div key={language}>
            <label for={id}>{languages.length > 1 ? t(`label_${language}`, { label }) : label}</label>
            {i === 0 && hint && (
              <p id={`${path}-hint`} class="hint">
                {hint}
              </p>
            )}
            {long ? <textarea rows={2} {...common} /> : <input type="text" autocomplete="off" {...common} />}
          </div>
        );
      })}
      <GapText id={`${path}-gap`} gap={gap} />
    </div>
  );
}
