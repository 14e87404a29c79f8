import { useState } from 'preact/hooks';
import { maskingEn } from '../utils/i18n/masking.en';
import { maskingFr } from '../utils/i18n/masking.fr';
import { maskPage, unmaskAll, unmaskPage } from '../utils/site/mask-page';
import { PRIVATE_KINDS, type PrivateKind } from '../utils/site/masks';
import { changeMasking } from '../utils/storage/masking';
import { useMasking } from './masking';
import { textsOf } from './texts';

export const useMaskingText = textsOf({ fr: maskingFr, en: maskingEn });

/** Private data masked or shown, in every surface at once. */
export const toggleMasking = (masked: boolean): Promise<void> =>
  masked ? unmaskAll() : changeMasking(() => ({ on: true }));

type Outcome = { tabId: number; kinds: PrivateKind[] } | { tabId: number; said: 'pageRefused' | 'pageShown' };

/** The switch beside the page's name: quiet while everything shows; while it masks, it says what, and offers the page. */
export function MaskingChoice({ tabId }: { tabId: number }) {
  const { t } = useMaskingText();
  const { on, pages } = useMasking();
  const [latest, setLatest] = useState<Outcome>();
  const isPageMasked = pages[tabId] !== undefined;
  const outcome = latest?.tabId === tabId ? latest : undefined;

  const hide = async () => {
    const kinds = await maskPage(tabId);
    setLatest(kinds ? { tabId, kinds } : { tabId, said: 'pageRefused' });
  };
  const show = async () => {
    await unmaskPage(tabId);
    setLatest({ tabId, said: 'pageShown' });
  };
  const toggle = () => {
    setLatest(undefined);
    void toggleMasking(on);
  };
  return (
    <>
      <button type="button" class="quiet" aria-pressed={on} onClick={toggle}>
        {t('mask')}
      </button>
      {on && (
        <div class="masking">
          <p>
            <strong>{t('isMasked')}</strong>
          </p>
          <p class="hint">{t('isMaskedWhat')}</p>
          <div class="actions">
            <button type="button" onClick={() => void (isPageMasked ? show() : hide())}>
              {t(isPageMasked ? 'unmaskPage' : 'maskPage')}
            </button>
          </div>
          <div role="status">
            {outcome && 'said' in outcome && <p>{t(outcome.said)}</p>}
            {isPageMasked && outcome && 'kinds' in outcome && <PageOutcome kinds={outcome.kinds} />}
            {isPageMasked && (
              <p>
                <strong>{t('pageLook')}</strong> {t('pageReload')}
              </p>
            )}
          </div>
        </div>
      )}
    </>
  );
}

/** Which kinds the known places of the page have covered, and which were not found. */
function PageOutcome({ kinds }: { kinds: readonly PrivateKind[] }) {
  const { t, language } = useMaskingText();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const named = (wanted: boolean) =>
    list.format(PRIVATE_KINDS.filter((kind) => kinds.includes(kind) === wanted).map((kind) => t(`kind_${kind}`)));
  return (
    <>
      <p>{kinds.length > 0 ? t('pageMasked', { kinds: named(true) }) : t('pageNone')}</p>
      {kinds.length > 0 && kinds.length < PRIVATE_KINDS.length && <p>{t('pageNotFound', { kinds: named(false) })}</p>}
    </>
  );
}
