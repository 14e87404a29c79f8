import '../programmes.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isBlank, type Programme, say as textIn } from '../../utils/core/checklist';
import type { Language } from '../../utils/core/locale';
import { dayOf } from '../../utils/storage/snapshots';
import { gapsIn } from '../../utils/training/check-programme';
import { stepsUsedIn } from '../../utils/training/used-steps';
import type { Editing } from './address';
import { ofItem, ofKey } from './change';
import { EditorContext, type Notice } from './editor-context';
import { EditorFoot } from './editor-foot';
import { EditorHeading } from './editor-heading';
import { ModulePage } from './module-page';
import { ProgrammePage } from './programme-page';
import { useProgrammeText } from './texts';
import { type Draft, useDraft } from './use-draft';

/** Writes one programme: saved as one types. */
export function ProgrammeEditor({ editing }: { editing: Editing }) {
  const { t } = useProgrammeText();
  const draft = useDraft(editing.programme);
  if (draft.state === 'open') return <OpenEditor draft={draft} module={editing.module} />;
  return (
    <main class="options programme-editor">
      <EditorHeading back={{ href: '#programmesTitle', name: t('backToList') }}>{t('title1')}</EditorHeading>
      {draft.state === 'gone' && <p class="notice">{t('gone')}</p>}
      {draft.state === 'unreadable' && <p role="alert">{t('readRefused', draft)}</p>}
    </main>
  );
}

interface Props {
  draft: Draft & { state: 'open' };
  module: string | undefined;
}

function OpenEditor({ draft, module: moduleId }: Props) {
  const { t, language } = useProgrammeText();
  const { programme, change } = draft;
  const [languages, setLanguages] = useState(() => languagesOf(programme, language));
  const [isChecked, setChecked] = useState(false);
  const [notice, say] = useState<Notice>();
  const [used, setUsed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    // Where the browser refuses to read, it has refused the programme already.
    void stepsUsedIn(programme.id).then(setUsed, () => {});
  }, [programme.id]);
  const gaps = useMemo(() => new Map(gapsIn(programme).map((gap) => [gap.path.join('.'), gap])), [programme]);
  const editor = useMemo(
    () => ({ languages, gaps, isChecked, used, today: dayOf(Date.now()), say }),
    [languages, gaps, isChecked, used],
  );
  const index = programme.modules.findIndex(({ id }) => id === moduleId);
  const module = programme.modules[index];
  const name = isBlank(programme.title) ? t('untitled') : textIn(programme.title, language).text;
  return (
    <EditorContext.Provider value={editor}>
      <main class="options programme-editor">
        {module ? (
          <ModulePage
            key={module.id}
            path={`modules.${index}`}
            programme={{ id: programme.id, name }}
            module={module}
            next={programme.modules[index + 1]}
            change={ofItem(ofKey(change, 'modules') as never, module.id)}
          />
        ) : (
          <ProgrammePage
            key="programme"
            programme={programme}
            change={change}
            onLanguages={setLanguages}
            onCheck={() => setChecked(true)}
          />
        )}
        <EditorFoot draft={draft} notice={notice} onUndone={say} />
      </main>
    </EditorContext.Provider>
  );
}

/** The languages a programme is written in; that of the page for a new one. */
function languagesOf(programme: Programme, own: Language): readonly Language[] {
  const wordings = [programme.title, programme.about, ...programme.modules.map(({ title }) => title)];
  const found = (['fr', 'en'] as const).filter((one) => wordings.some((wording) => wording[one]?.trim()));
  return found.length > 0 ? found : [own];
}
