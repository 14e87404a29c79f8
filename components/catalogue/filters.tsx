import { useEffect, useId, useState } from 'preact/hooks';
import { marketplaceName, useCatalogueText } from './texts';

export interface Choice {
  /** Empty: all. */
  marketplace: string;
  search: string;
  shared: boolean;
}

interface Props {
  marketplaces: readonly string[];
  choice: Choice;
  onChoose(choice: Choice): void;
}

/** After the last key, so that a word is looked for and not each of its beginnings. */
const PAUSE_MS = 200;

/** Which listings to show: of one marketplace, with some words, or those sold in several places. */
export function Filters({ marketplaces, choice, onChoose }: Props) {
  const { t, language } = useCatalogueText();
  const [place, words] = [useId(), useId()];
  const [typed, setTyped] = useState(choice.search);
  useEffect(() => setTyped(choice.search), [choice.search]);
  useEffect(() => {
    if (typed === choice.search) return;
    const timer = setTimeout(() => onChoose({ ...choice, search: typed }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, choice]);
  const named = marketplaces
    .map((id) => ({ id, name: marketplaceName(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));

  return (
    <fieldset class="filters">
      <legend class="unseen">{t('filters')}</legend>
      {named.length > 1 && (
        <div>
          <label for={place}>{t('marketplace')}</label>
          <select
            id={place}
            value={choice.marketplace}
            onChange={({ currentTarget }) => onChoose({ ...choice, marketplace: currentTarget.value })}
          >
            <option value="">{t('allMarketplaces')}</option>
            {named.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label for={words}>{t('search')}</label>
        <input id={words} type="search" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </div>
      {named.length > 1 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={choice.shared}
            onChange={({ currentTarget }) => onChoose({ ...choice, shared: currentTarget.checked })}
          />
          {t('shared')}
        </label>
      )}
    </fieldset>
  );
}
