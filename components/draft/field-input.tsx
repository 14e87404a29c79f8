import type { ComponentChildren } from 'preact';
import type { EditableField, Forms } from '../../utils/draft/forms';
import { AvailabilityInput } from './inputs/availability-input';
import { ListInput } from './inputs/list-input';
import { PartsInput } from './inputs/parts-input';
import { RowsInput } from './inputs/rows-input';
import { TextInput } from './inputs/text-input';

export interface FieldInputProps {
  id: string;
  /** What the field is called. */
  label: string;
  version: number;
  describedBy?: string;
  invalid: boolean;
  onType<N extends EditableField>(name: N, form: Forms[N]): void;
  below(text: string): ComponentChildren;
}

const PARTY = [
  { part: 'name', label: 'partyName' },
  { part: 'postalAddress', label: 'partyPostal' },
  { part: 'electronicAddress', label: 'partyElectronic' },
] as const;
const UNIT_PRICE = [
  { part: 'amount', label: 'unitAmount' },
  { part: 'per', label: 'unitPer' },
] as const;
const LONG: readonly EditableField[] = ['title', 'highlights', 'description', 'delivery'];

/** Fields whose form is not one input with one label. */
export const isComposed = (name: EditableField): boolean =>
  ['bullets', 'safetyInformation', 'attributes', 'manufacturer', 'responsiblePerson', 'unitPrice'].includes(name);

/** The input that fits a field. */
export function FieldInput({
  name,
  form,
  ...props
}: FieldInputProps & { name: EditableField; form: Forms[EditableField] }) {
  const { id, label, version, describedBy, invalid, onType, below } = props;
  switch (name) {
    case 'bullets':
    case 'safetyInformation':
      return (
        <ListInput
          id={id}
          name={label}
          form={form as Forms['bullets']}
          version={version}
          onType={(lines) => onType(name, lines)}
          below={below}
        />
      );
    case 'attributes':
      return (
        <RowsInput
          id={id}
          name={label}
          form={form as Forms['attributes']}
          version={version}
          onType={(rows) => onType(name, rows)}
        />
      );
    case 'manufacturer':
    case 'responsiblePerson':
      return (
        <PartsInput
          id={id}
          form={form as Forms['manufacturer']}
          version={version}
          parts={PARTY}
          onType={(party) => onType(name, party)}
        />
      );
    case 'unitPrice':
      return (
        <PartsInput
          id={id}
          form={form as Forms['unitPrice']}
          version={version}
          parts={UNIT_PRICE}
          onType={(price) => onType(name, price)}
        />
      );
    case 'availability':
      return <AvailabilityInput id={id} form={form as string} onType={(choice) => onType(name, choice)} />;
    default:
      return (
        <TextInput
          id={id}
          text={form as string}
          version={version}
          long={LONG.includes(name)}
          {...(describedBy ? { describedBy } : {})}
          invalid={invalid}
          onType={(text) => onType(name, text as never)}
        />
      );
  }
}
