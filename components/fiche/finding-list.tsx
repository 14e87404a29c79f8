import type { Finding } from '../../utils/core/analyse';
import { FindingCard } from './finding-card';

/** Findings that ask for nothing now: folded, so that attention goes to what remains. */
export function FindingList({ title, findings }: { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        <h2>
          {title} <span class="count">{findings.length}</span>
        </h2>
      </summary>
      <ul>
        {findings.map((finding) => (
          <FindingCard key={finding.rule} finding={finding} />
        ))}
      </ul>
    </details>
  );
}
