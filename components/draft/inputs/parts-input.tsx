import { useRef } from 'preact/hooks';
import { useDraftText } from '../texts';
import { TextInput } from './text-input';

interface Props<F> {
  id: string;
  form: F;
  version: number;
  parts: readonly {
    part: keyof F & string;
    label: 'partyName' | 'partyPostal' | 'partyElectronic' | 'unitAmount' | 'unitPer';
  }[];
  onType(form: F): void;
}

/** A field of several parts: who answers for the product and where, or a price and its unit. */
export function PartsInput<F extends { [K in keyof F]: string }>({ id, form, version, parts, onType }: Props<F>) {
  const { t } = useDraftText();
  // Two parts may be typed in before either is drawn.
  const latest = useRef({ version, form });
  if (latest.current.version !== version) latest.current = { version, form };
  const put = (part: keyof F, text: string) => {
    latest.current = { version, form: { ...latest.current.form, [part]: text } };
    onType(latest.current.form);
  };
  return (
    <>
      {parts.map(({ part, label }) => (
        <div key={part} class="draft-part">
          <label for={`${id}-${part}`}>{t(label)}</label>
          <TextInput id={`${id}-${part}`} text={form[part]} version={version} onType={(text) => put(part, text)} />
        </div>
      ))}
    </>
  );
}
