import { useEffect, useState } from 'preact/hooks';
import { bringBackEverything, eraseEverything, holdEverything, MOST_HELD_BYTES } from '../../utils/storage/forget-all';
import { type Holdings, readHoldings } from '../../utils/storage/holdings';
import { Confirm } from '../confirm';
import { HoldingsList } from '../options/holdings-list';
import { useText } from '../settings';
import { sizeText, useForgetTexts } from './texts';
import { useErase } from './undo';

/** All that is kept, counted, and the way to erase it at once; it can be undone where a page can hold it. */
export function EraseAll({ changes }: { changes: number }) {
  const { t: say } = useText();
  const { t, language } = useForgetTexts();
  const erase = useErase();
  const [holdings, setHoldings] = useState<Holdings>();
  const [error, setError] = useState('');
  useEffect(() => {
    readHoldings().then(setHoldings, (reason) => setError(say('historyRefused', { error: String(reason) })));
  }, [changes, say]);
  if (!holdings) return <p role="status">{error || say('dataReading')}</p>;
  const bytes = holdings.bytes ?? 0;
  const fits = bytes <= MOST_HELD_BYTES;
  const all = async () => {
    const held = fits ? await holdEverything() : undefined;
    await eraseEverything();
    return held && (() => bringBackEverything(held));
  };
  return (
    <>
      <h3>{t('all')}</h3>
      <HoldingsList holdings={holdings} />
      <Confirm label={say('eraseAll')} yes={say('eraseAllYes')} onYes={() => void erase(t('allName'), all, false)}>
        <p>{t('allSure')}</p>
        <HoldingsList holdings={holdings} />
        <p>{t('allKept')}</p>
        {fits ? (
          <p>{t('allUndo')}</p>
        ) : (
          <p>
            <strong>{t('allNoUndo', { size: sizeText(bytes, language) })}</strong>{' '}
            <a href="#exchange">{t('toExport')}</a>
          </p>
        )}
      </Confirm>
    </>
  );
}
