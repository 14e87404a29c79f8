import { MASK } from '../../utils/judging/secrets';
import { Announcement } from '../fiche/announcement';
import { Fiche } from '../fiche/fiche';
import { NextStep } from '../fiche/next-step';
import { PageHeader } from '../fiche/page-header';
import { KeptForms } from '../form/kept-forms';
import { SecretsOf, useMasked } from '../masking';
import { NoListing } from '../no-listing';
import type { ActiveTab } from '../use-active-tab';
import { hostOf, useReading } from '../use-reading';
import { WhileUnlocked } from '../vault/unlocked';

/** A session that ended leads away from the form: what was typed there is offered where one arrives. */
const KEPT_FOR = new Set(['other', 'backOffice', 'unread']);

/** What there is to say of the page in one tab. */
export function FicheView({ tab }: { tab: ActiveTab }) {
  const { reading, readNow } = useReading(tab);
  const masked = useMasked();
  const host = masked ? MASK : hostOf(reading);
  const listing = reading.phase === 'listing' ? reading.state.report.listing : undefined;

  return (
    <SecretsOf listing={listing}>
      <PageHeader tab={tab} reading={reading} onRead={() => void readNow()} />
      <Announcement reading={reading} />
      {reading.phase === 'listing' && (
        <Fiche
          key={`${tab.id}|${reading.state.form?.platform ?? listing?.marketplace}|${listing?.id}`}
          tabId={tab.id}
          state={reading.state}
        />
      )}
      {reading.phase !== 'listing' && reading.phase !== 'loading' && (
        <NoListing phase={reading.phase === 'refused' ? 'notAllowed' : reading.phase} host={host}>
          <NextStep phase={reading.phase} host={hostOf(reading)} onRead={readNow} />
        </NoListing>
      )}
      {hostOf(reading) && KEPT_FOR.has(reading.phase) && (
        <WhileUnlocked>
          <KeptForms host={hostOf(reading)} />
        </WhileUnlocked>
      )}
    </SecretsOf>
  );
}
