import type { StepProgress } from '../../utils/core/progress';
import { formatDay } from '../../utils/i18n/format';
import type { LearnerRecord } from '../../utils/proof/record';
import { byModule, countStatuses, type StepRow, stepRows } from '../../utils/proof/steps';
import { marketplaceName } from '../../utils/proof/tables';
import { PageText } from '../page-text';
import { Said } from '../said';
import { useProofTexts } from './texts';
import { Wide } from './wide';

/** Every step that was at least looked at, with both marks and what proved it; the others are counted. */
export function Steps({ record: { programme, journey }, withNotes }: { record: LearnerRecord; withNotes: boolean }) {
  const { t } = useProofTexts();
  const all = stepRows(programme, journey);
  const modules = byModule(all);
  const isBegun = ({ progress }: StepRow) => progress.status !== 'notStarted' || Object.keys(progress.notes).length > 0;
  const begun = modules.filter(([, rows]) => rows.some(isBegun));
  const waiting = modules.filter(([, rows]) => !rows.some(isBegun));
  return (
    <section>
      <h3>{t('stepsTitle')}</h3>
      <p>{t('stepCounts', countStatuses(all))}</p>
      {begun.length === 0 ? (
        <p>{t('noStep')}</p>
      ) : (
        <>
          <p class="hint">{t('stepsWhat')}</p>
          <Wide label={t('stepsTitle')}>
            <table class="steps">
              <thead>
                <tr>
                  <th scope="col">{t('step')}</th>
                  <th scope="col">{t('status')}</th>
                  <th scope="col">{t('markLearner')}</th>
                  <th scope="col">{t('markTrainer')}</th>
                </tr>
              </thead>
              {begun.map(([module, rows]) => (
                <tbody key={module.id}>
                  <tr class="group-row">
                    <th colSpan={4} scope="rowgroup">
                      <Said wording={module.title} />
                    </th>
                  </tr>
                  {rows.filter(isBegun).map((row) => (
                    <Row key={row.step.id} row={row} withNotes={withNotes} />
                  ))}
                  <Untouched count={rows.filter((row) => !isBegun(row)).length} />
                </tbody>
              ))}
            </table>
          </Wide>
          {waiting.length > 0 && (
            <p class="hint">
              {t('untouchedModules', { count: waiting.length, names: '' })}
              {waiting.map(([module], index) => (
                <span key={module.id}>
                  {index > 0 && ' · '}
                  <Said wording={module.title} />
                </span>
              ))}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Untouched({ count }: { count: number }) {
  const { t } = useProofTexts();
  if (!count) return null;
  return (
    <tr>
      <td colSpan={4} class="hint">
        {t('untouched', { count })}
      </td>
    </tr>
  );
}

function Row({ row: { step, progress }, withNotes }: { row: StepRow; withNotes: boolean }) {
  const { t, language } = useProofTexts();
  const day = (at: number | undefined) => (at === undefined ? '–' : formatDay(at, language));
  return (
    <tr>
      <th scope="row">
        <Said wording={step.action} />
        <Evidence progress={progress} />
        {withNotes && progress.notes.learner && <Note text={t('noteLearner', progress.notes.learner)} />}
        {withNotes && progress.notes.trainer && <Note text={t('noteTrainer', progress.notes.trainer)} />}
      </th>
      <td class="status">{t(`status_${progress.status}`)}</td>
      <td class="day">{day(progress.marks.learner)}</td>
      <td class="day">{day(progress.marks.trainer)}</td>
    </tr>
  );
}

/** Notes are printed whole. */
const Note = ({ text }: { text: string }) => (
  <span class="hint">
    <PageText text={text} longest={10_000} />
  </span>
);

function Evidence({ progress: { proved, lost, notApplicable } }: { progress: StepProgress }) {
  const { t, language } = useProofTexts();
  return (
    <>
      {proved && (
        <span class="hint">
          <PageText
            text={t('seenOn', {
              title: proved.title,
              marketplace: marketplaceName(proved.marketplace),
              date: formatDay(proved.at, language),
            })}
          />
          {lost && ` · ${t('lostOn', { date: formatDay(lost.at, language) })}`}
        </span>
      )}
      {notApplicable && (
        <span class="hint">
          <PageText text={t('because', { reason: notApplicable.reason })} />
        </span>
      )}
    </>
  );
}
