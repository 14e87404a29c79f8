import { useMemo } from 'preact/hooks';
import { formatDate } from '../../utils/i18n/format';
import { comingAfter, comingKey } from '../../utils/judging/coming';
import type { Rejudged } from '../../utils/judging/rejudge-kept';
import { ruleText } from '../../utils/judging/wording';
import { dayOf } from '../../utils/storage/snapshots';
import { Passport } from '../passport';
import { useSettings } from '../settings';
import { ListingLinks } from './listing-links';
import { policyName, useCatalogueText } from './texts';

/** What is announced, soonest first, and how many kept listings it would concern, once they were judged for it. */
export function ComingList({ result }: { result: Rejudged | undefined }) {
  const { t, language } = useCatalogueText();
  const { rulesOff } = useSettings();
  const today = dayOf(Date.now());
  const announced = useMemo(() => comingAfter(today, rulesOff), [today, rulesOff]);
  if (announced.length === 0) return null;
  return (
    <details class="fold coming">
      <summary>
        <h2>
          {t('comingTitle')} <span class="count">{announced.length}</span>
        </h2>
      </summary>
      <p class="hint">{t('comingWhat')}</p>
      {!result && <p class="hint">{t('comingUncounted')}</p>}
      <ul>
        {announced.map((coming) => {
          const listings = result?.coming[comingKey(coming)];
          return (
            <li key={comingKey(coming)}>
              <h3>{t('comingFrom', { since: formatDate(coming.since, language) })}</h3>
              <p>
                {ruleText(coming.rule, language).title} · {policyName(coming.policy, language)}
              </p>
              {result && listings && (
                <p>
                  {listings.length === 0
                    ? t('comingNone', { total: result.total })
                    : t('comingSome', { count: listings.length, total: result.total })}
                </p>
              )}
              {listings && listings.length > 0 && <ListingLinks listings={listings} />}
              <details>
                <summary>{t('askedBy')}</summary>
                <Passport passport={coming.row} policy={coming.policy} today={today} />
              </details>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
