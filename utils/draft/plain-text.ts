import type { Field } from '../core/field';
import type { FieldName, FieldValues, Listing } from '../core/listing';
import type { Language } from '../core/locale';
import type { Translate } from '../i18n/catalogue';
import { valueLines } from '../judging/field-text';
import { EDITABLE_FIELDS, type EditableField } from './forms';

/** Fields that are pasted as they stand, whole; others are written out as a person reads them. */
const AS_IT_IS: readonly FieldName[] = ['title', 'description', 'highlights', 'brand', 'gtin', 'mpn'];

/** One field as plain text for a form; empty when there is nothing to paste. */
export function fieldPlainText<N extends EditableField>(
  name: N,
  field: Field<FieldValues[N]>,
  speech: { t: Translate; language: Language },
): string {
  if (field.state !== 'known') return '';
  const { value } = field;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string') && name !== 'category') {
    return value.join('\n');
  }
  return AS_IT_IS.includes(name) ? String(value) : valueLines(name, value, speech).join('\n');
}

/** The whole draft as plain text, field by field under its name; what is empty or was not seen is left out. */
export function listingPlainText(listing: Listing, speech: { t: Translate; language: Language }): string {
  return EDITABLE_FIELDS.flatMap((name) => {
    const text = fieldPlainText(name, listing.fields[name] as Field<never>, speech);
    return text ? [`${speech.t(`field_${name}`).toLocaleUpperCase(speech.language)}\n${text}`] : [];
  }).join('\n\n');
}
