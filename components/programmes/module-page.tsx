import { isBlank, type Module, type Part, say, stepsOf } from '../../utils/core/checklist';
import { newPart } from '../../utils/training/edit-programme';
import { LIMITS } from '../../utils/training/programme-limits';
import { hrefOfEditor } from './address';
import { type Change, ofItem, ofKey, withKey, withRequired, withText } from './change';
import { useEditor } from './editor-context';
import { EditorHeading } from './editor-heading';
import { GapText } from './gap-text';
import { MinutesField } from './minutes-field';
import { ObjectiveList } from './objective-list';
import { PartEditor } from './part-editor';
import { QuizEditor } from './quiz-editor';
import { SourcesField } from './sources-field';
import { useProgrammeText } from './texts';
import { useList } from './use-list';
import { WordingField } from './wording-field';

interface Props {
  path: string;
  programme: { id: string; name: string };
  module: Module;
  /** The one after it. */
  next: Module | undefined;
  change: Change<Module>;
}

const REQUIRED = [
  ['title', LIMITS.title, false],
  ['goal', LIMITS.text, true],
] as const;
const OPTIONAL = ['audience', 'prerequisites', 'demo'] as const;

/** One module: what it is for, its steps by parts, its objectives and its questions. */
export function ModulePage({ path, programme, module, next, change }: Props) {
  const { t, language } = useProgrammeText();
  const { languages, gaps } = useEditor();
  const changeParts: Change<readonly Part[]> = ofKey(change, 'parts');
  const parts = useList(`${path}.parts`, module.parts, changeParts);
  const sum = stepsOf(module).reduce((total, { minutes }) => total + minutes, 0);
  return (
    <>
      <EditorHeading back={{ href: hrefOfEditor(programme.id), name: programme.name }}>
        {isBlank(module.title) ? t('moduleBlank') : say(module.title, language).text}
      </EditorHeading>
      {REQUIRED.map(([key, max, long]) => (
        <WordingField
          key={key}
          path={`${path}.${key}`}
          label={t(key)}
          hint={t(`${key}Hint`)}
          value={module[key]}
          max={max}
          long={long}
          onText={(written, value) => change((one) => ({ ...one, [key]: withRequired(one[key], written, value) }))}
        />
      ))}
      <MinutesField
        path={`${path}.minutes`}
        label={t('moduleMinutes')}
        hint={t('moduleMinutesHint', { count: sum })}
        minutes={module.minutes}
        onChange={(minutes) => change((one) => ({ ...one, minutes }))}
      />
      <section>
        <h2 id={`${path}.parts`} tabIndex={-1}>
          {t('parts')}
        </h2>
        <p class="hint">{t('partsHint', { max: LIMITS.steps })}</p>
        <GapText id={`${path}.parts-gap`} gap={gaps.get(`${path}.parts`)} />
        <ol class="items">
          {module.parts.map((part, i) => (
            <PartEditor
              key={part.id}
              path={`${path}.parts.${i}`}
              part={part}
              index={i}
              count={module.parts.length}
              change={ofItem(changeParts, part.id)}
              list={parts}
            />
          ))}
        </ol>
        {module.parts.length < LIMITS.parts && (
          <button type="button" onClick={() => parts.add(newPart(languages[0] ?? 'fr'), 'title')}>
            {t('addPart')}
          </button>
        )}
      </section>
      <ObjectiveList path={`${path}.objectives`} objectives={module.objectives} change={ofKey(change, 'objectives')} />
      <QuizEditor
        path={`${path}.quiz`}
        quiz={module.quiz}
        objectives={module.objectives}
        change={ofKey(change, 'quiz')}
      />
      <details class="more-fields">
        <summary>{t('moreFields')}</summary>
        {OPTIONAL.map((key) => (
          <WordingField
            key={key}
            path={`${path}.${key}`}
            label={t(key)}
            value={module[key]}
            max={LIMITS.text}
            long
            onText={(written, value) => change((one) => withKey(one, key, withText(one[key], written, value)))}
          />
        ))}
        <SourcesField path={`${path}.sources`} sources={module.sources} change={ofKey(change, 'sources')} />
      </details>
      {next && (
        <p class="next-module">
          <a href={hrefOfEditor(programme.id, next.id)}>
            {t('nextModule', { name: isBlank(next.title) ? t('moduleBlank') : say(next.title, language).text })}
          </a>
        </p>
      )}
    </>
  );
}
