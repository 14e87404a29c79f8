import type { FieldName } from '../core/listing';

/** Fields that a form may ask for, and that a merchant may point at. */
export const FORM_FIELDS = [
  'title',
  'brand',
  'gtin',
  'mpn',
  'description',
  'highlights',
  'bullets',
  'category',
  'price',
  'referencePrice',
  'availability',
  'condition',
  'energyClass',
  'safetyInformation',
] as const satisfies readonly FieldName[];
