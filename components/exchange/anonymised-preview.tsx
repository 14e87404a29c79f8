import { useId, useState } from 'preact/hooks';
import type { Anonymised } from '../../utils/exchange/anonymised-shape';
import { type Passage, passagesOf } from '../../utils/exchange/anonymised-words';
import { useAnonymisedTexts } from './anonymised-texts';

/** So many listings at first: a thousand of them would hide all the rest. */
const LISTINGS_AT_FIRST = 5;

/** Every datum of the file in words, and its very text on demand. */
export function AnonymisedPreview({ file, text }: { file: Anonymised; text: string }) {
  const { t, familyName, language } = useAnonymisedTexts();
  const [all, setAll] = useState(false);
  const [isRaw, setRaw] = useState(false);
  const passages = passagesOf(file, { t, familyName, language });
  const listings = passages.filter(({ kind }) => kind === 'listing');
  const hidden = all ? [] : listings.slice(LISTINGS_AT_FIRST);
  const shown = passages.filter((passage) => !hidden.includes(passage));
  const lastListing = shown.findLast(({ kind }) => kind === 'listing');
  return (
    <>
      {shown.map((passage) => (
        <div key={passage.title}>
          <PassageTable {...passage} />
          {hidden.length > 0 && passage === lastListing && (
            <p>
              <button type="button" onClick={() => setAll(true)}>
                {t('more', { count: hidden.length })}
              </button>
            </p>
          )}
        </div>
      ))}
      <details onToggle={({ currentTarget }) => setRaw(currentTarget.open)}>
        <summary>{t('raw')}</summary>
        {isRaw && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
          <section class="raw" tabIndex={0} aria-label={t('raw')}>
            <pre>{text}</pre>
          </section>
        )}
      </details>
    </>
  );
}

function PassageTable({ title, rows }: Passage) {
  const id = useId();
  return (
    <section class="passage" aria-labelledby={id}>
      <h5 id={id}>{title}</h5>
      <dl>
        {rows.map(([what, says]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
