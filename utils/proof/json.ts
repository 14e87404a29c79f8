import { say, type Wording } from '../core/checklist';
import type { ListingResult } from '../core/results';
import { assessedObjectives } from './assessed';
import { groupOf } from './group';
import { limitsOf } from './limits';
import { changeOf } from './listings';
import type { LearnerRecord, ProofSource } from './record';
import { stepRows } from './steps';
import type { ProofOptions } from './table';

const moment = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());

/** Everything of a proof for other programs; docs/proof.schema.json says what is where. Moments are ISO 8601 in UTC. */
export function toProofFile({ session, learners, missing, madeAt }: ProofSource, options: ProofOptions) {
  return {
    format: 'pret-a-vendre/proof',
    version: 1,
    madeAt: moment(madeAt),
    language: options.language,
    ...limitsOf('learner', options.t),
    toVerify: options.t('toVerify'),
    ...(session
      ? {
          session: {
            id: session.id,
            title: session.title,
            place: session.place,
            trainer: session.trainer,
            halfDays: session.halfDays,
            objectives: session.objectives,
            remark: session.remark,
            participants: session.participants.map(({ pseudonym }) => pseudonym),
            withoutResults: missing,
          },
        }
      : {}),
    learners: learners.map((learner) => learnerOf(learner, options)),
    ...(learners.length > 1 ? { group: groupFile(learners) } : {}),
  };
}

/** The whole group, counted. */
function groupFile(learners: readonly LearnerRecord[]) {
  const { people, listings, programmes, faults } = groupOf(learners);
  return {
    people,
    listings,
    faults,
    programmes: programmes.map(({ programme, modules, objectives, ...group }) => ({
      programme: programme.id,
      people: group.people,
      modules: modules.map(({ module, ...counts }) => ({ module: module.id, ...counts })),
      objectives: objectives.map(({ module, objective, ...assessed }) => ({
        module: module.id,
        objective: objective.id,
        ...assessed,
      })),
    })),
  };
}

function learnerOf(
  { pseudonym, programme, journey, listings, exportedAt, remark }: LearnerRecord,
  options: ProofOptions,
) {
  const { language, withNotes } = options;
  const text = (wording: Wording) => say(wording, language).text;
  const dated = <T extends { at: number }>({ at, ...rest }: T) => ({ at: moment(at), ...rest });
  const both = <T extends { at: number }>({ before, after }: { before?: T; after?: T }) => ({
    ...(before ? { before: dated(before) } : {}),
    ...(after ? { after: dated(after) } : {}),
  });
  return {
    pseudonym,
    journey: { id: journey.id, name: journey.name, startedAt: moment(journey.startedAt), closed: journey.closed },
    resultsAt: moment(exportedAt),
    programme: { id: programme.id, title: text(programme.title) },
    assessments: assessedObjectives(programme, journey).map(({ module, objective, quiz, self }) => ({
      module: module.id,
      objective: objective.id,
      text: text(objective.text),
      quiz: both(quiz),
      self: both(self),
    })),
    listings: listings.map((listing) => ({
      name: listing.name,
      marketplace: listing.marketplace,
      first: verdict(listing.first),
      last: verdict(listing.last),
      ...changeOf(listing),
    })),
    steps: stepRows(programme, journey).map(({ module, step, progress }) => ({
      module: module.id,
      step: step.id,
      action: text(step.action),
      status: progress.status,
      openedAt: moment(progress.openedAt),
      markedByLearnerAt: moment(progress.marks.learner),
      markedByTrainerAt: moment(progress.marks.trainer),
      ...(progress.notApplicable ? { notApplicable: dated(progress.notApplicable) } : {}),
      ...(progress.proved ? { proved: dated(progress.proved) } : {}),
      ...(progress.lost ? { lost: dated(progress.lost) } : {}),
      ...(withNotes && progress.notes.learner ? { learnerNote: dated(progress.notes.learner) } : {}),
      ...(withNotes && progress.notes.trainer ? { trainerNote: dated(progress.notes.trainer) } : {}),
    })),
    remarks: [...journey.remarks].map(([module, said]) => ({ module, ...dated(said) })),
    remark,
  };
}

const verdict = ({ at, standing, counts, coverage, failed }: ListingResult) => ({
  at: moment(at),
  standing,
  counts,
  coverage,
  failed,
});
