/* What of a listing is the merchant's own business: its shop, its references, its stock. Prices are not. */
import type { Finding } from '../core/analyse';
import { withoutDirectionMarks } from '../core/direction';
import type { Field } from '../core/field';
import type { Attribute, FieldName, Listing, Seller } from '../core/listing';

/** What stands for a private text where only text can stand. */
export const MASK = '•••';

/** Fields that are private wholly. */
const PRIVATE: ReadonlySet<FieldName> = new Set(['seller', 'mpn', 'availability']);

/** Names of characteristics whose value is private. */
const PRIVATE_ATTRIBUTE =
  /\b(sku|ugs|stocks?|en stock|quantit[eé]s?( disponibles?)?|quantity|availability|disponibilit[eé]|vendeur|vendu par|seller|sold by|boutique|shop|mpn|part number)\b|^(r[eé]f[eé]rence|reference|r[eé]f)\b/i;

/** Shorter than this, a reference is found in texts that do not speak of it. */
const SHORTEST_REFERENCE = 5;
const SHORTEST_NAME = 2;
/** Beyond these it is no name and no reference, but a page that makes the search for them endless. */
const LONGEST_SECRET = 200;
const MOST_SECRETS = 100;

export const isPrivateField = (name: FieldName): boolean => PRIVATE.has(name);

/** One line of a characteristic as it is shown: « SKU : AB-12 ». */
export const isPrivateLine = (name: FieldName, line: string): boolean =>
  name === 'attributes' && PRIVATE_ATTRIBUTE.test(line.split(/\s*:/, 1)[0]!);

/** A finding that speaks of private fields alone tells them by its very sentence. */
export const isPrivateFinding = ({ fields }: Pick<Finding, 'fields'>): boolean =>
  fields.length > 0 && fields.every(isPrivateField);

const valuesOf = <T>(field: Field<T>): T[] =>
  field.state === 'known' ? [field.value, ...(field.others ?? []).map(({ value }) => value)] : [];

const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Texts that betray the merchant wherever they stand: shop name, references, the host of an own shop; longest first. */
export function secretsOf({ marketplace, url, fields }: Listing): string[] {
  // A marketplace that sells itself is no secret, nor is its address.
  const isMarketplace = (text: string) => folded(text).includes(folded(marketplace));
  const names = valuesOf<Seller>(fields.seller)
    .map(({ name }) => name.trim())
    .filter((name) => name.length >= SHORTEST_NAME && !isMarketplace(name));
  const references = [
    ...valuesOf<string>(fields.mpn),
    ...valuesOf<Attribute[]>(fields.attributes)
      .flat()
      .filter(({ name }) => PRIVATE_ATTRIBUTE.test(name))
      .map(({ value }) => value),
  ].filter((reference) => reference.length >= SHORTEST_REFERENCE);
  const hosts = URL.canParse(url) ? [new URL(url).hostname].filter((host) => !isMarketplace(host)) : [];
  const told = [...names, ...references, ...hosts.map((host) => host.replace(/^www\./, ''))];
  // Sentences hold a text without its marks of direction.
  return [...new Set(told.map(withoutDirectionMarks))]
    .filter((secret) => secret.length <= LONGEST_SECRET)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_SECRETS);
}

/** A text cut where a secret stands, which is null; whole words only, whatever the capitals. */
export function maskPieces(text: string, secrets: readonly string[]): (string | null)[] {
  if (secrets.length === 0) return [text];
  const alternatives = secrets.map((secret) => secret.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const pieces: (string | null)[] = [];
  let end = 0;
  for (const { 0: met, index } of text.matchAll(pattern)) {
    if (index > end) pieces.push(text.slice(end, index));
    pieces.push(null);
    end = index + met.length;
  }
  if (end < text.length || pieces.length === 0) pieces.push(text.slice(end));
  return pieces;
}

/** The same as one text, for places that hold text only. */
export const maskText = (text: string, secrets: readonly string[]): string =>
  maskPieces(text, secrets)
    .map((piece) => piece ?? MASK)
    .join('');
