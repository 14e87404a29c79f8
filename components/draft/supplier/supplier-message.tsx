import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../utils/core/locale';
import { useSupplierText } from './texts';

interface Props {
  /** As written from what was chosen; empty when there is nothing to ask. */
  written: string;
  language: Language;
  /** What is said when there is no message. */
  children: ComponentChildren;
}

/** The message: to be read, changed, copied or printed. What a person has changed is not written over. */
export function SupplierMessage({ written, language, children }: Props) {
  const { t } = useSupplierText();
  const id = useId();
  const [own, setOwn] = useState<string>();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const text = own ?? written;
  useEffect(() => setSaid(''), [text]);
  if (!text && own === undefined) return <p class="nothing">{children}</p>;

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('copied')),
      () => {
        setSaid(t('copyRefused'));
        field.current?.select();
      },
    );
  const rewrite = () => {
    setOwn(undefined);
    field.current?.focus();
  };
  return (
    <>
      <div class="supplier-message">
        <label for={id}>{t('message')}</label>
        <textarea
          id={id}
          ref={field}
          rows={14}
          lang={language}
          value={text}
          onInput={({ currentTarget }) => setOwn(currentTarget.value === written ? undefined : currentTarget.value)}
        />
        {own !== undefined && (
          <p class="notice">
            {t('edited')}{' '}
            <button type="button" class="quiet" onClick={rewrite}>
              {t('rewrite')}
            </button>
          </p>
        )}
        <div class="actions">
          <button type="button" class="primary" onClick={() => void copy()}>
            {t('copy')}
          </button>
          <button type="button" onClick={() => print()}>
            {t('print')}
          </button>
        </div>
        <p class="hint" role="status">
          {said}
        </p>
      </div>
      <div class="supplier-paper on-paper" lang={language}>
        {text}
      </div>
    </>
  );
}
