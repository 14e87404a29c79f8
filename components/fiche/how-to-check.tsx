import type { Finding } from '../../utils/core/analyse';
import { useText } from '../settings';
import { useJudgedPage } from './judged-page';

/** What would make an unreadable field readable, or who can look instead. */
export function HowToCheck({ finding }: { finding: Finding }) {
  const { t } = useText();
  const { listing } = useJudgedPage().report;
  const reasons = finding.fields.flatMap((name) => {
    const field = listing.fields[name];
    return field.state === 'unknown' ? [field.reason] : [];
  });
  if (reasons.length === 0) return null;
  return (
    <>
      <p class="detail-label">{t('howToCheck')}</p>
      {[...new Set(reasons)].map((reason) => (
        <p key={reason}>{t(`check_${reason}`)}</p>
      ))}
    </>
  );
}
