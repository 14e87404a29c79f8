import type { Attribute, Variant } from '../core/listing';
import { generic } from '../extract/generic';
import { LABELS } from '../extract/labels';
import type { FieldReaders } from '../extract/marketplace';
import { clean, type Page, textOf } from '../extract/page';
import { count, gtin, plain } from '../extract/parse';
import { type Reader, reader } from '../extract/reader';
import { type Row, rows } from '../extract/rows';
import { byId, dataAfter, isMedia, scriptWith, ungrouped } from './amazon-page';

/** Blocks of label/value rows, from the overview beside the title to the tables of older years. */
const BLOCKS = [
  'productOverview_feature_div',
  'nic-po-expander',
  'productFactsDesktopExpander',
  'voyagerNorthstarATF',
  'richProductInformation_feature_div',
  'prodDetails',
  'productDetails_techSpec_section_1',
  'technicalSpecifications_section_1',
  'product-specification-table',
  'detailBullets_feature_div',
  'detail_bullets_id',
  'detail-bullets',
  'productDetailsTable',
];
const MAX_LABEL = 80;
const MAX_VALUE = 1000;

/** Label and value of one row, whatever the markup of its year; undefined when it is no such row. */
function pairOf(row: Element): [Element, Element] | undefined {
  if (row.localName === 'tr') {
    const { cells } = row as HTMLTableRowElement;
    return cells.length === 2 ? [cells[0]!, cells[1]!] : undefined;
  }
  if (row.localName === 'li') {
    const label = row.getElementsByTagName('b')[0] ?? row.getElementsByClassName('a-text-bold')[0];
    return label && !row.getElementsByTagName('li').length ? [label, row] : undefined;
  }
  const label = row.querySelector('.a-col-left') ?? row.querySelector('.rpi-attribute-label');
  const value = row.querySelector('.a-col-right') ?? row.querySelector('.rpi-attribute-value');
  return label && value ? [label, value] : undefined;
}

/** Ranks and stars stand among the attributes but say nothing of the product. */
const isStatistic = (value: Element) =>
  value.querySelector('a[href*="bestsellers"]') !== null || value.querySelector('[class*="a-icon-star"]') !== null;

function addRow(found: Map<string, Row>, row: Element) {
  const [label, cell] = pairOf(row) ?? [];
  if (!label || !cell || cell.textContent!.length > 4 * MAX_VALUE || isStatistic(cell)) return;
  const shown = textOf(label);
  const whole = textOf(cell.getElementsByClassName('a-truncate-full')[0] ?? cell);
  const value = clean(cell.contains(label) && whole.startsWith(shown) ? whole.slice(shown.length) : whole).replace(
    /^[:：]\s*/,
    '',
  );
  const name = shown.replace(/\s*[:：]\s*$/, '');
  if (!name || !value || name.length > MAX_LABEL || value.length > MAX_VALUE) return;
  const key = `${name}\n${value}`.toLowerCase();
  if (!found.has(key)) found.set(key, { name, value, element: row });
}

/** The label/value rows of the product's own blocks, each once. */
function ownRows(page: Page): Row[] {
  const found = new Map<string, Row>();
  const blocks = BLOCKS.map((id) => byId(page, id));
  for (const block of [...blocks, ...page.document.getElementsByClassName('prodDetTable')]) {
    for (const tag of ['tr', 'li']) for (const row of block?.getElementsByTagName(tag) ?? []) addRow(found, row);
  }
  for (const name of ['product-facts-detail', 'rpi-attribute-content'])
    for (const row of page.document.getElementsByClassName(name)) addRow(found, row);
  return [...found.values()];
}

/** The same; on a page without the known blocks, all its rows. */
export function details(page: Page): Row[] {
  const own = page.view(ownRows);
  return own.length ? own : page.view(rows);
}

/** The value beside the first of these labels that parses. */
export const detail = <T>(labels: RegExp, parse: (value: string, page: Page) => T | undefined): Reader<T> =>
  reader('dom', `row ${labels.source.slice(0, 40)}`, (page) => {
    for (const { name, value, element } of page.view(details)) {
      const found = labels.test(name) ? parse(value, page) : undefined;
      if (found !== undefined) return { value: found, elements: [element] };
    }
    return undefined;
  });

const same = (value: string) => value;
const score = (value: string) => {
  const number = Number(/\b(\d{1,2}(?:[.,]\d)?)(?!\d)/.exec(value)?.[1]?.replace(',', '.'));
  return number <= 10 ? number : undefined;
};

const BRAND =
  /^((product )?brand|marque|marke|marca|merk|marka|varumärke|märke|ブランド|العلامة التجارية)( name| ?名)?$|^(nom de (la )?marque|markenname|nombre de (la )?marca|nome (d[oa]|della) marca|merknaam|nazwa marki|marka adı)$/i;
const MODEL =
  /^(item )?(part|model) (number|no\.?)$|manufacturer part number|numéro (du modèle|de (modèle|pièce))|référence (du )?fabricant|^(artikel-?)?(modell|teile|hersteller|herstellerartikel)-?nummer|númer?o de (modelo|pieza|parte|peça|producto)|numero (di )?(modello|parte)|^modelnummer|^onderdeelnummer|numer (modelu|części)|^artikelnummer|^型番|^メーカー型番/i;
const CODE =
  /global trade|código (de barras|universal)|code universel|numéro.{0,25}(commercial|d.article) (mondial|international)|handelsartikelnummer|identifikationsnummer/i;

function energyClass(value: string): string | undefined {
  return /(?:^|[\s:(])([A-G]\+{0,3})(?=$|[\s,;.)])/.exec(value)?.[1];
}

const OBJECT = /["']\s*:\s*(?=\{)/y;

/** Choices of a product with variants, from the page's own data: `variationValues`, selected by index. */
function variants(page: Page): Variant[] {
  const source = scriptWith(page, 'variationDisplayLabels');
  const read = <T>(key: string) => (dataAfter(source, key, OBJECT) ?? {}) as Record<string, T>;
  const values = read<string[]>('variationValues');
  const chosen = read<number>('selectedVariationValues');
  return Object.entries(read<string>('variationDisplayLabels')).map(([key, axis]) => {
    const options = values[key]?.map(plain);
    const selected = options?.[chosen[key] ?? -1];
    return { axis, ...(selected && { selected }), ...(options && { options }) };
  });
}

export const detailFields = {
  brand: [reader('dom', 'row Brand', (page) => (isMedia(page) ? undefined : detail(BRAND, same).read(page)))],
  gtin: [detail(LABELS.gtin, gtin), detail(CODE, gtin)],
  mpn: [detail(MODEL, same), detail(LABELS.mpn, same)],
  energyClass: [
    reader('dom', '#energyEfficiency', (page) => {
      const place = byId(page, 'energyEfficiency');
      const value = energyClass(textOf(place));
      return value && place ? { value, elements: [place] } : undefined;
    }),
    detail(LABELS.energyClass, energyClass),
  ],
  repairabilityIndex: [detail(/réparabilité/i, score)],
  durabilityIndex: [detail(/indice de durabilité/i, score)],
  attributes: [
    reader<Attribute[]>('dom', 'rows of the product’s details', (page) => {
      const found = page.view(ownRows);
      const value = found.map(({ name, value }) => ({ name, value }));
      return found.length ? { value, elements: found.map(({ element }) => element) } : undefined;
    }),
    ...generic.attributes,
  ],
  variants: [
    reader('embedded-json', 'variationDisplayLabels', (page) => {
      const value = variants(page);
      return value.length ? { value } : undefined;
    }),
    reader('dom', '[id^=inline-twister-row-]', shownVariants),
  ],
  rating: [
    reader('dom', '#acrPopover', (page) => {
      const hook = (name: string) => page.document.querySelector(`[data-hook="${name}"]`);
      const place = byId(page, 'acrPopover') ?? hook('rating-out-of-text') ?? hook('average-stars-rating-text');
      const number = byId(page, 'acrCustomerReviewText') ?? hook('total-review-count') ?? hook('total-rating-count');
      const value = starsIn(place?.getAttribute('title') || textOf(place));
      const reviews = count(ungrouped(number?.getAttribute('aria-label') || textOf(number)));
      return place && value && reviews ? { value: { value, count: reviews }, elements: [place] } : undefined;
    }),
  ],
} satisfies FieldReaders;

/** « 4,3 sur 5 étoiles », « 5つ星のうち4.3 »: the scale stands first in some languages. */
function starsIn(text: string): number | undefined {
  const numbers = text.match(/\d(?:[.,]\d+)?/g)?.map((number) => Number(number.replace(',', '.'))) ?? [];
  return numbers.find((number) => number !== 5) ?? numbers[0];
}

function shownVariants(page: Page) {
  for (const start of ['inline-twister-row-', 'variation_']) {
    // The choices stand between the pictures and the buy box, where the page has its columns.
    const columns = byId(page, 'centerCol') ?? page.document;
    const places = [...columns.querySelectorAll(`[id^="${start}"]`)];
    const value = places.flatMap((place): Variant[] => {
      const [, axis, selected] =
        /^(.{2,40}?)\s*:\s*(.{1,120}?)$/.exec(
          textOf(place.querySelector('.dimension-text') ?? place.querySelector('.a-row')),
        ) ?? [];
      return axis ? [{ axis, ...(selected && { selected }) }] : [];
    });
    if (value.length) return { value, elements: places };
  }
  return undefined;
}
