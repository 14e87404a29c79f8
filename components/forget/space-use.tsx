import { useEffect, useState } from 'preact/hooks';
import { askToPersist, readSpace, type Space } from '../../utils/storage/space';
import { sizeText, useForgetTexts } from './texts';

/** Less than this is nearly nothing. */
const LITTLE_BYTES = 500e6;

/** How much is kept of what, whether the browser might take it away, and what uninstalling loses. */
export function SpaceUse({ changes }: { changes: number }) {
  const { t, language } = useForgetTexts();
  const [space, setSpace] = useState<Space>();
  const [said, setSaid] = useState('');
  const read = () =>
    readSpace().then(setSpace, (error) => {
      setSaid(String(error));
    });
  useEffect(() => void read(), [changes]);
  const persist = async () => {
    setSaid((await askToPersist()) ? '' : t('persistRefused'));
    await read();
  };
  return (
    <>
      <h3>{t('space')}</h3>
      {space && <Shares space={space} />}
      {space?.free !== undefined && space.free < LITTLE_BYTES && (
        <div class="notice" data-tone="warning">
          <p>{t('almostFull', { size: sizeText(space.free, language) })}</p>
          <a href="#backup">{t('toBackup')}</a>
        </div>
      )}
      <p>
        {t('unlimited')} {space?.persisted && t('persisted')}
      </p>
      {space && !space.persisted && (
        <div class="notice">
          <p>{t('notPersisted')}</p>
          <div class="actions">
            <button type="button" onClick={() => void persist()}>
              {t('persist')}
            </button>
            <a href="#backup">{t('toBackup')}</a>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
      <p class="notice">{t('uninstall')}</p>
    </>
  );
}

function Shares({ space: { shares, usage } }: { space: Space }) {
  const { t, language } = useForgetTexts();
  const most = Math.max(1, ...shares.map(({ bytes }) => bytes));
  return (
    <table class="forget-space">
      <caption>
        {usage !== undefined && t('spaceTotal', { size: sizeText(usage, language) })} {t('spaceCaption')}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('records')}</th>
          <th scope="col">{t('size')}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ kind, records, bytes }) => (
          <tr key={kind}>
            <th scope="row">{t(kind)}</th>
            <td>{records.toLocaleString(language)}</td>
            <td>
              {sizeText(bytes, language)}
              <meter aria-hidden="true" min={0} max={most} value={bytes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
