import { MASK } from '../../utils/judging/secrets';
import { Announcement } from '../fiche/announcement';
import { NextStep } from '../fiche/next-step';
import { PageHeader } from '../fiche/page-header';
import { KeptForms } from '../form/kept-forms';
import { SecretsOf, useMasked } from '../masking';
import { NoListing } from '../no-listing';
import type { ActiveTab } from '../use-active-tab';
import { useLater } from '../use-later';
import { hostOf, useReading } from '../use-reading';
import { WhileUnlocked } from '../vault/unlocked';

/** A session that ended leads away from the form: what was typed there is offered where one arrives. */
const KEPT_FOR = new Set(['other', 'backOffice', 'unread']);

/** What there is to say of the page in one tab. The findings, with the texts of all rules, come after the first paint. */
export function FicheView({ tab }: { tab: ActiveTab }) {
  const { reading, readNow } = useReading(tab);
  const fiche = useLater(() => import('../fiche/fiche'));
  const masked = useMasked();
  const host = masked ? MASK : hostOf(reading);
  const listing = reading.phase === 'listing' ? reading.state.report.listing : undefined;

  return (
    <SecretsOf listing={listing}>
      <PageHeader tab={tab} reading={reading} onRead={() => void readNow()} />
      <Announcement reading={reading} />
      {reading.phase === 'listing' && fiche && (
        <fiche.Fiche
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
