import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  accept: string;
  onPick(file: File): void;
}

/** A button that asks for a file. The browser's own control stays hidden: its words are not in our language. */
export function FilePicker({ label, accept, onPick }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file) onPick(file);
        }}
      />
    </>
  );
}
