import '../catalogue.css';
import { useEffect, useState } from 'preact/hooks';
import { countListings, keptMarketplaces } from '../../utils/storage/catalogue';
import { watchTabs } from '../../utils/storage/tabs';
import { ComingList } from './coming-list';
import { ListingList } from './listing-list';
import { RejudgeSection } from './rejudge-section';
import { useCatalogueText } from './texts';
import { isKept, resultOf, useRejudgingOf } from './use-rejudging';

interface Holdings {
  total: number;
  marketplaces: string[];
}

/** Every listing that was met, what becomes of them when rules change, and what is announced. */
export function CatalogueView() {
  const { t } = useCatalogueText();
  const [holdings, setHoldings] = useState<Holdings>();
  const [error, setError] = useState('');
  const [version, setVersion] = useState(0);
  const result = useRejudgingOf(resultOf);
  const kept = useRejudgingOf(isKept);
  // A page that is read meanwhile changes the catalogue; so do verdicts that are kept.
  useEffect(() => watchTabs(() => setVersion((n) => n + 1)), []);
  useEffect(() => {
    Promise.all([countListings(), keptMarketplaces()]).then(
      ([total, marketplaces]) => setHoldings({ total, marketplaces }),
      (reason) => setError(String(reason)),
    );
  }, [version, kept]);

  return (
    <div class="catalogue">
      <h1>{t('title')}</h1>
      {error && (
        <p class="notice" data-tone="warning" role="alert">
          {t('readRefused', { error })}
        </p>
      )}
      {!holdings && !error && <p class="hint">{t('reading')}</p>}
      {holdings?.total === 0 && (
        <div class="empty">
          <p>{t('empty')}</p>
          <p>{t('emptyNext')}</p>
        </div>
      )}
      {holdings?.total === 0 && <ComingList result={undefined} />}
      {holdings && holdings.total > 0 && (
        <>
          <p class="hint">
            {t('total', { count: holdings.total })}. {t('order')}
          </p>
          <RejudgeSection />
          <ComingList result={result} />
          <ListingList
            marketplaces={holdings.marketplaces}
            version={`${version} ${kept}`}
            onForget={() => setVersion(version + 1)}
          />
        </>
      )}
    </div>
  );
}
