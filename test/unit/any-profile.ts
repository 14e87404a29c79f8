import fc from 'fast-check';
import { FAMILIES } from '../../utils/core/family';
import type { Listing } from '../../utils/core/listing';
import type { Report } from '../../utils/core/report';
import type { Contents, KindName, Moment } from '../../utils/exchange/contents';
import { judge } from '../../utils/judging/judge';
import { anyFields, text } from './any-fields';
import { anyHistory, module, programmeOf, step } from './any-progress';

/** Every kind of record of one browser, by kind. */
export type Profile = { [K in KindName]: Contents[K][] };

const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
const at = fc.integer({ min: 0, max: 6 });
const marketplace = fc.constantFrom('amazon', 'shop');
const listingId = fc.constantFrom('B0AAAAAAA1', 'réf/2|x');
const rule = fc.constantFrom('title-length', 'brand', 'picture-count');

const anyListing: fc.Arbitrary<Listing> = fc
  .record({ marketplace, id: listingId, fields: anyFields })
  .map(({ marketplace: place, id, fields }) => ({
    marketplace: place,
    id,
    url: `https://boutique.example/${encodeURIComponent(id)}`,
    fields: fields as never,
  }));

/** A few, judged once: what is asked here is how they travel. */
const reports: readonly Report[] = fc
  .sample(anyListing, { numRuns: 40, seed: 6 })
  .map((listing) => judge(listing, { waivers: [], rulesOff: [], today: '2026-11-24' }));
const anyReport = fc.constantFrom(...reports);

export const anyMoment: fc.Arbitrary<Moment> = fc
  .record({ day: fc.constantFrom('2026-11-24', '2026-11-25'), at, readAt: fc.option(at), report: anyReport })
  // The later day has the later times.
  .map(({ day, at: time, readAt, report }) => ({
    day,
    at: time + (day.endsWith('25') ? 100 : 0),
    ...(readAt !== null && { readAt }),
    report,
  }));

const distinct = <T extends { id: string }>(records: fc.Arbitrary<T>) =>
  fc.uniqueArray(records, { maxLength: 4, selector: ({ id }) => id });

/** Any records a browser may hold, with clashes of ids between two of them. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  settings: fc.constant<Contents['settings'][]>([]),
  // In sealed files only, and where there is a vault.
  company: fc.constant<Contents['company'][]>([]),
  costs: fc.constant<Contents['costs'][]>([]),
  moments: fc.array(anyMoment, { maxLength: 6 }),
  waivers: distinct(
    fc.record({ rule, marketplace, listing: listingId, reason: text, at, later: text }).map((one) => ({
      ...one,
      id: `${one.marketplace}|${one.listing}|${one.rule}`,
      kind: 'ignored' as const,
      author: '',
    })),
  ),
  answers: distinct(
    fc
      .record({
        rule,
        marketplace,
        listing: listingId,
        value: fc.constantFrom('yes' as const, 'no' as const),
        note: text,
        at,
      })
      .map((one) => ({ ...one, message: 'ask', id: [one.marketplace, one.listing, one.rule, 'ask'].join('|') })),
  ),
  families: distinct(
    fc.record({
      id: fc.constantFrom('listing|amazon|B1', 'category|shop|Maison › Café'),
      family: fc.constantFrom(...FAMILIES, 'none' as const),
      at,
    }),
  ),
  drafts: distinct(
    fc
      .record({ original: anyListing, title: text, bullets: few(text), startedAt: at, changedAt: at })
      .map(({ title, bullets, ...one }) => ({
        ...one,
        id: `${one.original.marketplace}|${one.original.id}`,
        edits: { title, bullets },
        marketplaces: ['ebay'],
      })),
  ),
  forms: distinct(
    fc.record({ host: fc.constantFrom('a.example', 'b.example'), listing: anyListing, at }).map((one) => ({
      ...one,
      id: `${one.host}|${one.listing.id}`,
      platform: 'prestashop',
    })),
  ),
  events: anyHistory,
  programmes: distinct(
    fc.record({ id: fc.constantFrom('p', 'q'), changedAt: at, title: text }).map(({ id, changedAt, title }) => ({
      id,
      changedAt,
      programme: { ...programmeOf(module('m', [step('s1')])), id, title: { fr: title, en: title } },
    })),
  ),
  sessions: distinct(
    fc
      .record({ id: fc.constantFrom('s', 't'), title: text, place: text, trainer: text, remark: text, changedAt: at })
      .map((one) => ({
        ...one,
        halfDays: [],
        objectives: [],
        programme: 'p',
        participants: [{ id: 'x', pseudonym: one.title, remark: one.remark }],
        createdAt: 0,
      })),
  ),
  results: fc.uniqueArray(
    fc
      .record({ session: fc.constantFrom('s', 't'), participant: fc.constantFrom('x', 'y'), at, pseudonym: text })
      .map(({ session, participant, at: exportedAt, pseudonym }) => ({
        session,
        participant,
        file: {
          format: 'pret-a-vendre/results' as const,
          version: 1 as const,
          id: participant,
          pseudonym,
          exportedAt,
          journey: { id: 'j', programme: 'p', name: pseudonym },
          events: [],
          listings: [],
        },
      })),
    { maxLength: 3, selector: ({ session, participant }) => `${session}|${participant}` },
  ),
}) as fc.Arbitrary<Profile>;
