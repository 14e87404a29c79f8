import { useState } from 'preact/hooks';
import type { FieldName, FieldValues, Listing } from '../../utils/core/listing';
import type { TextKey } from '../../utils/i18n/catalogue';
import { valueLines } from '../../utils/judging/field-text';
import { isPrivateField, isPrivateLine } from '../../utils/judging/secrets';
import { Masked, useMasked } from '../masking';
import { PageText } from '../page-text';
import { useText } from '../settings';
import { useFormText } from './form-texts';

/** What a person types; pictures and numbers are not copied as text. */
const COPIED: readonly FieldName[] = [
  'title',
  'brand',
  'gtin',
  'mpn',
  'highlights',
  'bullets',
  'description',
  'price',
  'attributes',
  'safetyInformation',
  'manufacturer',
  'responsiblePerson',
];

/** The fields of one kept form, each to copy. */
export function KeptFields({ listing }: { listing: Listing }) {
  const speech = useText();
  const { t } = useFormText();
  const masked = useMasked();
  const [said, setSaid] = useState('');
  const known = COPIED.flatMap((name) => {
    const field = listing.fields[name];
    return field.state === 'known' ? [{ name, value: field.value as FieldValues[FieldName] }] : [];
  });
  const copy = (name: FieldName, value: FieldValues[FieldName]) => {
    const text = typeof value === 'string' ? value : valueLines(name, value as never, speech).join('\n');
    const label = speech.t(`field_${name}` as TextKey);
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('copiedField', { field: label })),
      () => setSaid(speech.t('copyRefused')),
    );
  };
  return (
    <>
      <dl class="kept-fields">
        {known.map(({ name, value }) => (
          <div key={name}>
            <dt>{speech.t(`field_${name}` as TextKey)}</dt>
            <dd>
              {valueLines(name, value as never, speech).map((line, i) =>
                masked && (isPrivateField(name) || isPrivateLine(name, line)) ? (
                  <Masked key={i} />
                ) : (
                  <PageText key={i} text={line} longest={400} />
                ),
              )}
              <button
                type="button"
                aria-label={t('copyField', { field: speech.t(`field_${name}` as TextKey) })}
                onClick={() => copy(name, value)}
              >
                {speech.t('copy')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint" role="status">
        {said}
      </p>
    </>
  );
}
