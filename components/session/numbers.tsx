import type { ComponentChildren } from 'preact';
import { useTexts } from './texts';

/** The table that holds the numbers of a plot: folded, so that a group sees one picture at a time. */
export function Numbers({ about, children }: { about: string; children: ComponentChildren }) {
  const { t } = useTexts();
  return (
    <details class="numbers-fold">
      <summary>
        {t('asTable')}
        <span class="unseen"> ({about})</span>
      </summary>
      {children}
    </details>
  );
}
