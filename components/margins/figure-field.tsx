import { useId, useLayoutEffect, useState } from 'preact/hooks';
import type { FigureKind } from '../../utils/core/costs';
import { type FigureProblem, readFigure, writeFigure } from '../../utils/core/figure';
import { useMarginText } from './texts';

interface Props {
  label: string;
  hint?: string | undefined;
  kind: Exclude<FigureKind, 'vat' | 'choice'>;
  /** After the number. */
  unit?: string | undefined;
  value: number | undefined;
  onChange(value: number | undefined): void;
}

/** One figure as typed; what cannot be read is said at once, and counts as unknown. */
export function FigureField({ label, hint, kind, unit, value, onChange }: Props) {
  const { t, language } = useMarginText();
  const id = useId();
  const mark = language === 'fr' ? ',' : '.';
  const [text, setText] = useState(() => writeFigure(value, kind, mark));
  const read = readFigure(text, kind);
  const problem: FigureProblem | undefined = 'problem' in read ? read.problem : undefined;
  const typed = 'value' in read ? read.value : undefined;
  useLayoutEffect(() => {
    // Changed by another way than typing here.
    if (value !== typed) setText(writeFigure(value, kind, mark));
  }, [value]);
  return (
    <div class="figure">
      <label for={id}>{label}</label>
      <span class="figure-input">
        <input
          id={id}
          type="text"
          inputMode={kind === 'count' || kind === 'days' ? 'numeric' : 'decimal'}
          autocomplete="off"
          value={text}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem || hint ? `${id}-about` : undefined}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            const next = readFigure(currentTarget.value, kind);
            onChange('value' in next ? next.value : undefined);
          }}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </span>
      {(problem || hint) && (
        <p id={`${id}-about`} class={problem ? 'error' : 'hint'}>
          {problem ? `${t(`p_${problem}`)} ${t('notCounted')}` : hint}
        </p>
      )}
    </div>
  );
}
