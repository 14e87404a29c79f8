import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../../utils/core/report';
import { judgeFor } from '../../../utils/draft/markets';
import { useJudging } from '../use-judged';
import type { Candidate } from './use-candidates';

/**
 * The listings chosen, judged by the rules of today, one product each: where a listing and its draft are both chosen,
 * the draft speaks. Undefined while they are being judged, one at a time.
 */
export function useReports(chosen: readonly Candidate[]): { reports?: Report[]; error?: string } {
  const input = useJudging();
  const [judged, setJudged] = useState<{ reports?: Report[]; error?: string }>({});
  useEffect(() => {
    if (!input) return;
    let stopped = false;
    const judgeAll = async () => {
      const reports = new Map<string, Report>();
      for (const { product, load } of [...chosen].sort(draftsLast)) {
        const listing = await load();
        // The person goes on choosing meanwhile.
        await new Promise((done) => setTimeout(done));
        if (stopped) return;
        if (listing) reports.set(product, judgeFor(listing, listing.marketplace, input));
      }
      setJudged({ reports: [...reports.values()] });
    };
    judgeAll().catch((error) => stopped || setJudged({ error: String(error) }));
    return () => {
      stopped = true;
    };
  }, [chosen, input]);
  return judged;
}

const draftsLast = (a: Candidate, b: Candidate) => Number(a.kind === 'draft') - Number(b.kind === 'draft');
