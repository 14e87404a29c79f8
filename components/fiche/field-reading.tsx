import type { Evidence, Field } from '../../utils/core/field';
import type { FieldName, FieldValues } from '../../utils/core/listing';
import { sourceWords, valueLines } from '../../utils/judging/field-text';
import { isPrivateField, isPrivateLine } from '../../utils/judging/secrets';
import { Masked, useMasked } from '../masking';
import { PageText } from '../page-text';
import { useText } from '../settings';

interface Props<N extends FieldName> {
  name: N;
  field: Field<FieldValues[N]>;
}

/** What was read of one field and where, so that a person can check it. */
export function FieldReading<N extends FieldName>({ name, field }: Props<N>) {
  const { t } = useText();
  return (
    <div class="reading">
      <p class="field-name">{t(`field_${name}`)}</p>
      {field.state === 'known' && (
        <>
          <Value name={name} value={field.value} evidence={field.evidence} />
          {field.others && <p class="reading-label">{t('alsoRead')}</p>}
          {field.others?.map(({ value, evidence }) => (
            <Value key={evidence.locator} name={name} value={value} evidence={evidence} />
          ))}
        </>
      )}
      {field.state === 'absent' && (
        <>
          <p>{t('fieldAbsent')}</p>
          <Place evidence={field.evidence} />
        </>
      )}
      {field.state === 'unknown' && (
        <>
          <p>{t(`unknown_${field.reason}`)}</p>
          <Tried places={field.tried} />
        </>
      )}
    </div>
  );
}

function Value<N extends FieldName>({ name, value, evidence }: { name: N; value: FieldValues[N]; evidence: Evidence }) {
  const speech = useText();
  const masked = useMasked();
  const lines = masked && isPrivateField(name) ? [''] : valueLines(name, value, speech);
  return (
    <>
      <ul class="value">
        {lines.map((line, i) => (
          <li key={i}>
            {masked && (isPrivateField(name) || isPrivateLine(name, line)) ? (
              <Masked />
            ) : (
              <PageText text={line} longest={1_000} />
            )}
          </li>
        ))}
      </ul>
      <Place evidence={evidence} />
    </>
  );
}

function Place({ evidence }: { evidence: Evidence }) {
  const { t } = useText();
  return (
    <p class="hint">
      {t('readIn', { source: sourceWords(evidence, t) })} <code>{evidence.locator}</code>
    </p>
  );
}

function Tried({ places }: { places: readonly Evidence[] }) {
  const { t } = useText();
  if (places.length === 0) return null;
  return (
    <details class="tried">
      <summary>{t('lookedIn', { count: places.length })}</summary>
      <ul>
        {places.map(({ source, locator }) => (
          <li key={`${source} ${locator}`}>
            <code>{locator}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
