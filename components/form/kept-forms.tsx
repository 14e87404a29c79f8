import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import type { Listing } from '../../utils/core/listing';
import { formatMoment } from '../../utils/i18n/format';
import { forgetForm, forgetOldForms, keptFormId, keptFormsOf, restoreForm } from '../../utils/storage/kept-forms';
import type { KeptForm } from '../../utils/storage/schema';
import { PageText } from '../page-text';
import { useFormText } from './form-texts';
import { KeptFields } from './kept-fields';

interface Props {
  host: string;
  /** What the form holds now: a copy that says the same is not offered. */
  current?: Listing | undefined;
}

/** What was typed in the forms of this site, when the page does not hold it any more: to be copied back by hand. */
export function KeptForms({ host, current }: Props) {
  const { t, language } = useFormText();
  const id = useId();
  const [forms, setForms] = useState<KeptForm[]>([]);
  const [gone, setGone] = useState<KeptForm>();
  const load = useCallback(
    () =>
      forgetOldForms(Date.now())
        .then(() => keptFormsOf(host))
        .then(setForms, () => setForms([])),
    [host],
  );
  useEffect(() => void load(), [load, current]);

  const lost = forms.filter((form) =>
    current ? form.id === keptFormId(current) && differs(form.listing, current) : true,
  );
  if (!lost.length && !gone) return null;
  const forget = async (form: KeptForm) => {
    await forgetForm(form.id);
    setGone(form);
    await load();
  };
  const undo = async () => {
    if (gone) await restoreForm(gone);
    setGone(undefined);
    await load();
  };
  return (
    <section class="kept-forms" aria-labelledby={id}>
      <h2 id={id}>{t('kept')}</h2>
      <p class="hint">{t('keptWhat')}</p>
      <ul>
        {lost.map((form) => (
          <li key={form.id}>
            <details class="fold">
              <summary>
                <PageText text={titleOf(form.listing)} longest={120} />{' '}
                <span class="hint">{formatMoment(form.at, language)}</span>
              </summary>
              <KeptFields listing={form.listing} />
              <button type="button" class="quiet" onClick={() => void forget(form)}>
                {t('forget')}
              </button>
            </details>
          </li>
        ))}
      </ul>
      <p role="status">
        {gone && (
          <>
            {t('forgotten')}{' '}
            <button type="button" class="quiet" onClick={() => void undo()}>
              {t('undo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

const titleOf = ({ fields: { title }, id }: Listing): string => (title.state === 'known' ? title.value : id);

/** Whether a copy holds something typed that the form does not show now. */
function differs(kept: Listing, current: Listing): boolean {
  return Object.entries(kept.fields).some(([name, field]) => {
    const now = current.fields[name as keyof Listing['fields']];
    return (
      field.state === 'known' &&
      JSON.stringify(field.value) !== JSON.stringify(now.state === 'known' ? now.value : null)
    );
  });
}
