import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { dateOf, useTrainingText } from './texts';

interface Props {
  label: string;
  hint?: string;
  saved: { text: string; at: number } | undefined;
  button: string;
  /** Gives whether it was saved. */
  onSave(text: string): Promise<boolean>;
}

/** A text that is kept. What another window saves shows here, unless something else is being typed. */
export function SavedText({ label, hint, saved, button, onSave }: Props) {
  const { t, language } = useTrainingText();
  const id = useId();
  const known = saved?.text ?? '';
  const [text, setText] = useState(known);
  const before = useRef(known);
  useEffect(() => {
    if (text === before.current) setText(known);
    before.current = known;
  }, [known]);
  const isChanged = text.trim() !== known;
  return (
    <form
      class="saved-text"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(text.trim());
      }}
    >
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={3}
        maxLength={5_000}
        value={text}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      <div class="actions">
        <button type="submit" aria-disabled={!isChanged}>
          {button}
        </button>
        <span class="hint">
          {isChanged ? t('noteUnsaved') : saved && t('markedOn', { date: dateOf(saved.at, language) })}
        </span>
      </div>
    </form>
  );
}
