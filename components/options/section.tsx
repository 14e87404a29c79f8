import type { ComponentChildren } from 'preact';
import type { TextKey } from '../../utils/i18n/catalogue';
import { useText } from '../settings';

interface Props {
  /** Also the anchor of the section. */
  title: TextKey;
  what?: TextKey;
  children: ComponentChildren;
}

export function Section({ title, what, children }: Props) {
  const { t } = useText();
  return (
    <section class="options-section" aria-labelledby={title}>
      <h2 id={title}>{t(title)}</h2>
      {what && <p>{t(what)}</p>}
      {children}
    </section>
  );
}
