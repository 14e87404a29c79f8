import { useState } from 'preact/hooks';
import type { Product } from '../../utils/storage/catalogue';
import { ChannelDifferences } from './channel-differences';
import { ListingRow } from './listing-row';
import { useCatalogueText } from './texts';

/** One product: its listing, or its listings on several marketplaces with what differs between them. */
export function ProductCard({ product, onForget }: { product: Product; onForget(): void }) {
  const { t } = useCatalogueText();
  const [opened, setOpened] = useState(false);
  if (product.length === 1) {
    return (
      <li class="product">
        <ListingRow kept={product[0]!} onForget={onForget} />
      </li>
    );
  }
  return (
    <li class="product" data-shared>
      <p class="hint">{t('alsoOn', { count: product.length })}</p>
      <ul>
        {product.map((kept) => (
          <li key={kept.moment}>
            <ListingRow kept={kept} onForget={onForget} />
          </li>
        ))}
      </ul>
      <details onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
        <summary>{t('differences')}</summary>
        {opened && <ChannelDifferences product={product} />}
      </details>
    </li>
  );
}
