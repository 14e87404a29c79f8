import { useEffect, useState } from 'preact/hooks';
import { compareReports } from '../../utils/judging/comparison';
import { verdictLine } from '../../utils/judging/verdict';
import { useText } from '../settings';
import { Verdict } from '../verdict';
import { useDraftText } from './texts';
import type { Judged } from './use-judged';

/** While one types, the verdict is read out only after this long a silence. */
const QUIET_MS = 1_500;

/** The verdict of the draft, that of the page beside it, and what has moved. */
export function DraftVerdict({ judged: { before, after } }: { judged: Judged }) {
  const { t: words } = useText();
  const { t } = useDraftText();
  const { solved, appeared } = compareReports(before, after);
  const line = verdictLine(after.counts, words);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(line), QUIET_MS);
    return () => clearTimeout(timer);
  }, [line]);
  return (
    <>
      <Verdict report={after} />
      <p class="hint">
        {words('nameValue', { name: t('wasOriginal'), value: verdictLine(before.counts, words) })}
        {solved.length > 0 && ` · ${t('solved', { count: solved.length })}`}
        {appeared.length > 0 && ` · ${t('appeared', { count: appeared.length })}`}
      </p>
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}
