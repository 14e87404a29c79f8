import type { CollectedResults, Costs, PrivateStore, PrivateValues } from '../storage/schema';
import type { Contents, KindName } from './contents';

/** The kinds that lie in a store as they are in the file. */
export type StoredKind = Exclude<KindName, 'settings' | 'moments'>;

export interface StoredRecord<T> {
  store: PrivateStore;
  /** What names the record, in any browser. */
  nameOf(record: T): string;
  /** When its state is from, in milliseconds since the epoch; undefined for what never changes. */
  dateOf(record: T): number | undefined;
}

const byId = { nameOf: ({ id }: { id: string }) => id };
const changed = { ...byId, dateOf: ({ changedAt }: { changedAt: number }) => changedAt };
const noted = { ...byId, dateOf: ({ at }: { at: number }) => at };

/** How each of them is kept and merged. A new kind is one entry here, in `contents.ts` and in `shapes.ts`. */
export const STORED: { readonly [K in StoredKind]: StoredRecord<Contents[K]> } = {
  waivers: { store: 'waivers', ...byId, dateOf: ({ at, confirmedAt = at }) => Math.max(at, confirmedAt) },
  answers: { store: 'answers', ...noted },
  families: { store: 'families', ...noted },
  drafts: { store: 'drafts', ...changed },
  forms: { store: 'keptForms', ...noted },
  events: { store: 'progressEvents', ...byId, dateOf: () => undefined },
  programmes: { store: 'programmes', ...changed },
  sessions: { store: 'sessions', ...changed },
  results: {
    store: 'results',
    nameOf: ({ session, participant }: CollectedResults) => JSON.stringify([session, participant]),
    dateOf: ({ file }) => file.exportedAt,
  },
  company: { store: 'company', nameOf: () => 'company', dateOf: ({ changedAt }) => changedAt },
  costs: {
    store: 'costs',
    nameOf: ({ listing, channel }: Costs) => JSON.stringify([listing, channel]),
    dateOf: ({ changedAt }) => changedAt,
  },
};
export const STORED_KINDS = Object.keys(STORED) as StoredKind[];

/** The same, for code that goes through all kinds. */
export const storedRecord = (kind: StoredKind) => STORED[kind] as StoredRecord<PrivateValues[PrivateStore]>;
