import { useEffect, useState } from 'preact/hooks';
import { eraseEverything, type Holdings, readHoldings } from '../../utils/storage/holdings';
import { forgetListing } from '../../utils/storage/snapshots';
import { Confirm } from '../confirm';
import { useText } from '../settings';
import { HoldingsList } from './holdings-list';
import { KeptListings } from './kept-listings';
import { ProgressFile } from './progress-file';
import { Section } from './section';

/** What is kept, counted, and how to erase it. */
export function DataSection() {
  const { t } = useText();
  const [holdings, setHoldings] = useState<Holdings>();
  const [said, setSaid] = useState('');
  const count = () =>
    readHoldings().then(setHoldings, (error) => setSaid(t('historyRefused', { error: String(error) })));
  useEffect(() => void count(), []);

  const erase = async (deed: Promise<void>, done: string) => {
    setSaid(
      await deed.then(
        () => done,
        (error) => t('eraseRefused', { error: String(error) }),
      ),
    );
    await count();
  };
  return (
    <Section title="data" what="dataWhat">
      {holdings ? (
        <>
          <HoldingsList holdings={holdings} />
          <KeptListings
            listings={holdings.listings}
            onErase={({ marketplace, listing }) => void erase(forgetListing(marketplace, listing), '')}
          />
          <ProgressFile onChange={() => void count()} />
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
    </Section>
  );
}
