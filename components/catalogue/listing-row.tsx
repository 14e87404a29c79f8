import { useState } from 'preact/hooks';
import { standingOf } from '../../utils/core/report';
import { formatDay } from '../../utils/i18n/format';
import { verdictLine } from '../../utils/judging/verdict';
import type { KeptListing } from '../../utils/storage/schema';
import { Moments } from '../history/history';
import { marginsHref } from '../margins/address';
import { useText } from '../settings';
import { OpenListing } from './open-listing';
import { marketplaceName, useCatalogueText } from './texts';

/** One kept listing: what it is called, where it is sold, how it stands and since when; its history when opened. */
export function ListingRow({ kept, onForget }: { kept: KeptListing; onForget(): void }) {
  const { t, language } = useCatalogueText();
  const { t: word } = useText();
  const [opened, setOpened] = useState(false);
  const { marketplace, listing, counts, at, readAt } = kept;
  const day = formatDay(at, language);
  return (
    <article class="kept-listing">
      <h3>
        <OpenListing {...kept} />
      </h3>
      <p class="verdict-words" data-standing={standingOf(counts)}>
        {verdictLine(counts, word)}
      </p>
      <p class="hint">
        {marketplaceName(marketplace)} ·{' '}
        {readAt === undefined ? t('readOn', { day }) : t('judgedAgainOn', { day, read: formatDay(readAt, language) })}
      </p>
      <p class="row-link">
        <a href={marginsHref(kept)} target="_blank" rel="noreferrer">
          {t('margins')}
          <span class="unseen"> {t('newTab')}</span>
        </a>
      </p>
      <details onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
        <summary>{t('historyOf')}</summary>
        {opened && <Moments marketplace={marketplace} listing={listing} at={at} onForget={onForget} />}
      </details>
    </article>
  );
}
