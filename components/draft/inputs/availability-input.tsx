import { AVAILABILITIES } from '../../../utils/core/listing';
import { useText } from '../../settings';
import { useDraftText } from '../texts';

/** Availability, chosen among the words of schema.org. */
export function AvailabilityInput({ id, form, onType }: { id: string; form: string; onType(form: string): void }) {
  const { t } = useText();
  const { t: own } = useDraftText();
  return (
    <select id={id} value={form} onChange={({ currentTarget }) => onType(currentTarget.value)}>
      <option value="">{own('notChosen')}</option>
      {AVAILABILITIES.map((choice) => (
        <option key={choice} value={choice}>
          {t(`availability_${choice}`)}
        </option>
      ))}
    </select>
  );
}
