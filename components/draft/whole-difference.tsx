import { useState } from 'preact/hooks';
import type { Listing } from '../../utils/core/listing';
import type { EditableField } from '../../utils/draft/forms';
import { FieldDifference } from '../history/field-difference';
import { useDraftText } from './texts';

/** Every changed field beside what it was on the page. */
export function WholeDifference(props: { fields: readonly EditableField[]; before: Listing; after: Listing }) {
  const { t } = useDraftText();
  const { fields, before, after } = props;
  const [opened, setOpened] = useState(false);
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        <h2>
          {t('wholeDifference')} <span class="count">{fields.length}</span>
        </h2>
      </summary>
      {opened && fields.length === 0 && <p class="nothing">{t('nothingChanged')}</p>}
      {opened &&
        fields.map((name) => (
          <FieldDifference
            key={name}
            heading="h3"
            name={name}
            before={before.fields[name]}
            after={after.fields[name]}
          />
        ))}
    </details>
  );
}
