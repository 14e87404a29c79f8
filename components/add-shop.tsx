import { useId, useRef, useState } from 'preact/hooks';
import { shopPattern, switchOn } from '../utils/site/live';
import { useText } from './settings';

/** Switches on the merchant's own shop, by its address. */
export function AddShop() {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState('');

  const add = async (event: Event) => {
    event.preventDefault();
    const typed = field.current?.value ?? '';
    const pattern = shopPattern(typed);
    if (!pattern) {
      setError(t('addShopWrong', { typed: typed.trim() }));
      field.current?.focus();
      return;
    }
    const given = await switchOn([pattern]);
    setError(given ? '' : t('siteRefused'));
    if (given && field.current) field.current.value = '';
  };
  return (
    <form class="add-shop" noValidate onSubmit={(event) => void add(event)}>
      <h3>{t('addShop')}</h3>
      <label for={id}>{t('addShopAddress')}</label>
      <div class="inline-form">
        <input
          id={id}
          ref={field}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={error !== ''}
          aria-describedby={`${id}-hint ${id}-error`}
        />
        <button type="submit">{t('addShopButton')}</button>
      </div>
      <p id={`${id}-hint`} class="hint">
        {t('addShopHint')}
      </p>
      <p id={`${id}-error`} class="error" role="alert">
        <bdi>{error}</bdi>
      </p>
    </form>
  );
}
