import { byPseudonym } from '../../utils/core/session';
import { AddPerson } from './add-person';
import { Collect } from './collect';
import { PersonRow } from './person-row';
import { useTexts } from './texts';
import type { Edited } from './use-session';

/** Who takes part, under pseudonyms, and what they have handed in. */
export function PeopleView({ session, change }: Edited) {
  const { t } = useTexts();
  const people = session.participants.toSorted(byPseudonym);
  const awaited = people.filter(({ result }) => !result).length;
  return (
    <>
      <h2 class="unseen">{t('view_people')}</h2>
      <Collect session={session.id} />
      <section class="session-section" aria-labelledby="people">
        <h3 id="people">
          {t('people')} <span class="count">{people.length}</span>
        </h3>
        <p class="notice">{t('peopleNever')}</p>
        {people.length === 0 && <p class="nothing">{t('peopleEmpty')}</p>}
        {awaited > 0 && <p class="hint">{t('awaited', { count: awaited })}</p>}
        <ul class="rows">
          {people.map((person) => (
            <PersonRow key={person.id} session={session.id} person={person} />
          ))}
        </ul>
        <AddPerson session={session} change={change} />
      </section>
    </>
  );
}
