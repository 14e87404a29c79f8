import type {
  Attribute,
  Availability,
  FieldName,
  FieldValues,
  Listing,
  Money,
  Party,
  UnitPrice,
} from '../core/listing';
import { amount, money } from '../extract/parse';

export interface PartyForm {
  name: string;
  postalAddress: string;
  electronicAddress: string;
}
export interface UnitPriceForm {
  amount: string;
  /** The unit the price is for: `kg`, `l`, `100 g`… */
  per: string;
}

/** What a person edits of each field: texts as typed, however unfinished. */
export interface Forms {
  title: string;
  highlights: string;
  bullets: readonly string[];
  description: string;
  brand: string;
  gtin: string;
  mpn: string;
  category: string;
  attributes: readonly Attribute[];
  condition: string;
  price: string;
  referencePrice: string;
  unitPrice: UnitPriceForm;
  ecoContribution: string;
  availability: string;
  delivery: string;
  manufacturer: PartyForm;
  responsiblePerson: PartyForm;
  safetyInformation: readonly string[];
  energyClass: string;
  repairabilityIndex: string;
  durabilityIndex: string;
  videos: string;
}
export type EditableField = keyof Forms & FieldName;
export type Edits = { readonly [N in EditableField]?: Forms[N] };

/** A form that says nothing the field could hold: « douze euros » as a price. */
export const UNREADABLE = Symbol('unreadable');

interface Codec<F, V> {
  empty: F;
  toForm(value: V, listing: Listing): F;
  /** undefined: nothing is left of the field. */
  toValue(form: F, listing: Listing): V | undefined | typeof UNREADABLE;
}
type Codecs = { [N in EditableField]: Codec<Forms[N], FieldValues[N]> };

const text: Codec<string, string> = {
  empty: '',
  toForm: (value) => value,
  toValue: (form) => form.trim() || undefined,
};

const lines: Codec<readonly string[], string[]> = {
  empty: [],
  toForm: (value) => value,
  toValue: (form) => nonEmpty(form.map((line) => line.trim()).filter(Boolean)),
};

const path: Codec<string, string[]> = {
  empty: '',
  toForm: (value) => value.join(' › '),
  toValue: (form) => nonEmpty(form.split(/[›>]/).flatMap((level) => level.trim() || [])),
};

const rows: Codec<readonly Attribute[], Attribute[]> = {
  empty: [],
  toForm: (value) => value,
  toValue: (form) =>
    nonEmpty(form.map(({ name, value }) => ({ name: name.trim(), value: value.trim() })).filter(isWritten)),
};
const isWritten = ({ name, value }: Attribute) => name !== '' && value !== '';

const price: Codec<string, Money> = {
  empty: '',
  toForm: ({ amount: sum }, listing) => writeAmount(sum, listing),
  toValue: (form, listing) => {
    const typed = form.trim();
    if (!typed) return undefined;
    const currency = currencyOf(listing);
    const bare = /^[\d\s.,'’]+$/.test(typed) ? amount(typed) : undefined;
    return bare === undefined ? (money(typed, currency) ?? UNREADABLE) : { amount: bare, currency };
  },
};

const unitPrice: Codec<UnitPriceForm, UnitPrice> = {
  empty: { amount: '', per: '' },
  toForm: ({ amount: sum, per }, listing) => ({ amount: writeAmount(sum, listing), per }),
  toValue: (form, listing) => {
    const per = form.per.trim();
    if (!form.amount.trim() && !per) return undefined;
    const sum = price.toValue(form.amount, listing);
    return sum === undefined || sum === UNREADABLE || !per ? UNREADABLE : { ...sum, per };
  },
};

const number = (most: number): Codec<string, number> => ({
  empty: '',
  toForm: (value, listing) => decimal(String(value), listing),
  toValue: (form) => {
    const typed = form.trim();
    if (!typed) return undefined;
    const value = /^\d+(?:[.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
    return value <= most ? value : UNREADABLE;
  },
});

const availability: Codec<string, Availability> = {
  empty: '',
  toForm: (value) => value,
  // Chosen from a list of these very words.
  toValue: (form) => (form || undefined) as Availability | undefined,
};

const party: Codec<PartyForm, Party> = {
  empty: { name: '', postalAddress: '', electronicAddress: '' },
  toForm: ({ name = '', postalAddress = '', electronicAddress = '' }) => ({ name, postalAddress, electronicAddress }),
  toValue: (form) => {
    const written = Object.entries(form).flatMap(([part, typed]) => (typed.trim() ? [[part, typed.trim()]] : []));
    return written.length ? (Object.fromEntries(written) as Party) : undefined;
  },
};

/** How each field is turned into what a person edits, and back. */
export const CODECS: Codecs = {
  title: text,
  highlights: text,
  bullets: lines,
  description: text,
  brand: text,
  gtin: text,
  mpn: text,
  category: path,
  attributes: rows,
  condition: text,
  price,
  referencePrice: price,
  unitPrice,
  ecoContribution: price,
  availability,
  delivery: text,
  manufacturer: party,
  responsiblePerson: party,
  safetyInformation: lines,
  energyClass: text,
  repairabilityIndex: number(10),
  durabilityIndex: number(10),
  videos: number(1_000),
};

export const EDITABLE_FIELDS = Object.keys(CODECS) as EditableField[];

/** Fields of two forms can be compared by their contents: they are plain data. */
export const sameForm = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const nonEmpty = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined);

/** Decimals as the store's buyers write them. */
const decimal = (digits: string, { language }: Listing) => (language === 'en' ? digits : digits.replace('.', ','));
const writeAmount = (sum: number, listing: Listing) => decimal(sum.toFixed(2), listing);

/** The currency the listing sells in; the euro when it shows none. */
function currencyOf({ fields }: Listing): string {
  for (const field of [fields.price, fields.referencePrice, fields.unitPrice]) {
    if (field.state === 'known') return field.value.currency;
  }
  return 'EUR';
}
