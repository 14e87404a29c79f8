import type { ProofText } from '../i18n/proof';
import { ITEMS } from './indicators';

export type DocumentKind = 'learner' | 'sheet' | 'group';

/** What a document may be shown for, and what it must not be taken for. */
export function limitsOf(kind: DocumentKind, t: ProofText): { supports: string[]; doesNotProve: string[] } {
  return {
    supports: [...ITEMS[kind].map((item) => t(`item_${item}`)), ...(kind === 'group' ? [t('appreciations')] : [])],
    doesNotProve:
      kind === 'sheet'
        ? [t('limitCertificate'), t('limitSheet')]
        : [
            t('limitCertificate'),
            t('limitIdentity'),
            t('limitTime'),
            t('limitClock'),
            t('limitQuiz'),
            t('limitListing'),
          ],
  };
}
