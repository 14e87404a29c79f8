import type { Finding } from './analyse';

/** A person's word on a question that the page cannot answer. `yes`: all is well. */
export interface Answer {
  /** `marketplace|listing|rule|message`: one answer to each question. */
  id: string;
  rule: string;
  /** The rule's message that asked. */
  message: string;
  marketplace: string;
  listing: string;
  value: 'yes' | 'no' | 'notConcerned';
  note: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Messages of the runner: they tell why nothing could be judged, and ask nothing that a yes would settle. */
const NO_QUESTIONS: readonly string[] = ['unreadable', 'crashed', 'familyGuessed', 'announced', 'notInForm'];

/** Whether a finding asks the person something: a question to which “yes” means that all is well. */
export const isQuestion = ({ outcome, message, answer }: Pick<Finding, 'outcome' | 'message' | 'answer'>): boolean =>
  answer !== undefined || (outcome === 'cantTell' && message !== undefined && !NO_QUESTIONS.includes(message));

const OUTCOMES = { yes: 'passed', no: 'failed', notConcerned: 'inapplicable' } as const;

/**
 * Settles the questions a person has answered. Only a question is settled: once the page itself shows the matter, or
 * asks another question, the page is believed.
 */
export function applyAnswers(
  findings: readonly Finding[],
  answers: readonly Answer[],
  { marketplace, id }: { marketplace: string; id: string },
): Finding[] {
  const own = new Map(
    answers
      .filter((answer) => answer.marketplace === marketplace && answer.listing === id)
      .map((answer) => [`${answer.rule}|${answer.message}`, answer]),
  );
  if (own.size === 0) return [...findings];
  return findings.map((finding) => {
    const answer = isQuestion(finding) ? own.get(`${finding.rule}|${finding.message}`) : undefined;
    return answer ? { ...finding, outcome: OUTCOMES[answer.value], answer } : finding;
  });
}
