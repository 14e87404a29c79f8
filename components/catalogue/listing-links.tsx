import { useState } from 'preact/hooks';
import type { ListingRef } from '../../utils/judging/rejudge-kept';
import { OpenListing } from './open-listing';
import { marketplaceName, useCatalogueText } from './texts';

const AT_A_TIME = 20;

/** Listings to open, folded; a long list is shown in portions. */
export function ListingLinks({ listings }: { listings: readonly ListingRef[] }) {
  const { t } = useCatalogueText();
  const [opened, setOpened] = useState(false);
  const [shown, setShown] = useState(AT_A_TIME);
  const more = Math.min(AT_A_TIME, listings.length - shown);
  return (
    <details class="listing-links" onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
      <summary>{t('showListings', { count: listings.length })}</summary>
      {opened && (
        <>
          <ul>
            {listings.slice(0, shown).map((one) => (
              <li key={`${one.marketplace}|${one.listing}`}>
                <OpenListing {...one} /> <span class="hint">{marketplaceName(one.marketplace)}</span>
              </li>
            ))}
          </ul>
          {more > 0 && (
            <button type="button" class="quiet" onClick={() => setShown(shown + AT_A_TIME)}>
              {t('showMore', { count: more })}
            </button>
          )}
        </>
      )}
    </details>
  );
}
