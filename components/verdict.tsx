import type { Report } from '../utils/core/report';
import { verdictParts } from '../utils/judging/verdict';
import { useText } from './settings';

/** Words and counts, with how much could be checked; never a percentage. */
export function Verdict({ report: { counts, coverage, standing } }: { report: Report }) {
  const { t } = useText();
  return (
    <div class="verdict" data-standing={standing}>
      <p class="verdict-line">
        {verdictParts(counts, t).map((part, i) => (
          <span key={part}>
            {i > 0 && ' · '}
            <span class="whole">{part}</span>
          </span>
        ))}
      </p>
      <p class="coverage">{t('coverage', { count: coverage.made, total: coverage.total })}</p>
    </div>
  );
}
