import { useId, useRef, useState } from 'preact/hooks';
import { suggestPseudonym } from '../../utils/training/pseudonyms';
import { addParticipant } from '../../utils/training/session-edit';
import { foldPseudonym } from '../../utils/training/session-merge';
import { useTexts } from './texts';
import type { Edited } from './use-session';

/** Adds a participant under a pseudonym that is typed or drawn at random. */
export function AddPerson({ session, change }: Edited) {
  const { t } = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const [said, setSaid] = useState('');
  const taken = session.participants.map(({ pseudonym }) => pseudonym);
  const add = async (event: Event) => {
    event.preventDefault();
    field.current?.focus();
    const pseudonym = typed.trim();
    const isTaken = taken.some((other) => foldPseudonym(other) === foldPseudonym(pseudonym));
    const wrong = !pseudonym ? t('pseudonymMissing') : isTaken ? t('pseudonymTaken') : '';
    setError(wrong);
    setSaid('');
    if (wrong || !(await change(addParticipant(crypto.randomUUID(), pseudonym)))) return;
    setTyped('');
    setSaid(t('personAdded', { name: pseudonym }));
  };
  const suggest = () => {
    setTyped(suggestPseudonym(taken));
    setError('');
    field.current?.focus();
  };
  return (
    <form class="field" noValidate onSubmit={(event) => void add(event)}>
      <label for={id}>{t('pseudonymNew')}</label>
      <input
        id={id}
        ref={field}
        type="text"
        maxLength={100}
        autocomplete="off"
        value={typed}
        aria-invalid={error !== ''}
        aria-describedby={`${id}-error`}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p id={`${id}-error`} class="error" role="alert">
        {error}
      </p>
      <div class="actions">
        <button type="submit" class="primary">
          {t('addPerson')}
        </button>
        <button type="button" onClick={suggest}>
          {t('suggest')}
        </button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}
