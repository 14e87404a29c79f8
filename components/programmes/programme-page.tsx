import { isBlank, type Module, type Programme, say, stepsOf } from '../../utils/core/checklist';
import { isModuleOut, moduleTakenOut, newModule } from '../../utils/training/edit-programme';
import { LIMITS } from '../../utils/training/programme-limits';
import { hrefOfEditor } from './address';
import { type Change, ofKey, withRequired } from './change';
import { useEditor } from './editor-context';
import { EditorHeading } from './editor-heading';
import { GapText } from './gap-text';
import { ItemActions } from './item-actions';
import { LanguagesChoice } from './languages-choice';
import { followTo } from './reveal';
import { ShareProgramme } from './share-programme';
import { useProgrammeText } from './texts';
import { useList } from './use-list';
import { WordingField } from './wording-field';

interface Props {
  programme: Programme;
  change: Change<Programme>;
  onLanguages(languages: readonly ('fr' | 'en')[]): void;
  onCheck(): void;
}

/** A programme: its title, what it is about, and its modules in order, each with a page of its own. */
export function ProgrammePage({ programme, change, onLanguages, onCheck }: Props) {
  const { t, language } = useProgrammeText();
  const { languages, gaps, isChecked, used, today } = useEditor();
  const { id, modules } = programme;
  const changeModules: Change<readonly Module[]> = ofKey(change, 'modules');
  const list = useList('modules', modules, changeModules);
  const add = () => {
    const module = newModule(languages[0] ?? 'fr');
    changeModules((before) => [...before, module]);
    followTo(hrefOfEditor(id, module.id), `modules.${modules.length}.title`);
  };
  return (
    <>
      <EditorHeading back={{ href: '#programmesTitle', name: t('backToList') }}>
        {isBlank(programme.title) ? t('untitled') : say(programme.title, language).text}
      </EditorHeading>
      <LanguagesChoice languages={languages} onChange={onLanguages} />
      {(['title', 'about'] as const).map((key) => (
        <WordingField
          key={key}
          path={key}
          label={t(key)}
          value={programme[key]}
          max={key === 'title' ? LIMITS.title : LIMITS.text}
          long={key === 'about'}
          onText={(written, value) => change((one) => ({ ...one, [key]: withRequired(one[key], written, value) }))}
        />
      ))}
      <h2 id="modules" tabIndex={-1}>
        {t('modules')}
      </h2>
      {modules.length === 0 && <p class="nothing">{t('modulesNone')}</p>}
      <GapText id="modules-gap" gap={isChecked ? gaps.get('modules') : undefined} />
      <ol class="items">
        {modules.map((module, i) => {
          const name = t('moduleName', { number: i + 1 });
          const missing = [...gaps.keys()].filter((path) => path.startsWith(`modules.${i}.`)).length;
          return (
            <li key={module.id} class="item">
              <ItemActions
                path={`modules.${i}`}
                name={name}
                index={i}
                count={modules.length}
                onMove={(by) => list.move(module.id, by)}
                onRemove={() => list.remove(module.id, name, moduleTakenOut(module, used, today))}
              />
              <div class="item-name">
                <a href={hrefOfEditor(id, module.id)}>
                  {i + 1}. {isBlank(module.title) ? t('moduleBlank') : say(module.title, language).text}
                </a>
                <p class="hint">
                  {isModuleOut(module)
                    ? t('moduleOut')
                    : `${t('steps', { count: stepsOf(module).length })} · ${t('minutesShort', { count: module.minutes })}`}
                  {missing > 0 && ` · ${t('gapCount', { count: missing })}`}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      {modules.length < LIMITS.modules && (
        <button type="button" onClick={add}>
          {t('addModule')}
        </button>
      )}
      <ShareProgramme programme={programme} onCheck={onCheck} />
    </>
  );
}
