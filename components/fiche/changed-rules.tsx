import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../utils/core/report';
import { type ChangedRules as Changed, changedRulesOf } from '../../utils/judging/changed-rules';
import { useSettings } from '../settings';
import { useLater } from '../use-later';

/** A quiet line where the verdict differs from that of an earlier day because a rule has changed. */
export function ChangedRules({ report }: { report: Report }) {
  const { rulesOff } = useSettings();
  const [changed, setChanged] = useState<Changed>();
  useEffect(() => {
    let stopped = false;
    // Without a history there is nothing to compare; the history itself says when it cannot be read.
    changedRulesOf(report, rulesOff).then(
      (found) => stopped || setChanged(found),
      () => {},
    );
    return () => {
      stopped = true;
    };
  }, [report, rulesOff]);
  return changed ? <Line changed={changed} /> : null;
}

function Line({ changed }: { changed: Changed }) {
  const part = useLater(() => import('../catalogue/changed-line'));
  return part ? <part.ChangedLine changed={changed} /> : null;
}
