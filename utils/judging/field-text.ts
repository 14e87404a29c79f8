import type { Evidence } from '../core/field';
import type { FieldName, FieldValues, Party } from '../core/listing';
import type { Language } from '../core/locale';
import type { TextKey, Translate } from '../i18n/catalogue';
import { formatMoney } from '../i18n/format';

/** Long enough to recognise any text, short enough to draw: a hostile page may hand over megabytes. */
const LONGEST_LINE = 2_000;
const MOST_LINES = 60;

/** The beginning of a text for display. */
export const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;

export interface Speech {
  t: Translate;
  language: Language;
}
type LinesOf = { [N in FieldName]?: (value: FieldValues[N], speech: Speech) => string[] };

const numberIn = (value: number, language: Language) => value.toLocaleString(language);
const party = ({ name, postalAddress, electronicAddress }: Party): string[] =>
  [name, postalAddress, electronicAddress].filter((line) => line !== undefined);
const money = (value: FieldValues['price'], { language }: Speech) => [formatMoney(value, language)];

/** Fields that are neither a text nor a list of texts. */
const LINES: LinesOf = {
  category: (value) => [value.join(' › ')],
  pictures: (value, { t }) => [
    t('pictureCount', { count: value.length }),
    ...value.map(({ width, height }) => (width && height ? `${width} × ${height} px` : t('pictureSizeUnknown'))),
  ],
  enhancedContent: (value, { t }) => [t(value ? 'yes' : 'no')],
  price: money,
  referencePrice: money,
  ecoContribution: money,
  unitPrice: (value, { language }) => [`${formatMoney(value, language)} / ${value.per}`],
  availability: (value, { t }) => [t(`availability_${value}` as TextKey)],
  attributes: (value, { t }) => value.map((attribute) => t('nameValue', { ...attribute })),
  variants: (value, { t }) =>
    value.map(({ axis, selected, options = [] }) =>
      t('nameValue', {
        name: axis,
        value: [selected, ...options.filter((o) => o !== selected)].filter(Boolean).join(', '),
      }),
    ),
  seller: ({ name }) => [name],
  rating: ({ value, count }, { t, language }) => [t('ratingOf', { value: numberIn(value, language), count })],
  manufacturer: party,
  responsiblePerson: party,
};

/** A value as a person reads it, one line per item; page text stands as it is, cut when it is endless. */
export function valueLines<N extends FieldName>(name: N, value: FieldValues[N], speech: Speech): string[] {
  const special = LINES[name] as ((value: FieldValues[N], speech: Speech) => string[]) | undefined;
  const lines = special ? special(value, speech) : plainLines(value, speech);
  const shown = lines.slice(0, MOST_LINES).map((line) => cut(line, LONGEST_LINE));
  return lines.length > MOST_LINES ? [...shown, '…'] : shown;
}

function plainLines(value: unknown, { language }: Speech): string[] {
  if (Array.isArray(value)) return value.map(String);
  return [typeof value === 'number' ? numberIn(value, language) : String(value)];
}

/** Where a value was read, in plain words. */
export const sourceWords = ({ source }: Evidence, t: Translate): string => t(`evidence_${source}` as TextKey);
