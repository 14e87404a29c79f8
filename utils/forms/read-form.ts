import type { Evidence, Field, UnknownReason } from '../core/field';
import { FIELD_NAMES, type FieldName, type Fields, type FieldValues, type Listing, type Party } from '../core/listing';
import type { Extraction } from '../extract/extract';
import { ANY_FORM } from './any-form';
import { type Binding, bind, type PartyName, type Pointed, REPEATED } from './bind';
import { type Control, filledIn, MAX_FORM_TEXT } from './control';
import { findControls, languageOf as shownLanguageOf } from './controls';
import type { Platform } from './platform';
import { availabilityAt, gtinAt, linesOf, moneyAt, numberOf, pathOf } from './values';

/** Besides the title, so many other main fields make a form one of a product. */
const ENOUGH_FIELDS = 2;
const MAIN: readonly FieldName[] = [
  'description',
  'price',
  'gtin',
  'brand',
  'bullets',
  'category',
  'availability',
  'condition',
  'highlights',
];

/** What a form gave, and its places, for the merchant to point at. */
export interface FormReading extends Extraction {
  controls: readonly Control[];
}

interface Memory {
  binding: Binding;
  signature: string;
}
const memories = new WeakMap<Document, Memory>();

export interface FormInput {
  document: Document;
  url: URL;
  platforms: readonly Platform[];
  pointed: Pointed;
}

/**
 * Reads the product form of a page, a slice at a time: its places are found once and again when the form was
 * rebuilt; what they hold is read each time. Gives page kind `editor` without a listing on the other pages of a
 * known back-office, and `other` where no product is edited.
 */
export function* readForm({ document, url, platforms, pointed }: FormInput): Generator<void, FormReading> {
  const platform = platforms.find((one) => one.isBackOffice(url) && (!one.sign || document.querySelector(one.sign)));
  const signature = signatureOf(document, url, pointed);
  const known = memories.get(document);
  let binding = known?.signature === signature && isWhole(known.binding) ? known.binding : undefined;
  if (!binding) {
    const controls: Control[] = [];
    for (const control of findControls(document)) {
      if (control) controls.push(control);
      else yield;
    }
    yield;
    binding = bind(controls, platform, pointed);
    memories.set(document, { binding, signature });
  }
  yield;
  const { controls } = binding;
  if (!isProductForm(binding, platform, url))
    return { page: platform ? 'editor' : 'other', anchors: new Map(), controls };
  const anchors: Extraction['anchors'] = new Map();
  const fields: Partial<Record<FieldName, Field<unknown>>> = {};
  for (const name of FIELD_NAMES) {
    const places = placesOf(binding, name);
    fields[name] = readPlaces(name, places, binding, { platform, document });
    const zone = name === 'pictures' ? pictureZone(platform, document) : undefined;
    const elements = zone ? [zone] : places.map(({ anchor }) => anchor);
    if (elements.length) anchors.set(name, elements);
    yield;
  }
  const listing: Listing = {
    marketplace: platform?.id ?? ANY_FORM,
    id: platform?.listingId(url, document) ?? `${url.host}${url.pathname}`,
    url: url.href,
    country: countryOf(url, platform),
    language: languageOf(binding, document),
    fields: fields as Fields,
  };
  return { page: 'editor', marketplace: listing.marketplace, listing, anchors, controls };
}

/** Changes when the form was rebuilt or the merchant pointed at a field; not when somebody types. */
function signatureOf(document: Document, url: URL, pointed: Pointed): string {
  const counts = ['input', 'textarea', 'select', 'iframe'].map((tag) => document.getElementsByTagName(tag).length);
  return [url.pathname, url.search, counts, JSON.stringify(pointed)].join(' ');
}

/** Every place that is read stands in the page still, and no other language was chosen meanwhile. */
const isWhole = ({ fields, attributes, controls }: Binding): boolean =>
  [...fields.values(), attributes].every((places) =>
    places.every(({ anchor, source }) => anchor.isConnected && source.isConnected),
  ) && controls.every(({ language, isShown, named }) => !language || shownLanguageOf(named).isShown === isShown);

function isProductForm({ fields, hesitations }: Binding, platform: Platform | undefined, url: URL): boolean {
  const has = (name: FieldName) => fields.has(name) || hesitations.has(name);
  const main = MAIN.filter(has).length;
  // An offer's form asks for price and stock of a product that the marketplace has already.
  if (platform) return platform.mayBeForm(url) && (has('title') || has('bullets') ? main >= 0 : main >= ENOUGH_FIELDS);
  return has('title') && main >= ENOUGH_FIELDS;
}

function placesOf({ fields, hesitations, parties, attributes }: Binding, name: FieldName): Control[] {
  if (name === 'attributes') return attributes;
  if (name === 'manufacturer' || name === 'responsiblePerson') return [...parties[name].values()];
  const places = fields.get(name) ?? hesitations.get(name) ?? [];
  // Long texts take time: with one place, there is nothing to choose by what it holds.
  if (REPEATED.has(name) || hesitations.has(name) || places.length < 2) return places;
  return places
    .filter((place) => filledIn(place))
    .concat(places)
    .slice(0, 1);
}

interface Around {
  platform: Platform | undefined;
  document: Document;
}

const evidenceOf = ({ label, locator }: Control): Evidence => ({ source: 'form', locator: label || locator });

function readPlaces(name: FieldName, places: Control[], binding: Binding, around: Around): Field<unknown> {
  if (name === 'pictures') return readPictures(around);
  const [first] = places;
  if (!first) return unknown(around.platform?.hasTabs ? 'closed-panel' : 'not-in-form', []);
  if (binding.hesitations.has(name)) return unknown('ambiguous', places);
  const evidence = evidenceOf(first);
  if (name === 'attributes') {
    const value = places
      .map((control) => ({ name: control.label, value: filledIn(control) }))
      .filter((one) => one.value);
    return value.length ? { state: 'known', value, evidence } : { state: 'absent', evidence };
  }
  if (name === 'manufacturer' || name === 'responsiblePerson') return readParty(name, binding, evidence);
  const parsed = PARSE[name] ? PARSE[name](first, places) : textAt(first);
  if (parsed !== undefined) return { state: 'known', evidence, ...parsed };
  // Something is there that cannot be understood: not the same as nothing.
  return filledIn(first) ? unknown('place-not-found', places) : { state: 'absent', evidence };
}

const unknown = (reason: UnknownReason, places: readonly Control[]): Field<unknown> => ({
  state: 'unknown',
  reason,
  tried: places.slice(0, 12).map(evidenceOf),
});

type Parsed<T> = { value: T; partial?: true } | undefined;

function textAt(control: Control): Parsed<string> {
  const value = filledIn(control);
  if (!value) return undefined;
  return value.length >= MAX_FORM_TEXT ? { value, partial: true } : { value };
}

const moneyOf = (control: Control): Parsed<FieldValues['price']> => {
  const found = moneyAt(control);
  return found && { value: found.value, ...(found.isGuess && { partial: true }) };
};
const some = <T>(value: T[]): Parsed<T[]> => (value.length ? { value } : undefined);
/** One field of several lines, or one field an item. */
const items = (first: Control, all: Control[]): Parsed<string[]> =>
  some(all.length > 1 ? all.map(filledIn).filter(Boolean) : linesOf(filledIn(first)));

const PARSE: { [N in FieldName]?: (first: Control, all: Control[]) => Parsed<FieldValues[N]> } = {
  gtin: (control) => {
    const value = gtinAt(control);
    return value ? { value } : undefined;
  },
  bullets: items,
  safetyInformation: items,
  category: (control) => {
    const value = pathOf(filledIn(control));
    // One level chosen in a form stands for a path the form may not spell out.
    return value.length ? { value, ...(value.length === 1 && { partial: true }) } : undefined;
  },
  price: moneyOf,
  referencePrice: moneyOf,
  unitPrice: () => undefined,
  availability: (control) => {
    const value = availabilityAt(control);
    return value && { value };
  },
  repairabilityIndex: numberAt,
  durabilityIndex: numberAt,
};

function numberAt(control: Control): Parsed<number> {
  const value = numberOf(filledIn(control));
  return value === undefined ? undefined : { value };
}

function readParty(name: PartyName, { parties }: Binding, evidence: Evidence): Field<Party> {
  const parts = [...parties[name]]
    .map(([part, control]) => [part, filledIn(control)] as const)
    .filter(([, text]) => text);
  if (!parts.length) return { state: 'absent', evidence };
  const isWhole = parties[name].size > 1;
  return { state: 'known', value: Object.fromEntries(parts), evidence, ...(!isWhole && { partial: true }) };
}

const pictureZone = (platform: Platform | undefined, document: Document): Element | null | undefined =>
  platform?.pictures && document.querySelector(platform.pictures.zone);

/** The pictures put in, where the platform is known to show them; their size is not said by what the form shows. */
function readPictures({ platform, document }: Around): Field<unknown> {
  const place = platform?.pictures;
  const zone = pictureZone(platform, document);
  if (!place || !zone) return unknown(platform?.hasTabs ? 'closed-panel' : 'not-in-form', []);
  const evidence: Evidence = { source: 'form', locator: place.zone };
  const value = [...zone.querySelectorAll(place.item)].map((item) => ({
    url: (item.localName === 'img' ? item : item.querySelector('img'))?.getAttribute('src') ?? '',
  }));
  return value.length ? { state: 'known', value, evidence } : { state: 'absent', evidence };
}

/** The language the texts are written for, where the form or the page says it. */
function languageOf({ fields }: Binding, document: Document): string {
  const stated = fields.get('title')?.[0]?.language ?? fields.get('description')?.[0]?.language;
  return stated ?? (/^[a-z]{2}/i.exec(document.documentElement.lang)?.[0].toLowerCase() || 'fr');
}

/** Country whose buyers a marketplace's own back-office serves, by its address; the merchants we serve sell in France. */
function countryOf({ hostname }: URL, platform: Platform | undefined): string {
  const topLevel = hostname.split('.').at(-1)!.toUpperCase();
  const country = platform?.feeds.length && topLevel.length === 2 ? topLevel : 'FR';
  return country === 'UK' ? 'GB' : country;
}
