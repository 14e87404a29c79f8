import { marketplaces } from '../../utils/marketplaces';
import type { RememberedListing } from '../../utils/storage/holdings';
import { Confirm } from '../confirm';
import { PageText } from '../page-text';
import { useText } from '../settings';

interface Props {
  listings: readonly RememberedListing[];
  onErase(listing: RememberedListing): void;
}

/** The listings kept, latest seen first; each can be forgotten. */
export function KeptListings({ listings, onErase }: Props) {
  const { t } = useText();
  if (listings.length === 0) return null;
  return (
    <details>
      <summary>
        {t('dataByListing')} <span class="count">{listings.length}</span>
      </summary>
      <ul class="rows">
        {listings.map((kept) => (
          <li key={`${kept.marketplace}|${kept.listing}`}>
            <div>
              <PageText text={kept.title} longest={160} />
              <p class="hint">
                {marketplaces.find(({ id }) => id === kept.marketplace)?.name ?? kept.marketplace} ·{' '}
                {t('dataMoments', { count: kept.moments })}
              </p>
            </div>
            <Confirm label={t('erase')} about={kept.title} yes={t('erase')} onYes={() => onErase(kept)}>
              <p>{t('forgetSure', { count: kept.moments })}</p>
            </Confirm>
          </li>
        ))}
      </ul>
    </details>
  );
}
