import { programmes } from '../checklists';
import { isBlank, type Module, type Part, type Programme, type Wording } from '../core/checklist';
import { foldProgress, type Journey, type ProgressAction, renamings } from '../core/progress';
import { listOwnProgrammes } from '../storage/programmes';
import { appendProgress, readProgress } from '../storage/progress';

/** The programmes that can be followed: those built in first, then the trainer's own by title. */
export async function programmesKnown(): Promise<Programme[]> {
  const builtIn = new Set(programmes.map(({ id }) => id));
  const own = (await listOwnProgrammes())
    .filter(({ id }) => !builtIn.has(id))
    .map(({ programme }) => readable(programme));
  const titleOf = ({ title: { fr, en = '' } }: Programme) => fr ?? en;
  return [...programmes, ...own.sort((a, b) => titleOf(a).localeCompare(titleOf(b)))];
}

const UNTITLED: Wording = { fr: 'Sans titre', en: 'Untitled' };
const titled = <T extends Programme | Module | Part>(one: T): T =>
  isBlank(one.title) ? { ...one, title: UNTITLED } : one;

/** A programme its author is still writing: what has no title says so, and steps without a word to say wait. */
function readable(programme: Programme): Programme {
  const modules = programme.modules.map((module) => ({
    ...titled(module),
    parts: module.parts.map((part) => ({
      ...titled(part),
      steps: part.steps.filter(({ action }) => !isBlank(action)),
    })),
  }));
  return { ...titled(programme), modules };
}

/** Every journey, open or closed, by id, as what has happened made it. */
export async function readJourneys(): Promise<Map<string, Journey>> {
  const [events, known] = await Promise.all([readProgress(), programmesKnown()]);
  return foldProgress(events, renamings(known));
}

/** Starts a journey through a programme and gives its id. Several may run under one name. */
export async function startJourney(programme: string, name: string): Promise<string> {
  const id = crypto.randomUUID();
  await appendProgress(id, [{ type: 'journeyStarted', programme, name: name.trim() }]);
  return id;
}

const tell = async (journey: string, action: ProgressAction) => {
  await appendProgress(journey, [action]);
};

export const renameJourney = (id: string, name: string): Promise<void> =>
  tell(id, { type: 'journeyRenamed', name: name.trim() });

/** Closes a journey: nothing is proved in it any more, and it can be reopened. */
export const closeJourney = (id: string): Promise<void> => tell(id, { type: 'journeyClosed' });

export const reopenJourney = (id: string): Promise<void> => tell(id, { type: 'journeyReopened' });
