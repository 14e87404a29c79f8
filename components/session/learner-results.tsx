import { say } from '../../utils/core/checklist';
import type { ListingResult } from '../../utils/core/results';
import { translator } from '../../utils/i18n/catalogue';
import { formatMoment } from '../../utils/i18n/format';
import { verdictLine } from '../../utils/judging/verdict';
import { marketplaces } from '../../utils/marketplaces';
import { assessedObjectives, OCCASIONS } from '../../utils/proof/assessed';
import type { LearnerRecord } from '../../utils/proof/record';
import { countStatuses, STATUSES, stepRows } from '../../utils/proof/steps';
import { PageText } from '../page-text';
import { Bars, type Fill } from './bars';
import { Assessment } from './learner-comparison';
import { useTexts } from './texts';

const FILLS: readonly [(typeof STATUSES)[number], Fill][] = [
  ['proved', 'full'],
  ['done', 'dense'],
  ['lookedAt', 'sparse'],
  ['notStarted', 'none'],
];

/** What one person has done, been assessed on and brought about. */
export function LearnerResults({ record }: { record: LearnerRecord }) {
  return (
    <>
      <Steps record={record} />
      <Assessments record={record} />
      <Listings record={record} />
    </>
  );
}

function Steps({ record: { programme, journey } }: { record: LearnerRecord }) {
  const { t, language } = useTexts();
  const rows = stepRows(programme, journey);
  const modules = programme.modules.map((module) => ({
    module,
    title: say(module.title, language).text,
    counts: countStatuses(rows.filter((row) => row.module === module)),
  }));
  return (
    <section class="session-section" aria-labelledby="steps">
      <h3 id="steps">{t('stepsByStatus')}</h3>
      <Bars
        label={t('learnerProgressPlot')}
        table="steps-table"
        legend={FILLS.map(([status, fill]) => ({ fill, label: t(status) }))}
        rows={modules.map(({ module, title, counts }) => ({
          key: module.id,
          label: title,
          bars: [{ parts: FILLS.map(([status, fill]) => ({ fill, count: counts[status] })) }],
        }))}
      />
      <table id="steps-table" class="numbers">
        <thead>
          <tr>
            <th scope="col">{t('module')}</th>
            {STATUSES.map((status) => (
              <th key={status} scope="col">
                {t(status)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {modules.map(({ module, title, counts }) => (
            <tr key={module.id}>
              <th scope="row">{title}</th>
              {STATUSES.map((status) => (
                <td key={status}>{counts[status]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Assessments({ record: { programme, journey } }: { record: LearnerRecord }) {
  const { t, language } = useTexts();
  return (
    <section class="session-section" aria-labelledby="assessments">
      <h3 id="assessments">{t('beforeAfter')}</h3>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{t('objective')}</th>
            {OCCASIONS.map((occasion) => (
              <th key={occasion} scope="col">
                {t(occasion)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {assessedObjectives(programme, journey).map(({ module, objective, quiz, self }) => (
            <tr key={`${module.id} ${objective.id}`}>
              <th scope="row">{say(objective.text, language).text}</th>
              {OCCASIONS.map((occasion) => (
                <td key={occasion}>
                  <Assessment score={quiz[occasion]} level={self[occasion]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Listings({ record: { listings } }: { record: LearnerRecord }) {
  const { t } = useTexts();
  return (
    <section class="session-section" aria-labelledby="listings">
      <h3 id="listings">{t('listings')}</h3>
      {listings.length === 0 ? (
        <p class="nothing">{t('listingsNone')}</p>
      ) : (
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{t('listing')}</th>
              <th scope="col">{t('firstSeen')}</th>
              <th scope="col">{t('lastSeen')}</th>
            </tr>
          </thead>
          <tbody>
            {listings.map(({ name, marketplace, first, last }, index) => (
              <tr key={index}>
                <th scope="row">
                  <PageText text={name} longest={80} />
                  <p class="hint">{marketplaces.find(({ id }) => id === marketplace)?.name ?? marketplace}</p>
                </th>
                {[first, last].map((result, moment) => (
                  <td key={moment}>
                    <VerdictText result={result} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function VerdictText({ result: { at, counts, coverage } }: { result: ListingResult }) {
  const { t, language } = useTexts();
  return (
    <>
      <p>{verdictLine(counts, translator(language))}</p>
      <p class="hint">
        {t('coverageOf', { count: coverage.made, total: coverage.total })} · {formatMoment(at, language)}
      </p>
    </>
  );
}
