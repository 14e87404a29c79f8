import type { FieldName } from '../core/listing';
import type { EditableField } from './forms';

/** Fields in the order a merchant writes a listing. */
export const SECTIONS = [
  { id: 'Texts', fields: ['title', 'highlights', 'bullets', 'description'] },
  { id: 'Identity', fields: ['brand', 'gtin', 'mpn', 'category', 'attributes', 'condition'] },
  {
    id: 'Offer',
    fields: ['price', 'referencePrice', 'unitPrice', 'ecoContribution', 'availability', 'delivery'],
  },
  {
    id: 'Safety',
    fields: [
      'manufacturer',
      'responsiblePerson',
      'safetyInformation',
      'energyClass',
      'repairabilityIndex',
      'durabilityIndex',
    ],
  },
  { id: 'Media', fields: ['pictures', 'videos'] },
] as const satisfies readonly { id: string; fields: readonly (EditableField | 'pictures')[] }[];

/** Every field that has a place of its own in the draft. */
export const PLACED_FIELDS: readonly FieldName[] = SECTIONS.flatMap(({ fields }): FieldName[] => [...fields]);
