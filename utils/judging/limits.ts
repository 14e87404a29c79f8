import { demandsOn, optionsOf, speaksOf } from '../core/demand';
import type { FamilyGuess } from '../core/family';
import { guessFamily } from '../core/family-guess';
import type { FieldName, Listing } from '../core/listing';
import type { Passport, PolicyRow } from '../core/policy';
import { countCodePoints } from '../core/text';
import { policies } from '../policies';
import { rules } from '../rules';

export type Unit = 'characters' | 'bytes';

/** How long a text may be here and now. */
export interface Limit {
  limit: number;
  unit: Unit;
  /** What is counted: the whole text, each item of a list, or all items together. */
  of: 'text' | 'item' | 'items';
  /** What happens beyond: the listing is refused, the text is shortened or cut, or it is merely not advised. */
  beyond: 'refused' | 'cut' | 'advised';
  /** Id of the rule that tests it. */
  rule: string;
  /** Who asks for it: the most specific demand that states this length. */
  source: Passport & { policy: string };
}

interface Kind {
  option: string;
  of: Limit['of'];
  beyond: Limit['beyond'];
}
interface Lengths {
  rule: string;
  kinds: readonly Kind[];
}

/** The rules that count, and what each of their options holds; an option of 0 says that there is no such limit. */
const LENGTHS: { [N in FieldName]?: Lengths } = {
  title: {
    rule: 'title-length',
    kinds: [
      { option: 'max', of: 'text', beyond: 'cut' },
      { option: 'ceiling', of: 'text', beyond: 'refused' },
    ],
  },
  bullets: {
    rule: 'bullet-length',
    kinds: [
      { option: 'advised', of: 'item', beyond: 'advised' },
      { option: 'max', of: 'item', beyond: 'cut' },
      { option: 'total', of: 'items', beyond: 'advised' },
    ],
  },
  description: {
    rule: 'description-length',
    kinds: [
      { option: 'advised', of: 'text', beyond: 'advised' },
      { option: 'max', of: 'text', beyond: 'cut' },
    ],
  },
  highlights: { rule: 'highlights-length', kinds: [{ option: 'max', of: 'text', beyond: 'cut' }] },
};

/** Fields of which some rule counts the length. */
export const LIMITED_FIELDS = Object.keys(LENGTHS) as FieldName[];

interface Judging {
  /** ISO date. */
  today: string;
  /** Rules the merchant has switched off: they limit nothing. */
  rulesOff?: readonly string[];
  /** Guessed from the listing when missing. */
  family?: FamilyGuess | undefined;
}

/**
 * The lengths asked of one field by whoever speaks of this listing today, shortest first; none when nobody asks. Of two
 * equal limits on the same thing the stricter one stays.
 */
export function limitsFor(
  listing: Listing,
  field: FieldName,
  { today, rulesOff = [], family = guessFamily(listing.fields) }: Judging,
): Limit[] {
  const lengths = LENGTHS[field];
  const rule = lengths && rules.find(({ id }) => id === lengths.rule);
  if (!rule || rulesOff.includes(rule.id)) return [];
  const speaking = policies.filter((policy) => speaksOf(policy, listing));
  const demands = demandsOn(rule, { policies: speaking, listing, family, today });
  if (!demands || demands.rows.length === 0) return [];
  const options = optionsOf(rule, demands.rows) as Record<string, unknown>;
  const asked = demands.rows.map((row, i) => ({ row, policy: demands.refs[i]!.id })).reverse();
  const found = lengths.kinds.flatMap(({ option, of, beyond }): Limit[] => {
    const limit = options[option];
    if (typeof limit !== 'number' || limit <= 0) return [];
    const { row, policy } = asked.find(({ row: { options: own = {} } }) => option in own) ?? asked[0]!;
    const source = { ...row, policy };
    return [{ limit, unit: 'characters', of, beyond: harder(beyond, row), rule: rule.id, source }];
  });
  return found
    .sort((a, b) => a.limit - b.limit || HARDEST.indexOf(a.beyond) - HARDEST.indexOf(b.beyond))
    .filter((one, i, all) => all.findIndex((other) => isSame(one, other)) === i);
}

const HARDEST: readonly Limit['beyond'][] = ['refused', 'cut', 'advised'];
const isSame = (a: Limit, b: Limit): boolean => a.limit === b.limit && a.of === b.of && a.unit === b.unit;

/** Where the row says that a breach is refused at entry, nothing is cut. */
const harder = (beyond: Limit['beyond'], row: PolicyRow): Limit['beyond'] =>
  beyond === 'cut' && row.consequence === 'rejected' ? 'refused' : beyond;

const encoder = new TextEncoder();

/** Length of a text in code points, or in bytes of UTF-8. */
export const measure = (text: string, unit: Unit): number =>
  unit === 'characters' ? countCodePoints(text) : encoder.encode(text).length;

/** A text parted where a limit cuts it, never inside a character; `beyond` is empty when the whole fits. */
export function cutAt(text: string, { limit, unit }: Pick<Limit, 'limit' | 'unit'>): { kept: string; beyond: string } {
  // No character is longer than 4 bytes or than 2 units of a string: most texts need no closer look.
  if (text.length * (unit === 'bytes' ? 3 : 1) <= limit) return { kept: text, beyond: '' };
  let room = limit;
  let end = 0;
  for (const character of text) {
    room -= measure(character, unit);
    if (room < 0) break;
    end += character.length;
  }
  return { kept: text.slice(0, end), beyond: text.slice(end) };
}
