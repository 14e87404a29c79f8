import { useCallback, useState } from 'preact/hooks';
import { LanguageChoice } from '../language-choice';
import { Unlocked } from '../vault/unlocked';
import { type Address, addressOf, readAddress } from './address';
import { Documents } from './documents';
import { Downloads } from './downloads';
import { useProofTexts } from './texts';
import { useSource } from './use-source';

const KINDS = { learners: 'kindLearners', sheet: 'kindSheet', group: 'kindGroup' } as const;

/** The page that shows proofs as they will be printed, and hands them over as files. */
export const Report = () => (
  <main class="report">
    <Unlocked whole="view">
      <Proofs />
    </Unlocked>
  </main>
);

function Proofs() {
  const { t } = useProofTexts();
  const [address] = useState(() => readAddress(location.search));
  const [pseudonym, setPseudonym] = useState('');
  const [withNotes, setWithNotes] = useState(false);
  const loaded = useSource(address, pseudonym.trim() || t('pseudonymDefault'));
  const load = useCallback(async () => (loaded.state === 'there' ? loaded.source : undefined), [loaded]);

  const title = address && 'session' in address ? titleOf(address) : 'learnerTitle';
  const source = loaded.state === 'there' ? loaded.source : undefined;
  const isOwn = address !== undefined && 'journey' in address;
  const isSheet = address !== undefined && 'session' in address && address.kind === 'sheet';
  // Files name people by their pseudonyms: they are offered where the documents do.
  const isPersonal = title === 'learnerTitle' || title === 'learnersTitle';
  const isEmpty = source !== undefined && !isSheet && source.learners.length === 0;
  return (
    <>
      <div class="report-tools">
        <h1>{t(title)}</h1>
        <LanguageChoice />
        {address && 'session' in address && <Kinds address={address} />}
        {isOwn && (
          <label class="field">
            {t('yourPseudonym')}
            <input
              type="text"
              maxLength={60}
              value={pseudonym}
              placeholder={t('pseudonymDefault')}
              aria-describedby="pseudonym-what"
              onChange={({ currentTarget }) => setPseudonym(currentTarget.value)}
            />
            <span id="pseudonym-what" class="hint">
              {t('pseudonymWhat')}
            </span>
          </label>
        )}
        {source && !isEmpty && !isPersonal && (
          <div class="actions">
            <button type="button" class="primary" onClick={() => print()}>
              {t('print')}
            </button>
            <p class="hint">{t('printWhat')}</p>
          </div>
        )}
        {source && !isEmpty && isPersonal && (
          <>
            <label class="choice">
              <input
                type="checkbox"
                checked={withNotes}
                aria-describedby="notes-what"
                onChange={() => setWithNotes(!withNotes)}
              />
              {t('withNotes')}
            </label>
            <p id="notes-what" class="hint">
              {t('withNotesWhat')}
            </p>
            <Downloads load={load} withNotes={withNotes} onPrint={() => print()} />
          </>
        )}
        {source && source.missing.length > 0 && !isEmpty && !isSheet && (
          <p class="notice">{t('stillMissing', { names: source.missing.join(', ') })}</p>
        )}
        <p role="status">{loaded.state === 'reading' && t('proofLoading')}</p>
        <p role="alert">{loaded.state === 'refused' && t('proofRefused', { error: loaded.error })}</p>
      </div>
      {loaded.state === 'gone' && (
        <Empty
          title={t(isOwn ? 'journeyGone' : 'sessionGone')}
          what={t(isOwn ? 'journeyGoneWhat' : 'sessionGoneWhat')}
        />
      )}
      {isEmpty && (
        <Empty
          title={t(address && 'session' in address && address.kind === 'learner' ? 'resultsMissing' : 'noResults')}
          what={t('noResultsWhat')}
        />
      )}
      {source && address && !isEmpty && <Documents address={address} source={source} withNotes={withNotes} />}
    </>
  );
}

const titleOf = ({ kind }: Exclude<Address, { journey: string }>) =>
  ({ learner: 'learnerTitle', learners: 'learnersTitle', sheet: 'sheetTitle', group: 'groupTitle' })[kind] as
    | 'learnerTitle'
    | 'learnersTitle'
    | 'sheetTitle'
    | 'groupTitle';

function Kinds({ address }: { address: Exclude<Address, { journey: string }> }) {
  const { t } = useProofTexts();
  return (
    <nav aria-label={t('proofKinds')}>
      <ul class="kinds">
        {(['learners', 'sheet', 'group'] as const).map((kind) => (
          <li key={kind}>
            <a href={addressOf(address.session, kind)} aria-current={address.kind === kind ? 'page' : undefined}>
              {t(KINDS[kind])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Empty({ title, what }: { title: string; what: string }) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{what}</p>
    </div>
  );
}
