import { useEffect, useState } from 'preact/hooks';
import { eraseEverything, type Holdings, readHoldings } from '../../utils/storage/holdings';
import { forgetListing } from '../../utils/storage/snapshots';
import { Confirm } from '../confirm';
import { HoldingsList } from '../options/holdings-list';
import { KeptListings } from '../options/kept-listings';
import { useText } from '../settings';
import { Unlocked } from '../vault/unlocked';
import type { SectionProps } from './sections';

/** What is kept, counted, and how to erase it. */
export const KeepSection = (props: SectionProps) => (
  <Unlocked>
    <Kept {...props} />
  </Unlocked>
);

function Kept({ changes, onChange }: SectionProps) {
  const { t } = useText();
  const [holdings, setHoldings] = useState<Holdings>();
  const [said, setSaid] = useState('');
  // Counted again after each change, by whichever section.
  useEffect(() => {
    readHoldings().then(setHoldings, (error) => setSaid(t('historyRefused', { error: String(error) })));
  }, [changes, t]);

  const erase = async (deed: Promise<void>, done: string) => {
    setSaid(
      await deed.then(
        () => done,
        (error) => t('eraseRefused', { error: String(error) }),
      ),
    );
    onChange();
  };
  return (
    <>
      {holdings ? (
        <>
          <HoldingsList holdings={holdings} />
          <KeptListings
            listings={holdings.listings}
            onErase={({ marketplace, listing }) => void erase(forgetListing(marketplace, listing), '')}
          />
          <Confirm
            label={t('eraseAll')}
            yes={t('eraseAllYes')}
            onYes={() => void erase(eraseEverything(), t('eraseAllDone'))}
          >
            <p>{t('eraseAllSure')}</p>
            <HoldingsList holdings={holdings} />
            <p>{t('eraseAllKept')}</p>
          </Confirm>
        </>
      ) : (
        !said && <p>{t('dataReading')}</p>
      )}
      <p role="status">{said}</p>
    </>
  );
}
