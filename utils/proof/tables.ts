import { say, type Wording } from '../core/checklist';
import type { Language } from '../core/locale';
import type { ListingResult } from '../core/results';
import { translator } from '../i18n/catalogue';
import { verdictLine } from '../judging/verdict';
import { ruleText } from '../judging/wording';
import { marketplaces } from '../marketplaces';
import { assessedObjectives, OCCASIONS } from './assessed';
import { groupTables } from './group-tables';
import { limitsOf } from './limits';
import { changeOf } from './listings';
import type { LearnerRecord, ProofSource } from './record';
import { stepRows } from './steps';
import { type Cell, type ProofOptions, stamp, type Table, withLimits } from './table';

const text = (wording: Wording, language: Language): string => say(wording, language).text;

/** A marketplace by its name, or by its id where it is of another version. */
export const marketplaceName = (id: string): string => marketplaces.find((one) => one.id === id)?.name ?? id;

/** Everything a workbook holds: a sheet a subject, the last one says what it does not prove. */
export const tablesOf = (source: ProofSource, options: ProofOptions): Table[] => [
  stepsTable(source.learners, options),
  assessmentsTable(source.learners, options),
  listingsTable(source.learners, options),
  ...(source.learners.length > 1 ? groupTables(source.learners, options) : []),
  remarksTable(source, options),
  limitsTable(options),
];

export function stepsTable(learners: readonly LearnerRecord[], { t, language, withNotes }: ProofOptions): Table {
  const rows = learners.flatMap(({ pseudonym, programme, journey }) =>
    stepRows(programme, journey).map(({ module, part, step, progress }): Cell[] => [
      pseudonym,
      text(programme.title, language),
      text(module.title, language),
      text(part.title, language),
      text(step.action, language),
      t(`status_${progress.status}`),
      stamp(progress.openedAt),
      stamp(progress.marks.learner),
      stamp(progress.marks.trainer),
      progress.proved ? `${progress.proved.title} (${marketplaceName(progress.proved.marketplace)})` : '',
      stamp(progress.proved?.at),
      stamp(progress.lost?.at),
      progress.notApplicable?.reason ?? '',
      ...(withNotes ? [progress.notes.learner?.text ?? '', progress.notes.trainer?.text ?? ''] : []),
    ]),
  );
  const head = [
    t('pseudonym'),
    t('programme'),
    t('module'),
    t('part'),
    t('step'),
    t('status'),
    t('colOpened'),
    t('colLearner'),
    t('colTrainer'),
    t('colSeenOn'),
    t('colProved'),
    t('colLost'),
    t('colReason'),
    ...(withNotes ? [t('noteOfLearner'), t('noteOfTrainer')] : []),
  ];
  return withLimits('steps', { id: 'steps', title: t('tableSteps'), head, rows }, t);
}

export function assessmentsTable(learners: readonly LearnerRecord[], { t, language }: ProofOptions): Table {
  const when = { before: t('whenBefore'), after: t('whenAfter') };
  const rows = learners.flatMap(({ pseudonym, programme, journey }) =>
    assessedObjectives(programme, journey).map(({ module, objective, quiz, self }): Cell[] => [
      pseudonym,
      text(programme.title, language),
      text(module.title, language),
      text(objective.text, language),
      ...OCCASIONS.flatMap((occasion) => [
        quiz[occasion]?.right ?? '',
        quiz[occasion]?.asked ?? '',
        stamp(quiz[occasion]?.at),
      ]),
      ...OCCASIONS.flatMap((occasion) => [self[occasion]?.level ?? '', stamp(self[occasion]?.at)]),
    ]),
  );
  const head = [
    t('pseudonym'),
    t('programme'),
    t('module'),
    t('objective'),
    ...OCCASIONS.flatMap((occasion) =>
      (['whatRight', 'whatAsked', 'whatDate'] as const).map((what) =>
        t('colQuiz', { when: when[occasion], what: t(what) }),
      ),
    ),
    ...OCCASIONS.flatMap((occasion) =>
      (['whatLevel', 'whatDate'] as const).map((what) => t('colSelf', { when: when[occasion], what: t(what) })),
    ),
  ];
  return withLimits('assessments', { id: 'assessments', title: t('tableAssessments'), head, rows }, t);
}

export function listingsTable(learners: readonly LearnerRecord[], { t, language }: ProofOptions): Table {
  const rules = (ids: readonly string[]) => ids.map((id) => ruleText(id, language).title).join(' · ');
  const verdict = ({ at, counts, coverage }: ListingResult): Cell[] => [
    stamp(at),
    verdictLine(counts, translator(language)),
    counts.blocking,
    counts.important,
    counts.advice,
    counts.toCheck,
    coverage.made,
    coverage.total,
  ];
  const rows = learners.flatMap(({ pseudonym, listings }) =>
    listings.map((listing): Cell[] => {
      const { mended, left, come } = changeOf(listing);
      return [
        pseudonym,
        listing.name,
        marketplaceName(listing.marketplace),
        ...verdict(listing.first),
        ...verdict(listing.last),
        rules(mended),
        rules(left),
        rules(come),
      ];
    }),
  );
  const whats = [
    'whatDate',
    'whatVerdict',
    'whatBlocking',
    'whatImportant',
    'whatAdvice',
    'whatToCheck',
    'whatMade',
    'whatTotal',
  ] as const;
  const head = [
    t('pseudonym'),
    t('listing'),
    t('marketplace'),
    ...(['firstVerdict', 'lastVerdict'] as const).flatMap((when) =>
      whats.map((what) => t('colVerdict', { when: t(when), what: t(what) })),
    ),
    t('mended'),
    t('left'),
    t('come'),
  ];
  return withLimits('listings', { id: 'listings', title: t('tableListings'), head, rows }, t);
}

function remarksTable({ session, learners }: ProofSource, { t, language }: ProofOptions): Table {
  const rows = learners.flatMap(({ pseudonym, programme, journey, remark }): Cell[][] => [
    ...(remark ? [[pseudonym, t('remarkPerson'), remark, '']] : []),
    ...programme.modules.flatMap((module) => {
      const said = journey.remarks.get(module.id);
      return said ? [[pseudonym, text(module.title, language), said.text, stamp(said.at)]] : [];
    }),
  ]);
  if (session?.remark) rows.unshift(['', t('remarkSession'), session.remark, '']);
  return {
    id: 'remarks',
    title: t('tableRemarks'),
    head: [t('pseudonym'), t('about'), t('text'), t('date')],
    rows,
  };
}

const limitsTable = ({ t }: ProofOptions): Table => {
  const { supports, doesNotProve } = limitsOf('learner', t);
  return {
    id: 'limits',
    title: t('tableLimits'),
    head: [t('limitsTitle')],
    rows: [...supports, t('toVerify'), ...doesNotProve].map((sentence) => [sentence]),
  };
};
