import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** Long enough not to write at each key, short enough that nothing is lost. */
const PAUSE_MS = 300;

interface Props {
  label: string;
  hint?: string;
  value: string;
  /** Resolves to false when it could not be saved: what was typed stays then. */
  onSave(value: string): Promise<boolean>;
  /** Why this value cannot be saved; empty when it can. */
  check?(value: string): string;
  /** Lines of a longer text. */
  rows?: number;
}

/** A text that is saved as it is typed, and at the latest when the field or the page is left. */
export function SavedField({ label, hint, value, onSave, check, rows }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<string>();
  const saved = useRef(value);
  const error = draft === undefined ? '' : (check?.(draft) ?? '');

  const save = async () => {
    if (draft === undefined || error) return;
    if (draft !== saved.current) {
      const before = saved.current;
      saved.current = draft;
      if (!(await onSave(draft))) {
        saved.current = before;
        return;
      }
    }
    // While one types, the text stands as it is typed; what another window writes shows afterwards.
    if (document.activeElement !== field.current) setDraft((now) => (now === draft ? undefined : now));
  };
  const latest = useRef(save);
  latest.current = save;
  if (draft === undefined) saved.current = value;

  useEffect(() => {
    const timer = setTimeout(() => void latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const flush = () => void latest.current();
    addEventListener('pagehide', flush);
    addEventListener('beforeunload', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      removeEventListener('pagehide', flush);
      removeEventListener('beforeunload', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, []);

  const shared = {
    id,
    ref: field,
    value: draft ?? value,
    autocomplete: 'off',
    'aria-invalid': error !== '',
    'aria-describedby': `${hint ? `${id}-hint ` : ''}${id}-error`,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => setDraft(currentTarget.value),
    onBlur: () => void save(),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {rows ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
      <p id={`${id}-error`} class="error" role="alert">
        {error}
      </p>
    </div>
  );
}
