import type { Holdings } from '../../utils/storage/holdings';
import { useText } from '../settings';

export function HoldingsList({ holdings: { listings, moments, waivers, bytes } }: { holdings: Holdings }) {
  const { t, language } = useText();
  const megabytes = ((bytes ?? 0) / 1e6).toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <ul class="holdings">
      <li>{t('dataListings', { count: listings.length })}</li>
      <li>{t('dataMoments', { count: moments })}</li>
      <li>{t('dataWaivers', { count: waivers })}</li>
      <li>{t('dataSettings')}</li>
      {bytes !== undefined && <li>{t('dataSize', { size: megabytes })}</li>}
    </ul>
  );
}
