import { NoListing } from '../no-listing';
import { useActiveTab } from '../use-active-tab';
import { hostOf, useReading } from '../use-reading';
import { Announcement } from './announcement';
import { Fiche } from './fiche';
import { NextStep } from './next-step';
import { PageHeader } from './page-header';

/** The side panel: the listing in the active tab of its window, whichever that becomes. */
export function Panel() {
  const tab = useActiveTab();
  const { reading, readNow } = useReading(tab);
  if (!tab) return null;
  const host = hostOf(reading);
  const listing = reading.phase === 'listing' ? reading.state.report.listing : undefined;

  return (
    <main class="panel">
      <PageHeader tab={tab} reading={reading} onRead={() => void readNow()} />
      <Announcement reading={reading} />
      {reading.phase === 'listing' && (
        <Fiche key={`${tab.id}|${listing?.marketplace}|${listing?.id}`} tabId={tab.id} state={reading.state} />
      )}
      {reading.phase !== 'listing' && reading.phase !== 'loading' && (
        <NoListing phase={reading.phase === 'refused' ? 'notAllowed' : reading.phase} host={host}>
          <NextStep phase={reading.phase} host={host} onRead={readNow} />
        </NoListing>
      )}
    </main>
  );
}
