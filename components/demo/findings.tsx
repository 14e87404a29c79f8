import { useMemo } from 'preact/hooks';
import type { Report } from '../../utils/core/report';
import { inFixOrder, isFault } from '../../utils/judging/fix-order';
import { makeWaiver } from '../../utils/judging/set-aside';
import { verdictLine } from '../../utils/judging/verdict';
import { deleteWaiver, saveWaiver } from '../../utils/storage/waivers';
import { QuietStatus } from '../fiche/announcement';
import { FindingGroups } from '../fiche/finding-groups';
import { FindingList } from '../fiche/finding-list';
import { type JudgedPage, JudgedPageContext } from '../fiche/judged-page';
import { SetAsideList } from '../fiche/set-aside-list';
import { ToCheckList } from '../fiche/to-check-list';
import { useText } from '../settings';
import { Verdict } from '../verdict';
import { showField } from './sheet';

/** What there is to say of the listing, as the panel says it, beside the page for everybody to see. */
export function Findings({ report, onWaived }: { report: Report; onWaived(): void }) {
  const { t } = useText();
  const { findings } = report;
  const page = useMemo<JudgedPage>(
    () => ({
      report,
      reveal: async (field) => (showField(field) ? 'shownOnPage' : 'goneFromPage'),
      async setAside(rule, kind, reason) {
        await saveWaiver(makeWaiver(report, { rule, kind, reason, at: Date.now() }));
        onWaived();
      },
      async takeBack({ id }) {
        await deleteWaiver(id);
        onWaived();
      },
    }),
    [report, onWaived],
  );
  const open = findings.filter(({ waiver }) => !waiver);
  const of = (wanted: string) => open.filter(({ outcome }) => outcome === wanted);
  const faults = inFixOrder(findings.filter(isFault));
  return (
    <JudgedPageContext.Provider value={page}>
      <Verdict report={report} />
      <QuietStatus sentence={verdictLine(report.counts, t)} />
      {faults.length > 0 ? (
        <FindingGroups title={t('findings')} findings={faults} />
      ) : (
        <p class="nothing">{t('nothingToFix')}</p>
      )}
      {of('cantTell').length > 0 && <ToCheckList findings={inFixOrder(of('cantTell'))} />}
      <SetAsideList findings={findings} />
      <FindingList title={t('passedTitle')} findings={of('passed')} />
    </JudgedPageContext.Provider>
  );
}
