import { useEffect } from 'preact/hooks';
import { PageText } from '../page-text';
import { DetailsView } from './details-view';
import { DocumentsView } from './documents-view';
import { GroupView } from './group-view';
import { LearnerView } from './learner-view';
import { PeopleView } from './people-view';
import { useTexts } from './texts';
import { addressOf, type SessionView, VIEWS } from './use-route';
import { useSession } from './use-session';

interface Props {
  id: string;
  view: SessionView;
  participant: string | undefined;
}

/** One session: its title, its parts, and the part that is shown. */
export function SessionFrame({ id, view, participant }: Props) {
  const { t } = useTexts();
  const { edited, error, refused } = useSession(id);
  const name = edited ? edited.session.title.trim() || t('untitled') : '';
  useEffect(() => {
    const before = document.title;
    if (name) document.title = `${name} – Prêt à vendre`;
    return () => {
      document.title = before;
    };
  }, [name]);
  if (error) return <p role="alert">{t('readRefused', { error })}</p>;
  if (edited === undefined) return null;
  if (edited === null) {
    return (
      <>
        <h1>{t('gone')}</h1>
        <p>{t('goneWhat')}</p>
        <p>
          <a href={addressOf()}>{t('allSessions')}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <header class="session-header">
        <a class="back" href={addressOf()}>
          {t('allSessions')}
        </a>
        <h1>
          <PageText text={name} />
        </h1>
        <nav aria-label={t('views')}>
          <ul>
            {VIEWS.map((one) => (
              <li key={one}>
                <a href={addressOf(id, one)} aria-current={one === view ? 'page' : undefined}>
                  {t(`view_${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <p role="alert" class="error">
        {refused && t('writeRefused', { error: refused })}
      </p>
      {view === 'details' && <DetailsView {...edited} />}
      {view === 'people' && !participant && <PeopleView {...edited} />}
      {view === 'people' && participant && <LearnerView key={participant} {...edited} participant={participant} />}
      {view === 'group' && <GroupView session={edited.session} />}
      {view === 'documents' && <DocumentsView session={edited.session} />}
    </>
  );
}
