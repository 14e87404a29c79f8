import { browser } from '../../utils/browser';
import { formatMoment } from '../../utils/i18n/format';
import { useFormText } from '../form/form-texts';
import { useMasked } from '../masking';
import { MaskingChoice } from '../masking-choice';
import { PageText } from '../page-text';
import { useText } from '../settings';
import type { ActiveTab } from '../use-active-tab';
import { useLater } from '../use-later';
import { hostOf, isOwnPlace, type Reading } from '../use-reading';
import { LockButton } from '../vault/lock-button';

interface Props {
  tab: ActiveTab;
  reading: Reading;
  onRead(): void;
}

/** Which page the panel speaks of, and when it was read. */
export function PageHeader({ tab, reading, onRead }: Props) {
  const { t, language } = useText();
  const { t: formText } = useFormText();
  const names = useLater(() => import('./place-names'));
  const formName = (id: string) => {
    const platform = names?.platformName(id);
    return platform ? formText('formOf', { platform }) : formText('form');
  };
  const masked = useMasked();
  const state = reading.phase === 'listing' ? reading.state : undefined;
  const listing = state?.report.listing;
  const title = listing?.fields.title;
  const marketplace =
    names && (state?.form ? formName(state.form.platform) : names.marketplaceName(listing?.marketplace));
  const host = masked && isOwnPlace(state) ? '' : hostOf(reading);
  const place = [marketplace, host].filter(Boolean).join(' · ');
  const tabTitle = masked ? undefined : tab.title;

  return (
    <header class="page-header">
      <h1 class="page-title">
        <PageText text={title?.state === 'known' ? title.value : (tabTitle ?? t('currentTab'))} longest={300} />
      </h1>
      {place && (
        <p class="page-place">
          <bdi>{place}</bdi>
        </p>
      )}
      <div class="page-tools">
        {state && <p class="hint">{t('readAt', { moment: formatMoment(state.at, language) })}</p>}
        {state && (
          <button type="button" class="quiet" onClick={onRead}>
            {t('readAgain')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('options')}
        </button>
        <MaskingChoice tabId={tab.id} />
        <LockButton />
      </div>
    </header>
  );
}
