import { useEffect, useState } from 'preact/hooks';
import { type Step, say } from '../../utils/core/checklist';
import type { Language } from '../../utils/core/locale';
import { openWindowPanel } from '../../utils/site/side-panel';
import { askPanel } from '../../utils/storage/panel-view';
import { hasProgress } from '../../utils/storage/progress';
import { PageText } from '../page-text';
import { useText } from '../settings';
import { viewOf } from '../training/place';

interface ToContinue {
  journey: string;
  /** What the journey is called. */
  name: string;
  step: Step;
}

/** The journey one worked on last, its next step, and the way there. Nothing where there is none to go on with. */
export function TrainingToContinue({ windowId }: { windowId: number }) {
  const { t, language } = useText();
  const [next, setNext] = useState<ToContinue>();
  useEffect(() => {
    void findNext(language).then(setNext, () => setNext(undefined));
  }, [language]);
  if (!next) return null;
  const { text, lang } = say(next.step.action, language);
  // The browser opens the panel in the click itself only: both at once.
  const go = () => {
    const view = viewOf({ at: 'step', journey: next.journey, step: next.step.id });
    void Promise.all([openWindowPanel(windowId), askPanel(windowId, view)]).then(() => window.close());
  };
  return (
    <section class="to-continue">
      <h2>{t('trainingToContinue')}</h2>
      <p class="hint">
        <PageText text={next.name} longest={120} />
      </p>
      <p>
        <span lang={lang === language ? undefined : lang}>{text}</span>{' '}
        <span class="hint whole">({t('trainingMinutes', { count: next.step.minutes })})</span>
      </p>
      <button type="button" onClick={go}>
        {t('trainingContinue')}
      </button>
    </section>
  );
}

/** Programmes and their texts come only where something of a training has happened. */
async function findNext(language: Language): Promise<ToContinue | undefined> {
  if (!(await hasProgress())) return undefined;
  const { findToContinue } = await import('../training/to-continue');
  return findToContinue(language);
}
