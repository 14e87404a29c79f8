import { useId } from 'preact/hooks';
import { say, type Wording } from '../../utils/core/checklist';
import { STATUSES } from '../../utils/proof/steps';
import type { ModuleReached, Reach, Reached, StepCount } from '../../utils/training/group';
import { Said } from '../said';
import { type BarRow, Bars, type Fill } from './bars';
import { Numbers } from './numbers';
import { useTexts } from './texts';

const REACHES: readonly [Reach, Fill][] = [
  ['finished', 'full'],
  ['underWay', 'sparse'],
  ['notStarted', 'none'],
];

/** How many people are how far, by module; opened, by part and step. */
export function ProgressSection({ modules }: { modules: readonly ModuleReached[] }) {
  const { t } = useTexts();
  const concerned = modules.filter((module) => module.concerned > 0);
  return (
    <section class="session-section" aria-labelledby="progress">
      <h3 id="progress">{t('progress')}</h3>
      <p>
        {t('progressWhat')} {t('withProofWhat')}
      </p>
      <ReachedPlot label={t('progressPlot')} heading={t('module')} rows={concerned} />
      {concerned.map((module) => (
        <ModuleDetails key={module.id} module={module} />
      ))}
    </section>
  );
}

function ModuleDetails({ module }: { module: ModuleReached }) {
  const { t, language } = useTexts();
  const title = say(module.title, language).text;
  return (
    <details class="module-details">
      <summary>{t('moduleParts', { title })}</summary>
      <ReachedPlot label={t('partPlot', { title })} heading={t('part')} rows={module.parts} />
      {module.parts.map((part) => (
        <StepTable key={part.id} title={part.title} steps={part.steps} />
      ))}
    </details>
  );
}

function ReachedPlot({ label, heading, rows }: { label: string; heading: string; rows: readonly Reached[] }) {
  const { t, language } = useTexts();
  const id = useId();
  const bars = rows.map((row): BarRow => {
    const { text, lang } = say(row.title, language);
    return {
      key: row.id,
      label: text,
      lang,
      bars: [{ parts: REACHES.map(([reach, fill]) => ({ fill, count: row.people[reach] })) }],
    };
  });
  return (
    <>
      <Bars label={label} table={id} rows={bars} legend={REACHES.map(([reach, fill]) => ({ fill, label: t(reach) }))} />
      <Numbers about={heading}>
        <table id={id} class="numbers">
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              {REACHES.map(([reach]) => (
                <th key={reach} scope="col">
                  {t(reach)}
                </th>
              ))}
              <th scope="col">{t('withProof')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Said wording={row.title} />
                </th>
                {REACHES.map(([reach]) => (
                  <td key={reach}>{row.people[reach]}</td>
                ))}
                <td>{row.proved}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Numbers>
    </>
  );
}

function StepTable({ title, steps }: { title: Wording; steps: readonly StepCount[] }) {
  const { t } = useTexts();
  return (
    <table class="numbers">
      <caption>
        <Said wording={title} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('step')}</th>
          {STATUSES.map((status) => (
            <th key={status} scope="col">
              {t(status)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, people }) => (
          <tr key={step.id}>
            <th scope="row">
              <Said wording={step.action} />
            </th>
            {STATUSES.map((status) => (
              <td key={status}>{people[status]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
