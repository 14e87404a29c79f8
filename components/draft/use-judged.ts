import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Listing } from '../../utils/core/listing';
import type { PastPrice } from '../../utils/core/past-price';
import type { Report } from '../../utils/core/report';
import { judgeFor } from '../../utils/draft/markets';
import type { JudgingInput } from '../../utils/judging/judge';
import { type Decisions, readDecisions } from '../../utils/storage/decisions';
import { pastPricesOf } from '../../utils/storage/past-prices';
import { dayOf } from '../../utils/storage/snapshots';
import { useSettings } from '../settings';

export interface Judged {
  /** The listing as it was read, judged by the rules of today. */
  before: Report;
  after: Report;
  /** The draft by the rules of other marketplaces. */
  others: ReadonlyMap<string, Report>;
}

/**
 * Judges a draft and its original, one marketplace at a time and never within a key press: until the latest verdict is
 * there, the one before stays.
 */
export function useJudged(original: Listing, draft: Listing, marketplaces: readonly string[]): Judged | undefined {
  const input = useJudging();
  const pastPrices = usePastPrices(draft);
  const own = useMemo(() => input && pastPrices && { ...input, pastPrices }, [input, pastPrices]);
  const before = useMemo(() => own && judgeFor(original, original.marketplace, own), [original, own]);
  const [judged, setJudged] = useState<Judged>();
  const wanted = marketplaces.join();
  useEffect(() => {
    if (!own || !before) return;
    let timer = window.setTimeout(first);
    function first() {
      const after = judgeFor(draft, draft.marketplace, own!);
      setJudged((known) => ({ before: before!, after, others: known?.others ?? new Map() }));
      timer = window.setTimeout(next, 0, wanted.split(',').filter(Boolean), new Map());
    }
    function next([id, ...rest]: string[], others: Map<string, Report>) {
      if (id === undefined) return setJudged((known) => known && { ...known, others });
      others.set(id, judgeFor(draft, id, input!));
      timer = window.setTimeout(next, 0, rest, others);
    }
    return () => clearTimeout(timer);
  }, [before, draft, own, wanted]);
  return judged;
}

/** What a judgement heeds today besides the listing; undefined until storage has answered. */
export function useJudging(): JudgingInput | undefined {
  const { rulesOff } = useSettings();
  const [decisions, setDecisions] = useState<Decisions>();
  useEffect(() => void readDecisions().then(setDecisions), []);
  return useMemo(() => decisions && { ...decisions, rulesOff, today: dayOf(Date.now()) }, [decisions, rulesOff]);
}

/** What the listing cost before, which counts where the draft announces a reduction; undefined until it is known. */
function usePastPrices(draft: Listing): PastPrice[] | undefined {
  const [pastPrices, setPastPrices] = useState<PastPrice[]>();
  const isReduced = draft.fields.price.state === 'known' && draft.fields.referencePrice.state === 'known';
  useEffect(() => void pastPricesOf(draft, Date.now()).then(setPastPrices), [draft.marketplace, draft.id, isReduced]);
  return pastPrices;
}
