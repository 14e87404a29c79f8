import { useMemo, useState } from 'preact/hooks';
import type { Report } from '../../utils/core/report';
import type { Waiver } from '../../utils/core/waiver';
import { rejudgeAndMark } from '../../utils/judging/rejudge';
import { makeWaiver } from '../../utils/judging/set-aside';
import { answerId, deleteAnswer, saveAnswer } from '../../utils/storage/decisions';
import { deleteWaiver, saveWaiver } from '../../utils/storage/waivers';
import type { JudgedPage } from './judged-page';
import { reveal } from './reveal';

/** The judged page with its decisions, and the latest of them, which can be undone at once. */
export function useSetAside(tabId: number, report: Report) {
  const [latest, setLatest] = useState<Waiver>();
  const page = useMemo<JudgedPage>(
    () => ({
      report,
      reveal: (field) => reveal(tabId, field),
      async setAside(rule, kind, reason) {
        const waiver = makeWaiver(report, { rule, kind, reason, at: Date.now() });
        await saveWaiver(waiver);
        await rejudgeAndMark(tabId);
        setLatest(waiver);
      },
      judgeAgain: () => rejudgeAndMark(tabId),
      async answer({ rule, message = '' }, value, note) {
        const { marketplace, id: listing } = report.listing;
        const question = { rule, message, marketplace, listing };
        await saveAnswer({ id: answerId(question), ...question, value, note, at: Date.now() });
        await rejudgeAndMark(tabId);
      },
      async takeAnswerBack({ id }) {
        await deleteAnswer(id);
        await rejudgeAndMark(tabId);
      },
      async takeBack(waiver) {
        await deleteWaiver(waiver.id);
        await rejudgeAndMark(tabId);
        setLatest((other) => (other?.id === waiver.id ? undefined : other));
      },
    }),
    [tabId, report],
  );
  return { page, latest, dismiss: () => setLatest(undefined) };
}
