import type { ProgressEvent } from '../core/progress';
import type { Blind } from './blind';
import type { PrivateIndexes, PrivateStore, PrivateValues, Row } from './schema';

/**
 * How a value becomes a record: what it is filed under, what stays readable while the vault is locked, and what is
 * closed. A name, an address, a product's number or a text that a person wrote may be in `secret` only; `blind` makes
 * of it a name under which it is found again and that tells nothing.
 */
export interface Kind<S extends PrivateStore> {
  key(value: PrivateValues[S], blind: Blind): IDBValidKey;
  index(value: PrivateValues[S], blind: Blind): PrivateIndexes[S];
  open(value: PrivateValues[S], blind: Blind): Partial<PrivateValues[S]>;
  /** Fields of `open` that the value holds in full; every other field is closed. */
  openFields: readonly (keyof PrivateValues[S])[];
}

export const listingName = (marketplace: string, listing: string): string => `${marketplace}|${listing}`;

/** Under which a decision on all listings is filed. */
export const ALL_LISTINGS = '*';

const nothing = () => ({});
/** Only what a value has: a field set to undefined is another thing than none. */
function pick<T extends object, K extends keyof T>(value: T, fields: readonly K[]): Partial<Pick<T, K>> {
  const own = fields.filter((field) => value[field] !== undefined);
  return Object.fromEntries(own.map((field) => [field, value[field]])) as Partial<Pick<T, K>>;
}
const openly = <S extends PrivateStore>(
  fields: readonly (keyof PrivateValues[S])[],
  filed: Pick<Kind<S>, 'key' | 'index'>,
): Kind<S> => ({ ...filed, openFields: fields, open: (value) => pick(value, fields) as Partial<PrivateValues[S]> });

/** What is noted of an event without any text of a person's or name of a listing. */
const OUTLINE = [
  ...([
    'id',
    'type',
    'at',
    'order',
    'journey',
    'programme',
    'step',
    'module',
    'objective',
    'exercise',
    'event',
  ] as const),
  ...(['by', 'done', 'quick', 'occasion', 'level', 'answers', 'rules', 'found', 'total'] as const),
] as readonly (keyof ProgressEvent)[];

export const kinds: { readonly [S in PrivateStore]: Kind<S> } = {
  summaries: openly(['id', 'at', 'readAt', 'standing', 'counts', 'coverage'], {
    key: ({ id }) => id,
    index: ({ marketplace, listing, at }, blind) => ({ listing: blind(listingName(marketplace, listing)), at }),
  }),
  snapshots: openly(['id'], { key: ({ id }) => id, index: nothing }),
  listings: openly(['moment', 'at', 'readAt', 'counts', 'state', 'rank'], {
    key: ({ marketplace, listing }, blind) => blind(listingName(marketplace, listing)),
    index: ({ rank, marketplace, products }, blind) => ({ rank, marketplace, products: products.map(blind) }),
  }),
  // Known to all who take the training, and needed to see what a listing proves.
  programmes: openly(['id', 'programme', 'changedAt'], { key: ({ id }) => id, index: nothing }),
  waivers: openly(['rule', 'kind', 'at', 'asked', 'confirmedAt'], {
    key: ({ id }, blind) => blind(id),
    index: ({ rule, marketplace = '', listing }, blind) => ({
      rule,
      listing: blind(listing === undefined ? ALL_LISTINGS : listingName(marketplace, listing)),
    }),
  }),
  answers: openly(['rule', 'message', 'value', 'at'], {
    key: ({ id }, blind) => blind(id),
    index: ({ marketplace, listing }, blind) => ({ listing: blind(listingName(marketplace, listing)) }),
  }),
  families: openly(['family', 'at'], { key: ({ id }, blind) => blind(id), index: nothing }),
  progressEvents: {
    key: ({ id }) => id,
    index: ({ journey, at }) => ({ journey, at }),
    openFields: OUTLINE,
    open: (value, blind) => ({ ...pick(value, OUTLINE), ...outlineOf(value, blind) }) as Partial<ProgressEvent>,
  },
  sessions: openly(['id', 'createdAt', 'changedAt'], { key: ({ id }) => id, index: nothing }),
  results: openly(['session', 'participant'], {
    key: ({ session, participant }) => [session, participant],
    index: nothing,
  }),
  keptForms: openly(['at'], { key: ({ id }, blind) => blind(id), index: nothing }),
  drafts: openly(['startedAt', 'changedAt'], { key: ({ id }, blind) => blind(id), index: nothing }),
  company: openly(['changedAt'], { key: () => 'company', index: nothing }),
  costs: openly(['changedAt'], {
    key: ({ listing, channel }, blind) => blind(JSON.stringify([listing, channel])),
    index: nothing,
  }),
};

/** Kept in a vault or not at all: refused where there is none, and gone with it when it is given up. */
export const VAULT_ONLY: ReadonlySet<PrivateStore> = new Set(['company', 'costs']);

/** A text is there or it was emptied; a listing is the same or another: this much the state of a journey needs. */
function outlineOf(event: ProgressEvent, blind: Blind): object {
  switch (event.type) {
    case 'stepProved':
    case 'stepLost': {
      const { marketplace, listing } = event.proof;
      return { proof: { marketplace: '', listing: blind(listingName(marketplace, listing)), title: '' } };
    }
    case 'noteWritten':
    case 'remarkWritten':
      return { text: event.text && '…' };
    case 'stepSetAside':
      return { reason: '…' };
    case 'journeyStarted':
    case 'journeyRenamed':
      return { name: '…' };
    default:
      return {};
  }
}

/** The record of a value, its secret part still readable. */
export function rowOf<S extends PrivateStore>(store: S, value: PrivateValues[S], blind: Blind): Row<S> {
  const kind = kinds[store];
  const open = kind.open(value, blind);
  const secret = { ...value };
  for (const field of kind.openFields) delete secret[field];
  return { key: kind.key(value, blind), state: Math.random(), index: kind.index(value, blind), open, secret };
}

/** The value of a record, given its secret part. */
export const join = <S extends PrivateStore>(row: Row<S>, secret: Partial<PrivateValues[S]>): PrivateValues[S] =>
  ({ ...row.open, ...secret }) as PrivateValues[S];

/** What is known of a value while its secret part is closed. */
export const outline = <S extends PrivateStore>(row: Row<S>): PrivateValues[S] => row.open as PrivateValues[S];
