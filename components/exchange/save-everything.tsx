import { useId, useState } from 'preact/hooks';
import { GROUPS, type Group, SEALED_ONLY } from '../../utils/exchange/contents';
import { exportEverything } from '../../utils/exchange/everything';
import { dayOf } from '../../utils/storage/snapshots';
import { saveAs } from '../options/save-as';
import { faultOf, NewPassphraseFields, NO_PASSPHRASE } from '../vault/new-passphrase';
import { problemText } from './problem';
import { useExchangeTexts } from './texts';
import { useWork, WorkLine, wasStopped } from './work';

const ALL = Object.keys(GROUPS) as Group[];

/** Everything kept, or a part of it, as one file: readable, or sealed with a passphrase. */
export function SaveEverything() {
  const { t } = useExchangeTexts();
  const id = useId();
  const [groups, setGroups] = useState<readonly Group[]>(ALL);
  const [isSealed, setSealed] = useState(false);
  const [typed, setTyped] = useState(NO_PASSPHRASE);
  const [isTried, setTried] = useState(false);
  const [said, setSaid] = useState('');
  const { work, run } = useWork();

  const save = async () => {
    setTried(true);
    setSaid(groups.length ? '' : t('nothingChosen'));
    if (!groups.length || (isSealed && faultOf(typed))) return;
    try {
      const secret = isSealed ? typed.first : undefined;
      const file = await run(t('saving'), (reins) => exportEverything({ groups, secret, ...reins }));
      const name = `pret-a-vendre-donnees-${dayOf(Date.now())}.${isSealed ? 'pav' : 'json'}`;
      saveAs(name, file);
      setTyped(NO_PASSPHRASE);
      setTried(false);
      setSaid(t('saved', { name }));
    } catch (error) {
      setSaid(wasStopped(error) ? t('stopped') : problemText(error, t, 'saveRefused'));
    }
  };
  const choose = (group: Group, isChosen: boolean) =>
    setGroups(ALL.filter((one) => (one === group ? isChosen : groups.includes(one))));
  return (
    <section class="exchange" aria-labelledby={id}>
      <h3 id={id}>{t('save')}</h3>
      <p>{t('saveWhat')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset>
          <legend>{t('groups')}</legend>
          {ALL.map((group) => (
            <label key={group} class="choice">
              <input
                type="checkbox"
                checked={groups.includes(group) && (isSealed || !SEALED_ONLY.has(group))}
                disabled={!isSealed && SEALED_ONLY.has(group)}
                onChange={({ currentTarget }) => choose(group, currentTarget.checked)}
              />
              {t(`group_${group}`)} {!isSealed && SEALED_ONLY.has(group) && t('sealedOnly')}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('protection')}</legend>
          {[false, true].map((sealed) => (
            <label key={String(sealed)} class="choice">
              <input type="radio" name={id} checked={isSealed === sealed} onChange={() => setSealed(sealed)} />
              {t(sealed ? 'sealed' : 'plain')}
            </label>
          ))}
          {isSealed && (
            <div class="passphrase-fields">
              <NewPassphraseFields label={t('passphrase')} value={typed} isChecked={isTried} onChange={setTyped} />
              <p class="hint">{t('passphraseLost')}</p>
            </div>
          )}
        </fieldset>
        {!work && (
          <div class="actions">
            <button type="submit" class="primary">
              {t('saveButton')}
            </button>
          </div>
        )}
      </form>
      {work && <WorkLine {...work} />}
      <p role="status">{said}</p>
    </section>
  );
}
