import {
  FIELD_NAMES,
  type FieldName,
  type Fields,
  type FieldValues,
  type Listing,
  type Picture,
} from '../core/listing';
import type { Language } from '../core/locale';

/** What a listing's page looks like: our own designs, each like one kind of place where small shops sell. */
export const LAYOUTS = ['market', 'ad', 'workshop', 'shop', 'form'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The values a listing shows; a field not given has its place, and the place is empty. */
export type DemoFields = { readonly [N in FieldName]?: FieldValues[N] };

export interface PlantedFault {
  /** Id of the rule that the listing breaks. */
  rule: string;
  /** Where to look; what is changed there is in `mended`. */
  field: FieldName;
  /** What is wrong here and why the mended value is right. */
  because: Record<Language, string>;
}

/** An invented listing with faults put in on purpose, and its answer key. */
export interface DemoListing {
  id: string;
  name: Record<Language, string>;
  /** What one learns with it. */
  teaches: Record<Language, string>;
  layout: Layout;
  /** The marketplace whose demands the answer key was written for. */
  marketplace: string;
  /** As it is shown, faults included. */
  fields: DemoFields;
  /** The fields to change, as they are once mended. */
  mended: DemoFields;
  faults: readonly PlantedFault[];
}

/** The fields with every planted fault mended. */
export const mendedFields = ({ fields, mended }: DemoListing): DemoFields => ({ ...fields, ...mended });

/** All drawings stand on white and fill their sheet. */
const LOOK = { white: 1, light: 1, fill: 0.9 };

/** Pictures of the sizes given; their addresses are invented and never loaded. */
export const pictures = (id: string, ...sizes: readonly (readonly [width: number, height: number])[]): Picture[] =>
  sizes.map(([width, height], i) => ({ url: pictureUrl(id, i), width, height, ...(i === 0 && { look: LOOK }) }));

export const pictureUrl = (id: string, index: number): string =>
  `https://images.example.invalid/${id}-${index + 1}.jpg`;

export const euros = (amount: number) => ({ amount, currency: 'EUR' });

/** A characteristic per line: « Matière : laine ». */
export const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...value] = line.trim().split(' : ');
      return { name, value: value.join(' : ') };
    });

/** The id its reports carry, which no marketplace gives. */
export const listingIdOf = ({ id }: Pick<DemoListing, 'id'>): string => `demo-${id}`;

interface Shown {
  fields: DemoFields;
  marketplace: string;
  /** Address of the page that shows it. */
  url: string;
}

/** A demo listing as a reading of the page that shows it: every field has its place there, so none is unknown. */
export function toListing(demo: Pick<DemoListing, 'id' | 'layout'>, { fields, marketplace, url }: Shown): Listing {
  const source = demo.layout === 'form' ? 'form' : 'dom';
  const read = Object.fromEntries(
    FIELD_NAMES.map((name) => {
      const evidence = { source, locator: name } as const;
      const value = fields[name];
      return [name, value === undefined ? { state: 'absent', evidence } : { state: 'known', value, evidence }];
    }),
  ) as unknown as Fields;
  return { marketplace, id: listingIdOf(demo), url, country: 'FR', language: 'fr', fields: read };
}
