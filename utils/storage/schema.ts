import type { DBSchema } from 'idb';
import type { Answer } from '../core/answer';
import type { CompanyFigure } from '../core/bands';
import type { Programme } from '../core/checklist';
import type { Figures } from '../core/costs';
import type { FamilyChoice } from '../core/family-choice';
import type { Listing } from '../core/listing';
import type { ProgressEvent } from '../core/progress';
import type { Counts, Coverage, Report, Standing } from '../core/report';
import type { ResultFile } from '../core/results';
import type { TrainingSession } from '../core/session';
import type { Waiver } from '../core/waiver';
import type { Draft } from '../draft/draft';
import type { Box } from '../vault/box';
import type { ClosedKey, Vault } from '../vault/vault';

/** What a listing was judged to be at one moment, small enough to be listed by the thousand. */
export interface Summary {
  /** See `momentId`: a day keeps its first and its latest state. */
  id: string;
  marketplace: string;
  listing: string;
  url: string;
  title: string;
  /** Milliseconds since the epoch. */
  at: number;
  standing: Standing;
  counts: Counts;
  coverage: Coverage;
  /** Set when it was judged again without having been read again: when it was read, in milliseconds since the epoch. */
  readAt?: number;
}
/** Place among the kept listings, worst first. */
export type Rank = (number | string)[];
/** The latest moment of a listing, with its place in the catalogue. */
export interface KeptListing {
  marketplace: string;
  listing: string;
  /** Id of the summary and of the snapshot. */
  moment: string;
  url: string;
  title: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** As in the summary. */
  readAt?: number;
  counts: Counts;
  rank: Rank;
  /** By which the same product is found on other marketplaces: see `productKeys`. */
  products: string[];
  /** Name of what was read and judged, to tell whether a later reading differs: see `stateName`. */
  state: string;
}
/** The whole of that moment: what the listing looked like and every finding. */
export interface Snapshot {
  id: string;
  report: Report;
}

/** A trainer's own programme. */
export interface OwnProgramme {
  /** The programme's own id. */
  id: string;
  programme: Programme;
  /** Milliseconds since the epoch. */
  changedAt: number;
}
/** A learner's results as a session has collected them. */
export interface CollectedResults {
  session: string;
  participant: string;
  file: ResultFile;
}
/** What was last typed in a seller's form, kept in case the form loses it. */
export interface KeptForm {
  /** `host|listing`. */
  id: string;
  host: string;
  platform: string;
  /** As read in the form; its marketplace is the platform. */
  listing: Listing;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What a firm has noted of itself, in cents; what is not there is unknown. There is one. */
export interface Company {
  figures: { readonly [F in CompanyFigure]?: number | undefined };
  /** Milliseconds since the epoch. */
  changedAt: number;
}
/** The merchant's own figures: of a product (`channel` empty), of a channel (`listing` empty), or of one on the other. */
export interface Costs {
  /** See `listingName`; or `ANY_PRODUCT`. */
  listing: string;
  channel: string;
  figures: Figures;
  /** Milliseconds since the epoch. */
  changedAt: number;
}

/** The private records, by store: the value that the rest of the product knows. */
export interface PrivateValues {
  summaries: Summary;
  snapshots: Snapshot;
  /** The latest of each listing; what the summaries hold, in the order the catalogue shows it. */
  listings: KeptListing;
  programmes: OwnProgramme;
  waivers: Waiver;
  answers: Answer;
  families: FamilyChoice;
  progressEvents: ProgressEvent;
  sessions: TrainingSession;
  /** By session and participant: each has the latest file only. */
  results: CollectedResults;
  keptForms: KeptForm;
  drafts: Draft;
  company: Company;
  costs: Costs;
}
export type PrivateStore = keyof PrivateValues;

/** What a private record is filed under; nothing in it can be read as a name, an address or a product's number. */
export interface PrivateIndexes {
  summaries: { listing: string; at: number };
  snapshots: unknown;
  listings: { rank: Rank; marketplace: string; products: string[] };
  programmes: unknown;
  waivers: { rule: string; listing: string };
  answers: { listing: string };
  families: unknown;
  progressEvents: { journey: string; at: number };
  sessions: unknown;
  results: unknown;
  keptForms: unknown;
  drafts: unknown;
  company: unknown;
  costs: unknown;
}

/** Part of a record that only the vault's owner can read. */
export interface Closed extends Box {
  /** Id of the data key. */
  key: string;
}

/** A private record as it lies in the database. */
export interface Row<S extends PrivateStore = PrivateStore> {
  key: IDBValidKey;
  /** Tells one state of the record from the next. */
  state: number;
  index: PrivateIndexes[S];
  /** What the worker must know of it while the vault is locked. */
  open: Partial<PrivateValues[S]>;
  /** All the rest: as it is, or closed when there is a vault. */
  secret?: Partial<PrivateValues[S]>;
  closed?: Closed;
}

/** The one record that says how all others are written. */
export interface Keeping {
  id: 'keeping';
  /** Random, new whenever something below changes: no context may write by an older state. */
  change: number;
  /** Key of the names in `index` and `key`: they can be looked up, and not read. */
  naming: Uint8Array<ArrayBuffer>;
  /** Present as long as some record needs it. */
  vault?: Vault;
  /** Whether new records are closed. */
  closes: boolean;
  /** Some records are not yet as `closes` says. */
  pending: boolean;
  /** They are on their way to the next place: nothing may be written here. */
  moving?: boolean;
  /** All have come here from the former place, which counts no more. */
  settled?: boolean;
}
/** How often the passphrase was wrong, and when it may be tried again, in milliseconds since the epoch. */
export interface Attempts {
  id: 'attempts';
  count: number;
  next: number;
}
/** Tells one state of all that is kept from the next: see `noteChange`. */
export interface Mark {
  id: 'mark';
  /** Random. */
  mark: string;
  /** A copy was made of this state. */
  taken: boolean;
}

/** What a person chose to have copies in, and what is known of the copies there. */
export interface Folder {
  /** Random. */
  id: string;
  handle: FileSystemDirectoryHandle;
  /** Milliseconds since the epoch. */
  addedAt: number;
  /** The last copy that was written and read back whole. */
  saved?: Copy;
  /** What became of each generation that was read back, by name. */
  checked: Record<string, Check>;
  /** What went wrong since then. */
  trouble?: { kind: string; detail: string; at: number };
}
export interface Check {
  /** Milliseconds since the epoch. */
  at: number;
  /** It was all there, and the vault's key opened it. */
  whole: boolean;
}
/** One copy of everything as it was at one moment. */
export interface Copy {
  /** Name of the file. */
  name: string;
  /** When it was written, in milliseconds since the epoch. */
  at: number;
  bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  digest: string;
  /** State of the data that it holds: see `readMark`. */
  mark: string;
}

type PrivateStores = {
  [S in PrivateStore]: { key: IDBValidKey; value: Row<S>; indexes: Record<string, IDBValidKey> };
};
export interface Schema extends DBSchema, PrivateStores {
  keeping: { key: string; value: Keeping | Attempts | Mark };
  dataKeys: { key: string; value: ClosedKey };
  folders: { key: string; value: Folder };
}
