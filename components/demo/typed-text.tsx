import { useEffect, useRef, useState } from 'preact/hooks';

/** The listing is judged once the keys have been quiet this long; the letters themselves wait for nobody. */
const QUIET_MS = 250;

interface Props {
  label: string;
  value: string;
  /** Grows over several lines. */
  long?: boolean;
  /** Takes what was typed; false when it makes no sense yet. */
  onType(text: string): boolean;
  onLeave(): void;
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
}

/** Text edited where it is shown. While one types, only this field is drawn anew. */
export function TypedText({ label, value, long = false, onType, onLeave, onKeyDown }: Props) {
  const [draft, setDraft] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const take = useRef(onType);
  take.current = onType;
  const pending = useRef<string>(undefined);
  // Whoever goes to the next listing in mid-word keeps the word.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (pending.current !== undefined) take.current(pending.current);
    },
    [],
  );

  const send = (text: string) => {
    clearTimeout(timer.current);
    pending.current = undefined;
    setWrong(!take.current(text));
  };
  const props = {
    class: 'typed',
    'aria-label': label,
    'aria-invalid': wrong,
    value: draft ?? value,
    placeholder: label,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const text = currentTarget.value;
      setDraft(text);
      pending.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => send(text), QUIET_MS);
    },
    onBlur: () => {
      if (draft !== undefined) send(draft);
      setDraft(undefined);
      setWrong(false);
      onLeave();
    },
    onKeyDown,
  };
  return long ? (
    <textarea {...props} rows={1} spellcheck={false} />
  ) : (
    <input {...props} type="text" spellcheck={false} />
  );
}
