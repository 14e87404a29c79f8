import type { Availability } from '../../utils/core/listing';
import { useText } from '../settings';
import { useSheet } from './sheet';
import { useDemoText } from './texts';

const AVAILABILITIES = ['InStock', 'LimitedAvailability', 'MadeToOrder', 'PreOrder', 'OutOfStock'] as const;

export function ChoiceSpot() {
  const { t } = useText();
  const { t: say } = useDemoText();
  const { fields, change, leave } = useSheet();
  const choose = (value: string) => {
    change?.('availability', (value || undefined) as Availability | undefined);
    leave();
  };
  return (
    <select
      class="typed"
      aria-label={t('field_availability')}
      value={fields.availability ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{say('unchosen')}</option>
      {AVAILABILITIES.map((value) => (
        <option key={value} value={value}>
          {t(`availability_${value}`)}
        </option>
      ))}
    </select>
  );
}

export function FlagSpot() {
  const { t } = useText();
  const { fields, change, leave } = useSheet();
  const set = (on: boolean) => {
    change?.('enhancedContent', on);
    leave();
  };
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={fields.enhancedContent === true}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
      {t('field_enhancedContent')}
    </label>
  );
}
