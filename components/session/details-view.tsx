import { useId } from 'preact/hooks';
import { say } from '../../utils/core/checklist';
import { linesOf } from '../../utils/training/session-edit';
import { HalfDays } from './half-days';
import { SavedField } from './saved-field';
import { useTexts } from './texts';
import { type Edited, useProgrammes } from './use-session';

const LINES = ['title', 'place', 'trainer'] as const;

/** What a session is: all that is decided before anybody comes, and the remark on the whole. */
export function DetailsView({ session, change }: Edited) {
  const { t } = useTexts();
  return (
    <>
      <h2 class="unseen">{t('view_details')}</h2>
      <p class="hint">{t('savedAsYouType')}</p>
      {LINES.map((name) => (
        <SavedField
          key={name}
          label={t(name)}
          value={session[name]}
          onSave={(text) => change(() => ({ [name]: text }))}
        />
      ))}
      <HalfDays session={session} change={change} />
      <ProgrammeChoice session={session} change={change} />
      <SavedField
        label={t('objectives')}
        hint={t('objectivesHint')}
        value={session.objectives.join('\n')}
        rows={4}
        onSave={(text) => change(() => ({ objectives: linesOf(text) }))}
      />
      <SavedField
        label={t('remarkWhole')}
        value={session.remark}
        rows={5}
        onSave={(remark) => change(() => ({ remark }))}
      />
    </>
  );
}

function ProgrammeChoice({ session, change }: Edited) {
  const { t, language } = useTexts();
  const id = useId();
  const { value: programmes = [] } = useProgrammes();
  const chosen = programmes.find((one) => one.id === session.programme);
  const about = chosen && say(chosen.about, language);
  return (
    <div class="field">
      <label for={id}>{t('programme')}</label>
      <select
        id={id}
        value={session.programme}
        onChange={({ currentTarget: { value: programme } }) => void change(() => ({ programme }))}
      >
        {!chosen && <option value={session.programme}>{t('programmeUnknown', { id: session.programme })}</option>}
        {programmes.map((one) => {
          const { text, lang } = say(one.title, language);
          return (
            <option key={one.id} value={one.id} lang={lang}>
              {text}
            </option>
          );
        })}
      </select>
      {about && (
        <p class="hint" lang={about.lang}>
          {about.text}
        </p>
      )}
    </div>
  );
}
