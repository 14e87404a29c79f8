import { formatMoment } from '../../utils/i18n/format';
import type { Summary } from '../../utils/storage/schema';
import { useText } from '../settings';
import { ReportDifference } from './report-difference';
import { useSnapshot } from './use-history';

/** What became of a listing between two moments that were kept. */
export function Difference({ before, after }: { before: Summary; after: Summary }) {
  const { t, language } = useText();
  const [first, last] = [useSnapshot(before.id), useSnapshot(after.id)];
  const error = first.error ?? last.error;
  if (error) return <p role="alert">{t('historyRefused', { error })}</p>;
  if (first.value === null || last.value === null) return <p role="alert">{t('momentGone')}</p>;
  if (!first.value || !last.value) return null;
  return (
    <ReportDifference
      before={first.value}
      after={last.value}
      titles={[formatMoment(before.at, language), formatMoment(after.at, language)]}
    />
  );
}
