import { useId } from 'preact/hooks';

interface Props {
  on: boolean;
  label: string;
  hint?: string | undefined;
  /** Called in the click itself: a permission can only be asked for there. */
  onChange(on: boolean): void;
}

/** A setting that acts at once. */
export function Switch({ on, label, hint, onChange }: Props) {
  const id = useId();
  return (
    <div class="switch-row">
      <div>
        <span id={id} class="switch-label">
          {label}
        </span>
        {hint && (
          <p id={`${id}-hint`} class="hint">
            {hint}
          </p>
        )}
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onClick={() => onChange(!on)}
      />
    </div>
  );
}
