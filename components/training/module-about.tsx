import type { Module } from '../../utils/core/checklist';
import { Said } from '../said';
import { TermText } from './term-text';
import { timeOf, useTrainingText } from './texts';

/** What a trainer's programme says of one training: for whom, what to prepare, what one will be able to do. */
export function ModuleAbout({ module }: { module: Module }) {
  const { t } = useTrainingText();
  const { audience, prerequisites, objectives, demo, sources, minutes } = module;
  return (
    <details class="module-about">
      <summary>
        {t('about')} <span class="hint">({timeOf(minutes, t)})</span>
      </summary>
      {audience && (
        <>
          <h2>{t('audience')}</h2>
          <p>
            <TermText of={audience} />
          </p>
        </>
      )}
      {prerequisites && (
        <>
          <h2>{t('prerequisites')}</h2>
          <p>
            <TermText of={prerequisites} />
          </p>
        </>
      )}
      {objectives.length > 0 && (
        <>
          <h2>{t('objectives')}</h2>
          <ul class="bullets">
            {objectives.map(({ id, text }) => (
              <li key={id}>
                <Said wording={text} />
              </li>
            ))}
          </ul>
        </>
      )}
      {demo && (
        <>
          <h2>{t('demo')}</h2>
          <p>
            <TermText of={demo} />
          </p>
        </>
      )}
      {sources.length > 0 && (
        <>
          <h2>{t('sources')}</h2>
          <ul class="bullets">
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
