import type { Field } from '../core/field';
import type { FieldName, FieldValues } from '../core/listing';
import type { Report } from '../core/report';
import { fold } from '../core/text';
import { compareReports } from './comparison';
import { type Speech, valueLines } from './field-text';

/** A product as one marketplace shows it. */
export interface Channel {
  marketplace: string;
  report: Report;
}

/** What a buyer compares, in the order it is told. Attributes are compared one by one. */
const COMPARED: readonly FieldName[] = ['title', 'brand', 'price', 'availability', 'condition', 'attributes'];

export interface ChannelDifference {
  field: FieldName;
  /** Name of the single attribute that differs. */
  attribute?: string | undefined;
}

/**
 * What is not the same on all listings of a product. Only settled values differ: a field that could not be read
 * somewhere, and differs nowhere else, is named among the unread.
 */
export function channelDifferences(channels: readonly Channel[]): {
  differing: ChannelDifference[];
  unread: FieldName[];
} {
  const pairs = channels.flatMap((one, i) => channels.slice(i + 1).map((other) => [one.report, other.report] as const));
  const changed = new Set(pairs.flatMap(([one, other]) => compareReports(one, other).changed));
  const differing = COMPARED.filter((field) => changed.has(field)).flatMap((field): ChannelDifference[] =>
    field === 'attributes' ? differingAttributes(channels).map((attribute) => ({ field, attribute })) : [{ field }],
  );
  const unread = COMPARED.filter(
    (field) => channels.some(({ report }) => report.listing.fields[field]?.state === 'unknown') && !changed.has(field),
  );
  return { differing, unread };
}

/** Attributes that two listings name alike and fill otherwise: one that a marketplace does not ask for is no difference. */
function differingAttributes(channels: readonly Channel[]): string[] {
  const values = new Map<string, { name: string; values: Set<string> }>();
  for (const channel of channels) {
    for (const { name, value } of attributesOf(channel)) {
      const known = values.get(fold(name)) ?? { name, values: new Set() };
      known.values.add(fold(value).replace(/\s+/g, ' ').trim());
      values.set(fold(name), known);
    }
  }
  return [...values.values()].filter((one) => one.values.size > 1).map(({ name }) => name);
}

function attributesOf({ report }: Channel): FieldValues['attributes'] {
  const field: Field<FieldValues['attributes']> = report.listing.fields.attributes;
  return field.state === 'known' ? field.value : [];
}

/** What one marketplace shows of it, in words; the reading's state where it shows nothing that is known. */
export function valueOn(
  channel: Channel,
  { field, attribute }: ChannelDifference,
  speech: Speech,
): string | { state: 'absent' | 'unknown' } {
  const reading = channel.report.listing.fields[field];
  if (reading.state !== 'known') return { state: reading.state };
  if (attribute === undefined) return valueLines(field, reading.value as FieldValues[typeof field], speech).join(', ');
  const own = attributesOf(channel).filter(({ name }) => fold(name) === fold(attribute));
  return own.length > 0 ? own.map(({ value }) => value).join(', ') : { state: 'absent' };
}
