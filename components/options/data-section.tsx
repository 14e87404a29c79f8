import { useEffect, useState } from 'preact/hooks';
import { type Holdings, readHoldings } from '../../utils/storage/holdings';
import { useText } from '../settings';
import { Unlocked } from '../vault/unlocked';
import { HoldingsList } from './holdings-list';
import { Section } from './section';

/** What is kept, counted, and the way to the page where one disposes of it. */
export function DataSection() {
  const { t } = useText();
  return (
    <Section title="data" what="dataWhat">
      <Unlocked>
        <Counted />
      </Unlocked>
      <p>
        <a href="data.html">{t('dataOpen')}</a>
      </p>
      <p>
        <a href="verify.html">{t('verifyOpen')}</a>
      </p>
    </Section>
  );
}

function Counted() {
  const { t } = useText();
  const [holdings, setHoldings] = useState<Holdings>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    readHoldings().then(setHoldings, (error) => setSaid(t('historyRefused', { error: String(error) })));
  }, [t]);
  return (
    <>
      {holdings ? <HoldingsList holdings={holdings} /> : !said && <p>{t('dataReading')}</p>}
      <p role="status">{said}</p>
    </>
  );
}
