import type { Answer } from '../core/answer';
import type { FamilyChoice } from '../core/family-choice';
import type { ProgressEvent } from '../core/progress';
import type { Report } from '../core/report';
import type { TrainingSession } from '../core/session';
import type { Waiver } from '../core/waiver';
import type { Draft } from '../draft/draft';
import type { CollectedResults, Company, Costs, KeptForm, OwnProgramme } from '../storage/schema';
import type { Settings } from '../storage/settings';

export const EVERYTHING_FORMAT = 'pret-a-vendre/everything';
export const EVERYTHING_VERSION = 1;

/** What one listing looked like and how it was judged at one moment; which it is, the report says. */
export interface Moment {
  /** The merchant's own calendar day, `2026-11-25`: it keeps its first and its latest state. */
  day: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** Set when it was judged again without having been read again: when it was read. */
  readAt?: number;
  report: Report;
}

/** Settings as they travel: what depends on this browser's own history stays here; and no file may make it forget. */
export type TravellingSettings = Omit<Settings, 'judgedWith' | 'retention'>;

/** Each kind of record that is exported and imported, under the name it has in the file. */
export interface Contents {
  settings: TravellingSettings;
  moments: Moment;
  waivers: Waiver;
  answers: Answer;
  families: FamilyChoice;
  drafts: Draft;
  forms: KeptForm;
  events: ProgressEvent;
  programmes: OwnProgramme;
  sessions: TrainingSession;
  results: CollectedResults;
  company: Company;
  costs: Costs;
}
export type KindName = keyof Contents;

/** What a person chooses among, and the kinds that go together. */
export const GROUPS = {
  listings: ['moments'],
  decisions: ['waivers', 'answers', 'families'],
  drafts: ['drafts', 'forms'],
  training: ['events', 'programmes', 'sessions', 'results'],
  figures: ['company', 'costs'],
  settings: ['settings'],
} as const satisfies Record<string, readonly KindName[]>;
export type Group = keyof typeof GROUPS;

/** What leaves the vault in sealed files only: readable ones never hold it, whoever asks. */
export const SEALED_ONLY: ReadonlySet<Group> = new Set(['figures']);

/** In the order of the file. */
export const KIND_NAMES: readonly KindName[] = Object.values(GROUPS).flat();
