import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../utils/i18n/catalogue';
import { verdictLine } from '../../utils/judging/verdict';
import { SENTENCES } from '../no-listing';
import { useText } from '../settings';
import type { Reading } from '../use-reading';

/** A page that is still settling publishes several readings: one announcement, when it has been quiet this long. */
const QUIET_MS = 1_200;

/** Tells people who do not see the panel that its verdict has changed: once, not for every reading. */
export function Announcement({ reading }: { reading: Reading }) {
  return <QuietStatus sentence={sentenceOf(reading, useText().t)} />;
}

/** A sentence for people who do not see the page, said once it has been quiet. */
export function QuietStatus({ sentence }: { sentence: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), QUIET_MS);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}

function sentenceOf(reading: Reading, t: Translate): string {
  if (reading.phase === 'listing') return verdictLine(reading.state.report.counts, t);
  if (reading.phase === 'loading' || reading.phase === 'reading') return '';
  const [title] = SENTENCES[reading.phase === 'refused' ? 'notAllowed' : reading.phase];
  return t(title);
}
