import { byPseudonym, type TrainingSession } from '../../utils/core/session';
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
        <DocumentLink query={`session=${session.id}&kind=sheet`} label={t('documentSheet')} />
        <DocumentLink query={`session=${session.id}&kind=group`} label={t('documentGroup')} />
      </ul>
      <h3>{t('documentsLearners')}</h3>
      <p class="hint">{t('documentsNoLearner')}</p>
      <ul class="rows">
        {held.length > 1 && (
          <DocumentLink query={`session=${session.id}&kind=learners`} label={t('documentLearners')} />
        )}
        {held.map(({ id, pseudonym }) => (
          <DocumentLink
            key={id}
            query={`session=${session.id}&participant=${id}&kind=learner`}
            label={t('documentLearner', { name: pseudonym })}
          />
        ))}
      </ul>
      {held.length > 0 && <TakeAway session={session.id} />}
    </>
  );
}

function DocumentLink({ query, label }: { query: string; label: string }) {
  return (
    <li>
      <a class="row-link" href={`report.html?${query}`} target="_blank" rel="noopener">
        {label}
      </a>
    </li>
  );
}
