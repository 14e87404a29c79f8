import { useId, useState } from 'preact/hooks';
import { fold } from '../../../utils/core/text';
import { formatMoment } from '../../../utils/i18n/format';
import { targetName } from '../../../utils/judging/targets';
import { PageText } from '../../page-text';
import { useSupplierText } from './texts';
import type { Candidate } from './use-candidates';

interface Props {
  candidates: readonly Candidate[];
  chosen: readonly string[];
  onChoose(keys: readonly string[]): void;
}

/** More are found by their titles. */
const MOST_SHOWN = 40;
/** Fewer are seen at a glance. */
const WORTH_SEARCHING = 8;

/** The listings a message may speak of; those chosen stay in sight whatever is searched. */
export function ListingChoice({ candidates, chosen, onChoose }: Props) {
  const { t, language } = useSupplierText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const wanted = fold(typed.trim());
  const found = candidates.filter(({ key, title }) => chosen.includes(key) || fold(title).includes(wanted));
  const more = found.length - MOST_SHOWN;
  const toggle = (key: string, on: boolean) =>
    onChoose(on ? [...chosen, key] : chosen.filter((other) => other !== key));
  if (candidates.length === 0) return <p class="nothing">{t('listingsNone')}</p>;
  return (
    <fieldset class="supplier-listings">
      <legend>
        {t('listings')} <span class="count">{t('listingsChosen', { count: chosen.length })}</span>
      </legend>
      {candidates.length > WORTH_SEARCHING && (
        <>
          <label for={id}>{t('listingsFind')}</label>
          <input id={id} type="search" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
        </>
      )}
      <ul>
        {found.slice(0, MOST_SHOWN).map(({ key, kind, title, marketplace, at }) => (
          <li key={key}>
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                onChange={({ currentTarget }) => toggle(key, currentTarget.checked)}
              />
              <span>
                <PageText text={title} longest={120} />{' '}
                <span class="hint">
                  {targetName(marketplace, language)} · {t(`kind_${kind}`, { moment: formatMoment(at, language) })}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="nothing">{t('listingsNotFound', { typed })}</p>}
      {more > 0 && <p class="hint">{t('listingsMore', { count: more })}</p>}
    </fieldset>
  );
}
