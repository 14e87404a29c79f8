import type { Holdings } from '../../utils/storage/holdings';
import { useText } from '../settings';
import { useProgressTexts } from './progress-texts';

const KINDS = ['programmes', 'sessions', 'results'] as const;

export function HoldingsList({ holdings }: { holdings: Holdings }) {
  const { t, language } = useText();
  const { t: say } = useProgressTexts();
  const { listings, moments, waivers, answers, journeys, events, bytes } = holdings;
  const megabytes = ((bytes ?? 0) / 1e6).toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <ul class="holdings">
      <li>{t('dataListings', { count: listings })}</li>
      <li>{t('dataMoments', { count: moments })}</li>
      <li>{t('dataWaivers', { count: waivers })}</li>
      <li>{t('dataAnswers', { count: answers })}</li>
      <li>{say('heldJourneys', { count: journeys, events: say('events', { count: events }) })}</li>
      {KINDS.map((kind) => (
        <li key={kind}>{say(kind, { count: holdings[kind] })}</li>
      ))}
      <li>{t('dataForms', { count: holdings.forms })}</li>
      <li>{t('dataDrafts', { count: holdings.drafts })}</li>
      <li>{t('dataSettings')}</li>
      {bytes !== undefined && <li>{t('dataSize', { size: megabytes })}</li>}
    </ul>
  );
}
