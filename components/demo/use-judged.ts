import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Report } from '../../utils/core/report';
import type { Waiver } from '../../utils/core/waiver';
import { type DemoFields, type DemoListing, toListing } from '../../utils/demo/demo-listing';
import { judge } from '../../utils/judging/judge';
import { dayOf } from '../../utils/storage/snapshots';
import { listWaivers } from '../../utils/storage/waivers';
import { useSettings } from '../settings';

/** The report of some fields as the answer key means it: every rule, nothing set aside. */
export const judgeBare = (demo: DemoListing, fields: DemoFields, marketplace: string): Report =>
  judge(toListing(demo, { fields, marketplace, url: location.href }), {
    waivers: [],
    rulesOff: [],
    today: dayOf(Date.now()),
  });

/** What the person has set aside, read again on demand. */
export function useWaivers(): [readonly Waiver[], () => void] {
  const [waivers, setWaivers] = useState<readonly Waiver[]>([]);
  const read = useCallback(() => void listWaivers().then(setWaivers, () => setWaivers([])), []);
  useEffect(read, [read]);
  return [waivers, read];
}

/** The report as the panel shows it: the person's own settings and decisions included. */
export function useReport(
  demo: DemoListing,
  fields: DemoFields,
  marketplace: string,
  waivers: readonly Waiver[],
): Report {
  const { rulesOff } = useSettings();
  const url = location.href;
  return useMemo(
    () => judge(toListing(demo, { fields, marketplace, url }), { waivers, rulesOff, today: dayOf(Date.now()) }),
    [demo, fields, marketplace, url, waivers, rulesOff],
  );
}
