import type { ComponentChildren } from 'preact';

interface Props {
  /** It cannot be done now: said so, and the button keeps the focus it may have. */
  off?: boolean;
  main?: boolean;
  onDo(): void;
  children: ComponentChildren;
}

/** A button of something that cannot be done at any time. */
export function Action({ off = false, main = false, onDo, children }: Props) {
  return (
    <button
      type="button"
      class={main ? 'primary' : undefined}
      aria-disabled={off}
      onClick={() => {
        if (!off) onDo();
      }}
    >
      {children}
    </button>
  );
}
