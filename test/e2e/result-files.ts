/* Result files as learners hand them in: one person, one journey, some listings. */
import { programmes } from '../../utils/checklists';
import { stepsOfProgramme } from '../../utils/core/checklist';
import type { ProgressAction, ProgressEvent } from '../../utils/core/progress';
import type { ListingResult, ResultFile } from '../../utils/core/results';
import { rules } from '../../utils/rules';

const [programme] = programmes;
const DAY = Date.parse('2026-11-23T08:00:00Z');

/** The results of one learner; `seed` makes each a person of its own, who went further the bigger it is. */
export function resultFile(seed: number, pseudonym: string, more: Partial<ResultFile> = {}): ResultFile {
  const journey = `journey-${seed}`;
  const actions: ProgressAction[] = [{ type: 'journeyStarted', programme: programme!.id, name: 'Parcours' }];
  for (const { id, objectives, quiz } of programme!.modules) {
    for (const occasion of ['before', 'after'] as const) {
      actions.push({
        type: 'quizTaken',
        module: id,
        occasion,
        answers: quiz.map(({ id: question, answer }, index) => {
          const right = occasion === 'after' ? (index + seed) % 4 > 0 : (index + seed) % 3 === 0;
          return { question, choice: right ? answer : (answer + 1) % 2, right };
        }),
      });
      for (const { id: objective } of objectives) {
        actions.push({
          type: 'selfAssessed',
          objective,
          occasion,
          level: 1 + ((seed + (occasion === 'after' ? 2 : 0)) % 4),
        });
      }
    }
  }
  for (const [index, { id: step, rules: proving }] of stepsOfProgramme(programme!).entries()) {
    if ((index * 7 + seed) % 10 < 3) continue;
    actions.push({ type: 'stepOpened', step });
    if (proving && index % 2) {
      actions.push({
        type: 'stepProved',
        step,
        proof: { marketplace: 'amazon', listing: 'Fiche 1', title: 'Fiche 1' },
      });
    } else if (index % 3) actions.push({ type: 'stepMarked', step, by: 'learner', done: true });
    if (index % 5 === 0) {
      actions.push({
        type: 'noteWritten',
        step,
        by: 'trainer',
        text: `Vu ensemble pendant la séance, à reprendre (${index}).`,
      });
    }
  }
  return {
    format: 'pret-a-vendre/results',
    version: 1,
    id: journey,
    pseudonym,
    exportedAt: DAY + 8 * 3_600_000,
    journey: { id: journey, programme: programme!.id, name: 'Parcours' },
    events: actions.map(
      (action, index): ProgressEvent => ({
        ...action,
        id: `${journey}-event-${index}-00000000`,
        at: DAY + index * 60_000,
        journey,
      }),
    ),
    listings: Array.from({ length: 12 }, (_, index) => ({
      name: `Fiche ${index + 1}`,
      marketplace: index % 2 ? 'cdiscount' : 'amazon',
      first: verdict(seed + index, 12),
      last: verdict(seed + index, 5),
    })),
    ...more,
  };
}

function verdict(seed: number, faults: number): ListingResult {
  const failed = Array.from({ length: faults }, (_, index) => ({
    rule: rules[(seed + index * 3) % rules.length]!.id,
    severity: 'important' as const,
  }));
  const counts = { blocking: 0, important: faults, advice: 0, toCheck: 2, passed: 20 - faults, waived: 0 };
  return { at: DAY + seed, standing: 'improve', counts, coverage: { made: 20, total: 22 }, failed };
}
