import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding } from '../../utils/core/analyse';
import type { Answer } from '../../utils/core/answer';
import type { FieldName } from '../../utils/core/listing';
import type { Report } from '../../utils/core/report';
import type { Waiver } from '../../utils/core/waiver';

export type Revealed = 'shownOnPage' | 'goneFromPage' | 'pageSilent';

/** The page the panel speaks of, and what can be asked of it. */
export interface JudgedPage {
  report: Report;
  /** Sets a finding aside. Rejects when the browser refuses to store. */
  setAside(rule: string, kind: Waiver['kind'], reason: string): Promise<void>;
  /** Shows a field's place on the page, and gives what to tell the person. */
  reveal(field: FieldName): Promise<Revealed>;
  /** Takes such a decision back. */
  takeBack(waiver: Waiver): Promise<void>;
  /** Judges the page anew after a decision was changed elsewhere than here. */
  judgeAgain?(): Promise<void>;
  /** Keeps the answer to a question, where answers are kept. Rejects when the browser refuses to store. */
  answer?(finding: Finding, value: Answer['value'], note: string): Promise<void>;
  takeAnswerBack?(answer: Answer): Promise<void>;
}

export const JudgedPageContext = createContext<JudgedPage | undefined>(undefined);

export function useJudgedPage(): JudgedPage {
  const page = useContext(JudgedPageContext);
  if (!page) throw new Error('No judged page here');
  return page;
}
