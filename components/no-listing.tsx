import type { ComponentChildren } from 'preact';
import type { TextKey } from '../utils/i18n/catalogue';
import { useText } from './settings';
import type { Reading } from './use-reading';

type Phase = Exclude<Reading['phase'], 'loading' | 'listing'>;
type Said = Phase | 'notAllowed';

/** What is said when there is no verdict: the matter, then what to do. */
export const SENTENCES: Record<Said, [title: TextKey, what?: TextKey]> = {
  unread: ['unread', 'unreadWhat'],
  reading: ['reading'],
  slow: ['readingSlow', 'readingSlowWhat'],
  refused: ['forbidden', 'forbiddenWhat'],
  notAllowed: ['notAllowed', 'notAllowedWhat'],
  other: ['otherPage', 'otherPageWhat'],
  backOffice: ['backOffice', 'backOfficeWhat'],
  paused: ['paused', 'pausedWhat'],
};

interface Props {
  phase: Said;
  host: string;
  /** What one can do about it. */
  children?: ComponentChildren;
}

/** Why there is no verdict on this page, and what to do next. */
export function NoListing({ phase, host, children }: Props) {
  const { t } = useText();
  const [title, what] = SENTENCES[phase];
  return (
    <section class="empty" aria-busy={phase === 'reading'}>
      <h2>{t(title)}</h2>
      {what && <p>{t(what, { host })}</p>}
      {children && <div class="actions">{children}</div>}
    </section>
  );
}
