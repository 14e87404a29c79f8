import type { ResultFile } from '../core/results';
import type { Participant, ResultReference, TrainingSession } from '../core/session';
import type { CollectedResults } from '../storage/schema';

/** A result file that could be read, under the name it has on the disk. */
export interface ReadFile {
  name: string;
  file: ResultFile;
}

/** What became of one file; `pseudonym` is the participant's in this session. */
export interface FileOutcome {
  name: string;
  pseudonym: string;
  kind: /** The first results of this person. */
    | 'added'
    /** Takes the place of an earlier file of the same journey. */
    | 'replaced'
    /** The session, or the same batch, has a later file of that journey. */
    | 'older'
    /** The session has exactly this file. */
    | 'identical'
    /** The first results of this person, whose pseudonym somebody else has already: told apart by a number. */
    | 'apart';
}

export interface Merge {
  session: TrainingSession;
  results: CollectedResults[];
  /** In the order of the names. */
  outcomes: FileOutcome[];
}

/** « renard  bleu » and « Renard bleu » are one pseudonym. */
export const foldPseudonym = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The pseudonym, with the first number that nobody has when it is taken. */
export function freePseudonym(wanted: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  for (let number = 1; ; number++) {
    const pseudonym = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(foldPseudonym(pseudonym))) return pseudonym;
  }
}

/** Later first; what was exported at the same moment is told apart by its content, so that any order gives the same. */
const latestFirst = (a: ReadFile, b: ReadFile): number =>
  b.file.exportedAt - a.file.exportedAt || compare(JSON.stringify(b.file), JSON.stringify(a.file));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What becomes of a session when a batch of result files comes in. Their order does not matter. A file belongs to the
 * participant whose earlier file is of the same journey; otherwise to the one of that pseudonym who has none yet;
 * otherwise to a new participant.
 */
export function mergeResults(
  session: TrainingSession,
  batch: readonly ReadFile[],
  collectedAt: number,
  newId: () => string,
): Merge {
  const participants = new Map(session.participants.map((one) => [one.id, one]));
  const results: CollectedResults[] = [];
  const outcomes: FileOutcome[] = [];
  const people = new People(participants);

  const journeys = new Map<string, ReadFile[]>();
  for (const one of batch) {
    const files = journeys.get(one.file.id);
    if (files) files.push(one);
    else journeys.set(one.file.id, [one]);
  }
  const inOrder = [...journeys.values()]
    .map((files) => files.toSorted(latestFirst))
    .sort(([a], [b]) => compare(a!.file.pseudonym, b!.file.pseudonym) || compare(a!.file.id, b!.file.id));
  for (const [latest, ...earlier] of inOrder) {
    const { file, name } = latest!;
    const known = people.ofJourney(file.id);
    const expected = known ?? people.expected(file.pseudonym);
    const participant = expected ?? people.add(file.pseudonym, newId());
    const { pseudonym } = participant;
    const kind = known?.result
      ? kindOf(file, known.result)
      : pseudonym === file.pseudonym || expected
        ? 'added'
        : 'apart';
    outcomes.push({ name, pseudonym, kind });
    for (const other of earlier) {
      outcomes.push({ name: other.name, pseudonym, kind: isSame(other.file, file) ? 'identical' : 'older' });
    }
    if (kind === 'identical' || kind === 'older') continue;
    participants.set(participant.id, {
      ...participant,
      result: { id: file.id, exportedAt: file.exportedAt, collectedAt },
    });
    results.push({ session: session.id, participant: participant.id, file });
  }
  return {
    session: { ...session, participants: [...participants.values()] },
    results,
    outcomes: outcomes.sort((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true })),
  };
}

const kindOf = ({ exportedAt }: ResultFile, held: ResultReference): FileOutcome['kind'] =>
  exportedAt > held.exportedAt ? 'replaced' : exportedAt < held.exportedAt ? 'older' : 'identical';

const isSame = (a: ResultFile, b: ResultFile): boolean =>
  a.exportedAt === b.exportedAt && JSON.stringify(a) === JSON.stringify(b);

/** Looks participants up: hundreds of files must not each go through hundreds of people. */
class People {
  private readonly byJourney = new Map<string, string>();
  private readonly byName = new Map<string, string>();

  constructor(private readonly all: Map<string, Participant>) {
    for (const { id, pseudonym, result } of all.values()) {
      if (result) this.byJourney.set(result.id, id);
      this.byName.set(foldPseudonym(pseudonym), id);
    }
  }

  ofJourney(journey: string): Participant | undefined {
    return this.all.get(this.byJourney.get(journey) ?? '');
  }

  /** The participant of that pseudonym whose results are still awaited. */
  expected(pseudonym: string): Participant | undefined {
    const found = this.all.get(this.byName.get(foldPseudonym(pseudonym)) ?? '');
    return found?.result ? undefined : found;
  }

  add(wanted: string, id: string): Participant {
    const pseudonym = freePseudonym(wanted, this.byName);
    const participant = { id, pseudonym, remark: '' };
    this.all.set(id, participant);
    this.byName.set(foldPseudonym(pseudonym), id);
    return participant;
  }
}
