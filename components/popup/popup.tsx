import { browser } from '../../utils/browser';
import { NoListing } from '../no-listing';
import { PageText } from '../page-text';
import { SavingNotice } from '../saving-notice';
import { useText } from '../settings';
import { useActiveTab } from '../use-active-tab';
import { useLater } from '../use-later';
import { hostOf, useReading } from '../use-reading';
import { Verdict } from '../verdict';
import { OpenPanel } from './open-panel';

/** This page's verdict, what to fix first, and the way to the rest. Rules and their texts come after the first paint. */
export function Popup() {
  const { t } = useText();
  const tab = useActiveTab();
  const { reading, readNow } = useReading(tab, { opening: true });
  const fixes = useLater(() => import('./top-fixes'));
  const training = useLater(() => import('./training-to-continue'));
  const site = useLater(() => import('./site-switch'));
  const listing = reading.phase === 'listing' ? reading.state.report.listing : undefined;
  const host = hostOf(reading);
  const title = listing?.fields.title;

  return (
    <main class="popup">
      <header class="page-header">
        <h1 class="page-title">
          <PageText text={title?.state === 'known' ? title.value : (tab?.title ?? t('currentTab'))} longest={160} />
        </h1>
        <p class="page-place">
          <bdi>{host}</bdi>
        </p>
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
      {reading.phase === 'listing' && fixes && <fixes.TopFixes report={reading.state.report} />}
      {tab && training && <training.TrainingToContinue windowId={tab.windowId} />}
      {reading.url && site && <site.SiteSwitch url={reading.url} onResume={readNow} />}
    </main>
  );
}
