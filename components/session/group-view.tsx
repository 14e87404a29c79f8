import { useMemo } from 'preact/hooks';
import { byPseudonym, type Participant, type TrainingSession } from '../../utils/core/session';
import { groupResults } from '../../utils/training/group';
import { PageText } from '../page-text';
import { ComparisonSection } from './comparison-section';
import { FaultsSection } from './faults-section';
import { ProgressSection } from './progress-section';
import { useTexts } from './texts';
import { type Loaded, useGroup } from './use-group';
import { addressOf } from './use-route';
import { useProgrammes } from './use-session';

/** Where the group stands. */
export function GroupView({ session }: { session: TrainingSession }) {
  const { t } = useTexts();
  const loading = useGroup(session);
  const missing = session.participants.filter(({ result }) => !result).toSorted(byPseudonym);
  const total = session.participants.length - missing.length;
  return (
    <>
      <h2>{t('group')}</h2>
      {total === 0 ? (
        <div class="empty">
          <strong>{t('groupEmpty')}</strong>
          <p>{t('groupEmptyWhat')}</p>
          <p>
            <a href={addressOf(session.id, 'people')}>{t('view_people')}</a>
          </p>
        </div>
      ) : (
        <p role="status">
          {'count' in loading && t('groupReading', { count: loading.count, total })}
          {'error' in loading && t('readRefused', { error: loading.error })}
          {'loaded' in loading && t('groupOf', { count: loading.loaded.members.length })}
        </p>
      )}
      <Names text={t('groupMissing', { count: missing.length })} people={missing} />
      {'loaded' in loading && <Results session={session} loaded={loading.loaded} />}
    </>
  );
}

/** A sentence about some participants, and who they are. */
function Names({ text, people }: { text: string; people: readonly Participant[] }) {
  if (!people.length) return null;
  return (
    <div class="notice">
      <p>{text}</p>
      <ul class="names">
        {people.map(({ id, pseudonym }) => (
          <li key={id}>
            <PageText text={pseudonym} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Results({ session, loaded: { members, unknown } }: { session: TrainingSession; loaded: Loaded }) {
  const { t } = useTexts();
  const { value: programmes } = useProgrammes();
  // A programme that was deleted here may still have come with the files.
  const programme =
    programmes?.find(({ id }) => id === session.programme) ??
    members.find(({ record }) => record.programme.id === session.programme)?.record.programme;
  const results = useMemo(
    () =>
      programme &&
      groupResults(
        programme,
        members.map(({ record }) => record),
      ),
    [programme, members],
  );
  return (
    <>
      <Names text={t('groupUnknown', { count: unknown.length })} people={unknown} />
      {programmes && !programme && <p class="notice">{t('programmeUnknown', { id: session.programme })}</p>}
      {results && programme && members.length > 0 && (
        <>
          {results.elsewhere > 0 && <p class="notice">{t('groupElsewhere', { count: results.elsewhere })}</p>}
          <ProgressSection modules={results.modules} />
          <FaultsSection faults={results.faults} listings={results.listings} />
          <ComparisonSection objectives={results.objectives} members={members} />
        </>
      )}
    </>
  );
}
