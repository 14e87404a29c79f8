import { useId, useRef, useState } from 'preact/hooks';
import { makeResultFile } from '../../utils/training/make-results';
import { saveFile } from '../save-file';
import { JourneyName } from './journey-name';
import type { InJourney } from './journey-room';
import { PlaceHeading } from './place-heading';
import { useTrainingText } from './texts';

/** What a learner takes away: the report to print, and the file for the trainer. */
export function HandOver({ journey }: InJourney) {
  const { t } = useTrainingText();
  const id = useId();
  const pseudonym = useRef<HTMLInputElement>(null);
  const withNotes = useRef<HTMLInputElement>(null);
  const [error, setError] = useState('');
  const [saved, setSaved] = useState('');

  const save = async (event: Event) => {
    event.preventDefault();
    setSaved('');
    const written = pseudonym.current?.value.trim() ?? '';
    setError(written ? '' : t('pseudonymMissing'));
    if (!written) return pseudonym.current?.focus();
    try {
      const file = await makeResultFile(journey.id, written, { withNotes: withNotes.current?.checked ?? false });
      const name = `${t('fileName')}-${plain(written)}.json`;
      saveFile(name, JSON.stringify(file, null, 2), 'application/json');
      setSaved(t('downloaded', { file: name }));
    } catch (refusal) {
      setError(t('downloadRefused', { error: String(refusal) }));
    }
  };
  return (
    <>
      <PlaceHeading back={{ to: { at: 'journey', journey: journey.id }, name: <JourneyName journey={journey} /> }}>
        {t('handOverTitle')}
      </PlaceHeading>
      <section class="part">
        <h2>{t('reportTitle')}</h2>
        <p>{t('reportWhat')}</p>
        <p>
          <a target="_blank" href={`report.html?journey=${encodeURIComponent(journey.id)}`} rel="noopener">
            {t('reportLink')}
          </a>
        </p>
      </section>
      <section class="part">
        <h2>{t('fileTitle')}</h2>
        <p>{t('fileWhat')}</p>
        <form class="hand-over" noValidate onSubmit={(event) => void save(event)}>
          <label for={id}>{t('pseudonym')}</label>
          <p id={`${id}-hint`} class="hint">
            {t('pseudonymHint')}
          </p>
          <input
            id={id}
            ref={pseudonym}
            type="text"
            maxLength={100}
            autocomplete="nickname"
            required
            aria-invalid={error !== ''}
            aria-describedby={`${id}-hint ${id}-error`}
          />
          <p id={`${id}-error`} class="error" role="alert">
            {error}
          </p>
          <label class="choice">
            <input ref={withNotes} type="checkbox" />
            {t('withNotes')}
          </label>
          <div class="actions">
            <button type="submit" class="primary">
              {t('download')}
            </button>
          </div>
          <p role="status">{saved}</p>
        </form>
      </section>
    </>
  );
}

/** As a part of a file's name, on every system. */
const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'x';
