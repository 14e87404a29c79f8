import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { withoutDirectionMarks } from '../utils/core/direction';
import { cut } from '../utils/judging/field-text';
import { useText } from './settings';

interface Props {
  /** On the button that starts it. */
  label: string;
  /** What it is about, where the button alone would not tell. */
  about?: string;
  /** What will happen, shown before it does. */
  children: ComponentChildren;
  /** On the button that does it. */
  yes: string;
  onYes(): void;
}

/** A deed that cannot be undone: asked a second time, in place. */
export function Confirm({ label, about, children, yes, onYes }: Props) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" ref={opener} class="danger" onClick={() => setAsking(true)}>
        {label}
        {about && <span class="unseen"> {cut(withoutDirectionMarks(about), 160)}</span>}
      </button>
    );
  }
  const answer = (deed?: () => void) => {
    setAsking(false);
    deed?.();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form.
    <div class="confirm" role="group" aria-label={label} tabIndex={-1} ref={question}>
      {children}
      <div class="actions">
        <button type="button" class="danger" onClick={() => answer(onYes)}>
          {yes}
        </button>
        <button type="button" onClick={() => answer()}>
          {t('waiveCancel')}
        </button>
      </div>
    </div>
  );
}
