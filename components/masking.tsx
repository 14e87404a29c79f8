import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Listing } from '../utils/core/listing';
import { maskPieces, secretsOf } from '../utils/judging/secrets';
import { type Masking, watchMasking } from '../utils/storage/masking';
import { useText } from './settings';

const Current = createContext<Masking>({ on: false, pages: {} });
const Secrets = createContext<readonly string[]>([]);
const NONE: readonly string[] = [];

/** Tells a whole page what is masked; it knows before it draws, so that nothing shows for an instant. */
export function MaskingProvider({ initial, children }: { initial: Masking; children: ComponentChildren }) {
  const [masking, setMasking] = useState(initial);
  useEffect(() => watchMasking(setMasking), []);
  return <Current.Provider value={masking}>{children}</Current.Provider>;
}

export const useMasking = (): Masking => useContext(Current);

/** Whether private data must not be shown now. */
export const useMasked = (): boolean => useMasking().on;

/** While masking is on, the shop, the references and the host of this listing are hidden in every page text within. */
export function SecretsOf({ listing, children }: { listing: Listing | undefined; children: ComponentChildren }) {
  const masked = useMasked();
  const secrets = useMemo(() => (masked && listing ? secretsOf(listing) : NONE), [masked, listing]);
  return <Secrets.Provider value={secrets}>{children}</Secrets.Provider>;
}

/** A text with what is private in it masked. */
export function MaskedText({ text }: { text: string }) {
  const secrets = useContext(Secrets);
  const pieces = maskPieces(text, secrets);
  return <>{pieces.map((piece, i) => piece ?? <Masked key={i} />)}</>;
}

/** Stands where private data would. */
export function Masked() {
  const { t } = useText();
  return (
    <span class="masked">
      <span aria-hidden="true">•••</span>
      <span class="unseen">{t('masked')}</span>
    </span>
  );
}
