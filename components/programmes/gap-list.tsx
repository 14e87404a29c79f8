import type { Programme } from '../../utils/core/checklist';
import type { Gap } from '../../utils/training/check-programme';
import { hrefOfEditor } from './address';
import { followTo } from './reveal';
import { useProgrammeText } from './texts';

/** Nobody fills in more at once. */
const SHOWN = 30;

/** All that is still missing, each with the way to its field. */
export function GapList({ programme, gaps }: { programme: Programme; gaps: readonly Gap[] }) {
  const { t } = useProgrammeText();
  const go = ({ path }: Gap) => {
    const module = path.length > 2 ? programme.modules[Number(path[1])] : undefined;
    followTo(hrefOfEditor(programme.id, module?.id), path.join('.'));
  };
  return (
    <>
      <h3 id="gaps" tabIndex={-1}>
        {t('gapsTitle', { count: gaps.length })}
      </h3>
      <ul class="gaps">
        {gaps.slice(0, SHOWN).map((gap) => (
          <li key={gap.path.join('.')}>
            <button type="button" class="quiet" onClick={() => go(gap)}>
              {placeOf(gap, t)}
            </button>{' '}
            {t(gap.key, gap.data)}
          </li>
        ))}
      </ul>
      {gaps.length > SHOWN && <p class="hint">{t('problemsMore', { count: gaps.length - SHOWN })}</p>}
    </>
  );
}

const NAMES = {
  modules: 'moduleName',
  parts: 'partName',
  steps: 'stepName',
  objectives: 'objectiveName',
  quiz: 'questionName',
  choices: 'choiceName',
} as const;
const FIELDS = {
  title: 'title',
  about: 'about',
  goal: 'goal',
  action: 'action',
  why: 'why',
  evidence: 'evidence',
  ask: 'ask',
  because: 'because',
  objective: 'objective',
} as const;

/** `modules.0.parts.1.title` → « Module 1 › Partie 2 › Titre ». */
function placeOf({ path }: Gap, t: ReturnType<typeof useProgrammeText>['t']): string {
  const words: string[] = [];
  path.forEach((part, i) => {
    const next = path[i + 1];
    if (typeof part !== 'string') return;
    if (part in NAMES && typeof next === 'number')
      words.push(t(NAMES[part as keyof typeof NAMES], { number: next + 1 }));
    else if (part in FIELDS) words.push(t(FIELDS[part as keyof typeof FIELDS]));
    else if (part === 'modules' || part === 'parts' || part === 'steps' || part === 'choices')
      words.push(t(part === 'steps' ? 'stepsTitle' : part));
  });
  return words.join(' › ') || path.join('.');
}
