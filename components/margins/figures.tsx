import { useId } from 'preact/hooks';
import { FIGURES, type Figure, type Figures, FRANCHISE, VAT_RATES } from '../../utils/core/costs';
import { FigureField } from './figure-field';
import { type MarginText, useMarginText } from './texts';

interface Props {
  names: readonly Figure[];
  figures: Figures;
  onChange(figures: Figures): void;
}

const UNITS = { amount: 'euros', percent: 'percent' } as const;
const HINTS: ReadonlySet<string> = new Set(
  ['purchase', 'shippingPaid', 'returnCost', 'commission', 'commissionMinimum'].concat([
    'advertising',
    'subscription',
    'commissionVat',
  ]),
);
type Hinted = 'purchase' | 'shippingPaid' | 'returnCost' | 'commission' | 'advertising' | 'subscription';
const hintOf = (name: Figure, t: MarginText) => (HINTS.has(name) ? t(`h_${name as Hinted}`) : undefined);

/** Some of the figures, each in a field of its own. */
export function FigureFields({ names, figures, onChange }: Props) {
  const { t, language } = useMarginText();
  return (
    <div class="figures">
      {names.map((name) => {
        const kind = FIGURES[name];
        const value = figures[name];
        const change = (next: number | undefined) => onChange({ [name]: next });
        const label = t(`f_${name}`);
        if (kind === 'vat' || kind === 'choice') {
          const options =
            kind === 'vat'
              ? VAT_RATES.map(
                  (rate) =>
                    [
                      rate,
                      rate === FRANCHISE
                        ? t('franchise')
                        : (rate / 100).toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 }),
                    ] as const,
                )
              : ([
                  [1, t('yes')],
                  [0, t('no')],
                ] as const);
          return <Choice key={name} label={label} options={options} value={value} onChange={change} />;
        }
        const unit = name === 'returnRate' ? t('perHundred') : kind in UNITS ? t(UNITS[kind as 'amount']) : undefined;
        return (
          <FigureField
            key={name}
            label={label}
            hint={hintOf(name, t)}
            kind={kind}
            unit={unit}
            value={value}
            onChange={change}
          />
        );
      })}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  options: readonly (readonly [value: number, text: string])[];
  value: number | undefined;
  onChange(value: number | undefined): void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  const { t } = useMarginText();
  const id = useId();
  return (
    <div class="figure">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value === undefined ? '' : String(value)}
        onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : Number(currentTarget.value))}
      >
        <option value="">{t('choose')}</option>
        {options.map(([option, text]) => (
          <option key={option} value={String(option)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
