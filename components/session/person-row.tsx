import { useState } from 'preact/hooks';
import type { Participant } from '../../utils/core/session';
import { formatMoment } from '../../utils/i18n/format';
import { removeParticipant } from '../../utils/storage/sessions';
import { Confirm } from '../confirm';
import { PageText } from '../page-text';
import { useRemovals } from './removals';
import { useTexts } from './texts';
import { addressOf } from './use-route';

/** One participant: what was handed in, the way to the person's page, and out of the session. */
export function PersonRow({ session, person }: { session: string; person: Participant }) {
  const { t, language } = useTexts();
  const offer = useRemovals();
  const [refused, setRefused] = useState('');
  const { id, pseudonym, result } = person;
  const remove = async () => {
    try {
      const removed = await removeParticipant(session, id);
      if (removed) offer({ key: 'personRemoved', name: pseudonym, removed });
    } catch (error) {
      setRefused(t('writeRefused', { error: String(error) }));
    }
  };
  return (
    <li>
      <div>
        <a class="row-link" href={addressOf(session, 'people', id)}>
          <PageText text={pseudonym} />
        </a>
        <p class="hint">{result ? t('fileOf', { moment: formatMoment(result.exportedAt, language) }) : t('noFile')}</p>
        <p class="error" role="alert">
          {refused}
        </p>
      </div>
      <Confirm label={t('removePerson')} about={pseudonym} yes={t('removePersonYes')} onYes={() => void remove()}>
        <p>{t('removePersonSure')}</p>
        <p>{t('personUndoable')}</p>
      </Confirm>
    </li>
  );
}
