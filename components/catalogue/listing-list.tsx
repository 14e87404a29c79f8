import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Choice, Filters } from './filters';
import { ProductCard } from './product-card';
import { useCatalogueText } from './texts';
import { useCatalogue } from './use-catalogue';

interface Props {
  marketplaces: readonly string[];
  /** Changes when the catalogue may have. */
  version: string;
  onForget(): void;
}

const EVERYTHING: Choice = { marketplace: '', search: '', shared: false };

/** The kept listings that were chosen, a page at a time, worst first. */
export function ListingList({ marketplaces, version, onForget }: Props) {
  const { t } = useCatalogueText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [choice, setChoice] = useState(EVERYTHING);
  const { page, error, number, isReading, next, previous } = useCatalogue(choice, version);
  const turned = useRef(number);
  // Another page is read from its beginning.
  useEffect(() => {
    if (turned.current !== number) heading.current?.focus();
    turned.current = number;
  }, [page]);
  const isWhole = number === 1 && !page?.next;

  return (
    <section class="listing-list" aria-labelledby={id} aria-busy={isReading}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('list')}
        {!isWhole && <span class="count"> {t('page', { page: number })}</span>}
      </h2>
      <Filters marketplaces={marketplaces} choice={choice} onChoose={setChoice} />
      {error && (
        <p class="error" role="alert">
          {t('readRefused', { error })}
        </p>
      )}
      {page && (
        <>
          {page.products.length === 0 && (
            <div class="empty">
              <p role="status">{t('noMatch')}</p>
              <button type="button" onClick={() => setChoice(EVERYTHING)}>
                {t('clear')}
              </button>
            </div>
          )}
          <ul class="products">
            {page.products.map((product) => (
              <ProductCard
                key={`${product[0]!.marketplace}|${product[0]!.listing}`}
                product={product}
                onForget={onForget}
              />
            ))}
          </ul>
          {!isWhole && (
            <nav class="actions" aria-label={t('pages')}>
              <button type="button" disabled={!previous} onClick={previous}>
                {t('previous')}
              </button>
              <button type="button" disabled={!next} onClick={next}>
                {t('next')}
              </button>
            </nav>
          )}
        </>
      )}
    </section>
  );
}
