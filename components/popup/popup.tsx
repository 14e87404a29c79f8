import { browser } from '../../utils/browser';
import { MASK } from '../../utils/judging/secrets';
import { SecretsOf, useMasked } from '../masking';
import { NoListing } from '../no-listing';
import { PageText } from '../page-text';
import { SavingNotice } from '../saving-notice';
import { useText } from '../settings';
import { useActiveTab } from '../use-active-tab';
import { useLater } from '../use-later';
import { hostOf, isOwnPlace, useReading } from '../use-reading';
import { Verdict } from '../verdict';
import { OpenPanel } from './open-panel';

/** This page's verdict, what to fix first, and the way to the rest. Rules and their texts come after the first paint. */
export function Popup() {
  const { t } = useText();
  const tab = useActiveTab();
  const { reading, readNow } = useReading(tab, { opening: true });
  const fixes = useLater(() => import('./top-fixes'));
  const training = useLater(() => import('./training-to-continue'));
  const masking = useLater(() => import('../masking-choice'));
  const site = useLater(() => import('./site-switch'));
  const vault = useLater(() => import('../vault/lock-button'));
  const backup = useLater(() => import('../backup/reminder'));
  const listing = reading.phase === 'listing' ? reading.state.report.listing : undefined;
  const masked = useMasked();
  const isHidden = masked && isOwnPlace(reading.phase === 'listing' ? reading.state : undefined);
  const host = isHidden ? MASK : hostOf(reading);
  const title = listing?.fields.title;

  return (
    <main class="popup">
      <header class="page-header">
        <h1 class="page-title">
          <SecretsOf listing={listing}>
            <PageText
              text={title?.state === 'known' ? title.value : ((masked ? undefined : tab?.title) ?? t('currentTab'))}
              longest={160}
            />
          </SecretsOf>
        </h1>
        <p class="page-place">
          <bdi>{host}</bdi>
        </p>
        {tab && masking && (
          <div class="page-tools">
            <masking.MaskingChoice tabId={tab.id} />
            {vault && <vault.LockButton />}
          </div>
        )}
      </header>
      <div class="popup-body" role="status">
        {reading.phase === 'listing' && (
          <>
            <Verdict report={reading.state.report} />
            <SavingNotice state={reading.state} />
          </>
        )}
        {reading.phase !== 'listing' && reading.phase !== 'loading' && (
          <NoListing phase={reading.phase} host={host}>
            {reading.phase === 'slow' && (
              <button type="button" onClick={() => void readNow()}>
                {t('readAgain')}
              </button>
            )}
          </NoListing>
        )}
      </div>
      <div class="popup-actions">
        {tab && <OpenPanel windowId={tab.windowId} />}
        <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('options')}
        </button>
      </div>
      {reading.phase === 'listing' && fixes && (
        <SecretsOf listing={listing}>
          <fixes.TopFixes report={reading.state.report} />
        </SecretsOf>
      )}
      {tab && training && <training.TrainingToContinue windowId={tab.windowId} />}
      {backup && <backup.BackupReminder />}
      {reading.url && site && <site.SiteSwitch url={reading.url} onResume={readNow} />}
    </main>
  );
}
