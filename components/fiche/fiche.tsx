import { useState } from 'preact/hooks';
import type { Finding } from '../../utils/core/analyse';
import { inFixOrder, isFault } from '../../utils/judging/fix-order';
import { FormPlaces } from '../form/form-places';
import { FormTargets } from '../form/form-targets';
import { KeptForms } from '../form/kept-forms';
import { History } from '../history/history';
import { SavingNotice } from '../saving-notice';
import { useText } from '../settings';
import type { ListingState } from '../use-reading';
import { Unlocked, WhileUnlocked } from '../vault/unlocked';
import { Verdict } from '../verdict';
import { ChangedRules } from './changed-rules';
import { FamilyLine } from './family-line';
import { FindingGroups } from './finding-groups';
import { FindingList } from './finding-list';
import { JudgedPageContext } from './judged-page';
import { SetAsideList } from './set-aside-list';
import { SetAsideNotice } from './set-aside-notice';
import { SeverityFilter, type Shown } from './severity-filter';
import { ToCheckList } from './to-check-list';
import { useAskedRule } from './use-asked-rule';
import { useSetAside } from './use-set-aside';

const isAnnounced = ({ message }: Finding) => message === 'announced';

/** Everything there is to say of one listing: what to fix first, what to check, what is good, what it was before. */
export function Fiche({ tabId, state }: { tabId: number; state: ListingState }) {
  const { t } = useText();
  const { report } = state;
  const { findings, counts, listing } = report;
  const { page, latest, dismiss } = useSetAside(tabId, report);
  const [shown, setShown] = useState<Shown>('all');

  useAskedRule();

  const open = findings.filter(({ waiver }) => !waiver);
  const faults = inFixOrder(findings.filter(isFault)).filter(({ severity }) => shown === 'all' || severity === shown);
  const toCheck = open.filter(({ outcome }) => outcome === 'cantTell' && (shown === 'all' || shown === 'cantTell'));
  const of = (wanted: string) => open.filter(({ outcome }) => outcome === wanted);

  return (
    <JudgedPageContext.Provider value={page}>
      {state.form && (
        <WhileUnlocked>
          <KeptForms host={new URL(listing.url).hostname} current={listing} />
        </WhileUnlocked>
      )}
      {state.form && <FormTargets form={state.form} url={listing.url} />}
      <Verdict report={report} />
      {!state.practice && <FamilyLine report={report} tabId={tabId} />}
      <SavingNotice state={state} />
      {!state.form && !state.practice && (
        <WhileUnlocked>
          <ChangedRules report={report} />
        </WhileUnlocked>
      )}
      <SeverityFilter counts={counts} shown={shown} onChange={setShown} />
      {latest && <SetAsideNotice waiver={latest} onDismiss={dismiss} />}
      {faults.length > 0 && <FindingGroups title={t('findings')} findings={faults} />}
      {toCheck.length > 0 && <ToCheckList findings={inFixOrder(toCheck)} />}
      {faults.length + toCheck.length === 0 && (
        <p class="nothing">{t(shown === 'all' ? 'nothingToFix' : 'filterEmpty')}</p>
      )}
      {open.some(({ outcome }) => outcome === 'failed' || outcome === 'cantTell') && (
        <p class="actions">
          <a href="#draft/supplier">{t('askSupplier')}</a>
        </p>
      )}
      {shown === 'all' && (
        <>
          <SetAsideList findings={findings} />
          <FindingList title={t('announcedTitle')} findings={of('untested').filter(isAnnounced)} />
          <FindingList title={t('notInFormTitle')} findings={of('untested').filter((one) => !isAnnounced(one))} />
          <FindingList title={t('passedTitle')} findings={of('passed')} />
          <FindingList title={t('inapplicableTitle')} findings={of('inapplicable')} />
          {state.form ? (
            <FormPlaces tabId={tabId} platform={state.form.platform} listing={listing} />
          ) : (
            !state.practice && (
              <Unlocked>
                <History listing={listing} at={state.at} />
              </Unlocked>
            )
          )}
        </>
      )}
    </JudgedPageContext.Provider>
  );
}
