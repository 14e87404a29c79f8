import { say } from '../../utils/core/checklist';
import type { Participant } from '../../utils/core/session';
import { formatMoment } from '../../utils/i18n/format';
import { changeParticipant } from '../../utils/training/session-edit';
import { foldPseudonym } from '../../utils/training/session-merge';
import { addressOf as documentOf } from '../proof/address';
import { LearnerResults } from './learner-results';
import { SavedField } from './saved-field';
import { TakeAway } from './take-away';
import { useTexts } from './texts';
import { useMember } from './use-group';
import { addressOf } from './use-route';
import type { Edited } from './use-session';

/** One participant: pseudonym and remark to be written, and what was handed in. */
export function LearnerView({ session, change, participant }: Edited & { participant: string }) {
  const { t } = useTexts();
  const person = session.participants.find(({ id }) => id === participant);
  const back = (
    <a class="back" href={addressOf(session.id, 'people')}>
      {t('backToPeople')}
    </a>
  );
  if (!person) {
    return (
      <>
        <p>{t('personGone')}</p>
        {back}
      </>
    );
  }
  const others = session.participants.filter(({ id }) => id !== participant);
  const check = (typed: string) => {
    if (!typed.trim()) return t('pseudonymMissing');
    const isTaken = others.some(({ pseudonym }) => foldPseudonym(pseudonym) === foldPseudonym(typed));
    return isTaken ? t('pseudonymTaken') : '';
  };
  return (
    <>
      {back}
      <h2>{t('learner', { name: person.pseudonym })}</h2>
      <SavedField
        label={t('pseudonym')}
        hint={t('peopleNever')}
        value={person.pseudonym}
        check={check}
        onSave={(text) => change(changeParticipant(participant, { pseudonym: text.trim() }))}
      />
      <SavedField
        label={t('remarkPerson')}
        value={person.remark}
        rows={4}
        onSave={(remark) => change(changeParticipant(participant, { remark }))}
      />
      <HandedIn session={session.id} person={person} />
    </>
  );
}

function HandedIn({ session, person }: { session: string; person: Participant }) {
  const { t, language } = useTexts();
  const { record, error } = useMember(session, person);
  const { result } = person;
  if (!result) {
    return (
      <div class="empty">
        <strong>{t('learnerNone')}</strong>
        <p>{t('learnerNoneWhat')}</p>
      </div>
    );
  }
  if (error) return <p role="alert">{t('readRefused', { error })}</p>;
  if (record === undefined) return null;
  if (record === null) return <p class="notice">{t('learnerUnknown')}</p>;
  const moments = {
    moment: formatMoment(result.exportedAt, language),
    collected: formatMoment(result.collectedAt, language),
  };
  return (
    <>
      <p class="hint">
        {t('learnerFile', moments)} {t('learnerProgramme', { title: say(record.programme.title, language).text })}
      </p>
      <p>
        <a href={documentOf(session, { participant: person.id })} target="_blank" rel="noopener">
          {t('documentReport')}
        </a>
      </p>
      <LearnerResults record={record} />
      <TakeAway session={session} participant={person.id} />
    </>
  );
}
