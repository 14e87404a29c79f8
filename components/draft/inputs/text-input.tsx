import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  id: string;
  text: string;
  /** Grows when `text` was changed by something else than typing here. */
  version: number;
  long?: boolean;
  label?: string;
  describedBy?: string;
  invalid?: boolean;
  onType(text: string): void;
}

/**
 * A text that the browser alone keeps while one types: nothing is drawn and nothing is computed within a key press,
 * however long the text.
 */
export function TextInput({ id, text, version, long = false, label, describedBy, invalid = false, onType }: Props) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const onInput = useRef(onType);
  onInput.current = onType;
  useLayoutEffect(() => {
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [version]);
  useEffect(() => {
    const element = field.current!;
    const listen = () => onInput.current(element.value);
    element.addEventListener('input', listen);
    return () => element.removeEventListener('input', listen);
  }, []);
  const common = {
    id,
    ref: field,
    spellcheck: true,
    autocomplete: 'off',
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
  } as const;
  return long ? <textarea {...common} rows={4} class="draft-long" /> : <input {...common} type="text" />;
}
