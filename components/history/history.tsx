import { useState } from 'preact/hooks';
import type { Listing } from '../../utils/core/listing';
import { forgetListing } from '../../utils/storage/snapshots';
import { Confirm } from '../confirm';
import { useText } from '../settings';
import { Comparison } from './comparison';
import { HistoryPlot } from './history-plot';
import { HistoryTable } from './history-table';
import { useHistory } from './use-history';

interface Props {
  listing: Listing;
  /** When it was last read: the history may have grown then. */
  at: number;
}

/** What this listing was before: read from the disk only when opened. */
export function History({ listing, at }: Props) {
  const { t } = useText();
  const [opened, setOpened] = useState(false);
  return (
    <details class="fold history" onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
      <summary>
        <h2>{t('history')}</h2>
      </summary>
      {opened && <Moments marketplace={listing.marketplace} listing={listing.id} at={at} />}
    </details>
  );
}

interface MomentsProps {
  marketplace: string;
  listing: string;
  at: number;
  /** When all of them were erased. */
  onForget?(): void;
}

/** The moments of one listing that were kept, compared, and the way to erase them. */
export function Moments({ marketplace, listing, at, onForget }: MomentsProps) {
  const { t } = useText();
  const [erased, setErased] = useState(0);
  const [refusal, setRefusal] = useState('');
  const { value: moments, error } = useHistory(marketplace, listing, `${at} ${erased}`);
  const forget = () =>
    forgetListing(marketplace, listing).then(
      () => {
        setErased(erased + 1);
        onForget?.();
      },
      (reason) => setRefusal(t('eraseRefused', { error: String(reason) })),
    );
  if (error) return <p role="alert">{t('historyRefused', { error })}</p>;
  if (!moments) return null;
  if (moments.length === 0) return <p class="nothing">{t('historyEmpty')}</p>;
  return (
    <>
      {moments.length > 1 && <HistoryPlot moments={moments} />}
      <HistoryTable moments={moments} />
      <Comparison moments={moments} />
      <Confirm label={t('forget')} yes={t('erase')} onYes={() => void forget()}>
        <p>{t('forgetSure', { count: moments.length })}</p>
      </Confirm>
      <p role="alert">{refusal}</p>
    </>
  );
}
