import { useId, useRef, useState } from 'preact/hooks';
import { programmes } from '../../utils/checklists';
import type { TrainingSession } from '../../utils/core/session';
import { formatDate } from '../../utils/i18n/format';
import { createSession, deleteSession } from '../../utils/storage/sessions';
import { Confirm } from '../confirm';
import { PageText } from '../page-text';
import { useRemovals } from './removals';
import { useTexts } from './texts';
import { addressOf } from './use-route';
import { useSessions } from './use-session';

/** All sessions, and a new one. */
export function SessionList() {
  const { t } = useTexts();
  const { value: sessions, error } = useSessions();
  const [refused, setRefused] = useState('');
  const offer = useRemovals();
  const remove = async (session: TrainingSession) => {
    try {
      const removed = await deleteSession(session.id);
      if (removed) offer({ key: 'sessionDeleted', name: nameOf(session, t('untitled')), removed });
    } catch (reason) {
      setRefused(t('writeRefused', { error: String(reason) }));
    }
  };
  return (
    <>
      <header>
        <h1>{t('sessions')}</h1>
        <p>{t('sessionsIntro')}</p>
      </header>
      <p role="alert" class="error">
        {error ? t('readRefused', { error }) : refused}
      </p>
      {sessions?.length === 0 && (
        <div class="empty">
          <strong>{t('sessionsEmpty')}</strong>
          <p>{t('sessionsEmptyWhat')}</p>
        </div>
      )}
      {sessions && sessions.length > 0 && (
        <ul class="rows">
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} onDelete={() => void remove(session)} />
          ))}
        </ul>
      )}
      <NewSession />
    </>
  );
}

const nameOf = ({ title }: TrainingSession, untitled: string): string => title.trim() || untitled;

function SessionRow({ session, onDelete }: { session: TrainingSession; onDelete(): void }) {
  const { t, language } = useTexts();
  const name = nameOf(session, t('untitled'));
  const held = session.participants.filter(({ result }) => result).length;
  const day = session.halfDays[0]?.date;
  return (
    <li>
      <div>
        <a class="row-link" href={addressOf(session.id)}>
          <PageText text={name} />
        </a>
        <p class="hint">
          {[
            day ? formatDate(day, language) : t('noDates'),
            t('peopleCount', { count: session.participants.length }),
            t('resultCount', { count: held }),
          ].join(' · ')}
        </p>
      </div>
      <Confirm label={t('deleteSession')} about={name} yes={t('deleteSessionYes')} onYes={onDelete}>
        <p>{t('deleteSessionLost')}</p>
        <ul class="holdings">
          <li>{t('peopleCount', { count: session.participants.length })}</li>
          <li>{t('resultCount', { count: held })}</li>
          <li>{t('halfDayCount', { count: session.halfDays.length })}</li>
        </ul>
        <p>{t('deleteUndoable')}</p>
      </Confirm>
    </li>
  );
}

function NewSession() {
  const { t } = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState('');
  const create = async (event: Event) => {
    event.preventDefault();
    const title = field.current?.value.trim() ?? '';
    if (!title) {
      setError(t('newTitleMissing'));
      field.current?.focus();
      return;
    }
    try {
      const { id: made } = await createSession({ title, programme: programmes[0]!.id });
      location.hash = addressOf(made);
    } catch (reason) {
      setError(t('writeRefused', { error: String(reason) }));
    }
  };
  return (
    <form class="session-section" noValidate onSubmit={(event) => void create(event)}>
      <h2>{t('newSession')}</h2>
      <label for={id}>{t('newTitle')}</label>
      <p id={`${id}-hint`} class="hint">
        {t('newTitleHint')}
      </p>
      <input
        id={id}
        ref={field}
        type="text"
        maxLength={300}
        autocomplete="off"
        aria-invalid={error !== ''}
        aria-describedby={`${id}-hint ${id}-error`}
      />
      <p id={`${id}-error`} class="error" role="alert">
        {error}
      </p>
      <button type="submit" class="primary">
        {t('create')}
      </button>
    </form>
  );
}
