import { byPseudonym, type TrainingSession } from '../../utils/core/session';
import { addressOf as documentOf } from '../proof/address';
import { TakeAway } from './take-away';
import { useTexts } from './texts';

/** What can be printed of a session. */
export function DocumentsView({ session }: { session: TrainingSession }) {
  const { t } = useTexts();
  const held = session.participants.filter(({ result }) => result).sort(byPseudonym);
  return (
    <>
      <h2>{t('documents')}</h2>
      <p>{t('documentsWhat')}</p>
      <ul class="rows">
        <DocumentLink href={documentOf(session.id, 'sheet')} label={t('documentSheet')} />
        <DocumentLink href={documentOf(session.id, 'group')} label={t('documentGroup')} />
      </ul>
      <h3>{t('documentsLearners')}</h3>
      <p class="hint">{t('documentsNoLearner')}</p>
      <ul class="rows">
        {held.length > 1 && <DocumentLink href={documentOf(session.id, 'learners')} label={t('documentLearners')} />}
        {held.map(({ id, pseudonym }) => (
          <DocumentLink
            key={id}
            href={documentOf(session.id, { participant: id })}
            label={t('documentLearner', { name: pseudonym })}
          />
        ))}
      </ul>
      {held.length > 0 && <TakeAway session={session.id} />}
    </>
  );
}

function DocumentLink({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <a class="row-link" href={href} target="_blank" rel="noopener">
        {label}
      </a>
    </li>
  );
}
