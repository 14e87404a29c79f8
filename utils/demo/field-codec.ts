import type { FieldName, FieldValues, Money, Party } from '../core/listing';
import { euros } from './demo-listing';

/** How a field is typed in one line of text. `read` gives undefined for an empty field, null for what it cannot read. */
interface Codec<T> {
  show(value: T): string;
  read(text: string): T | undefined | null;
}

/** « 1 234,50 € » as people type it. */
function readNumber(text: string): number | null {
  const bare = text.replace(/[\s€]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : null;
}
const showNumber = (value: number): string => String(value).replace('.', ',');
const showAmount = ({ amount }: Money): string => amount.toFixed(2).replace('.', ',');

const text: Codec<string> = { show: (value) => value, read: (typed) => (typed.trim() ? typed : undefined) };
const number: Codec<number> = {
  show: showNumber,
  read: (typed) => (typed.trim() ? readNumber(typed) : undefined),
};
const money: Codec<Money> = {
  show: (value) => `${showAmount(value)} €`,
  read(typed) {
    const amount = number.read(typed);
    return typeof amount === 'number' ? euros(amount) : amount;
  },
};
const path: Codec<string[]> = {
  show: (value) => value.join(' › '),
  read(typed) {
    const levels = typed.split(/[›>/]/).map((level) => level.trim());
    return levels.some(Boolean) ? levels.filter(Boolean) : undefined;
  },
};

/** Fields that one line of text tells whole. */
export const CODECS: { [N in FieldName]?: Codec<FieldValues[N]> } = {
  title: text,
  brand: text,
  gtin: text,
  mpn: text,
  description: text,
  highlights: text,
  condition: text,
  energyClass: text,
  delivery: text,
  category: path,
  price: money,
  referencePrice: money,
  ecoContribution: money,
  videos: number,
  repairabilityIndex: number,
  durabilityIndex: number,
  unitPrice: {
    show: (value) => `${showAmount(value)} € / ${value.per}`,
    read(typed) {
      if (!typed.trim()) return undefined;
      const [, amount = '', per = ''] = /^([^/]+)\/\s*(.+)$/.exec(typed.trim()) ?? [];
      const value = readNumber(amount);
      return value === null ? null : { ...euros(value), per };
    },
  },
  seller: { show: ({ name }) => name, read: (typed) => (typed.trim() ? { name: typed } : undefined) },
  rating: {
    show: ({ value, count }) => `${showNumber(value)} (${count})`,
    read(typed) {
      if (!typed.trim()) return undefined;
      const [, value = '', count = ''] = /^([\d.,]+)\s*\((\d+)\)$/.exec(typed.trim()) ?? [];
      const stars = readNumber(value);
      return stars === null ? null : { value: stars, count: Number(count) };
    },
  },
};

/** A party without any line is no party. */
export const partyOf = (party: Party): Party | undefined => {
  const lines = Object.entries(party).filter(([, line]) => line);
  return lines.length ? (Object.fromEntries(lines) as Party) : undefined;
};
