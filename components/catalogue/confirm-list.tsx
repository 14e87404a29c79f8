import { useEffect, useId, useState } from 'preact/hooks';
import type { Finding } from '../../utils/core/analyse';
import { judgeKept } from '../../utils/judging/judge-kept';
import type { Rejudged } from '../../utils/judging/rejudge-kept';
import { ruleText } from '../../utils/judging/wording';
import { OpenListing } from './open-listing';
import { useCatalogueText } from './texts';
import { ToConfirm } from './to-confirm';

const AT_A_TIME = 20;

/** Decisions that rest on a demand that has changed: each is confirmed or taken back here. */
export function ConfirmList({ asked }: { asked: Rejudged['toConfirm'] }) {
  const { t } = useCatalogueText();
  const id = useId();
  const [shown, setShown] = useState(AT_A_TIME);
  const more = Math.min(AT_A_TIME, asked.length - shown);
  return (
    <section class="confirm-list" aria-labelledby={id}>
      <h3 id={id}>{t('confirmTitle')}</h3>
      <p>{t('confirmWhat', { count: asked.length })}</p>
      <ul>
        {asked.slice(0, shown).map((one) => (
          <Item key={`${one.listing.marketplace}|${one.listing.listing}|${one.rule}`} {...one} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="quiet" onClick={() => setShown(shown + AT_A_TIME)}>
          {t('showMore', { count: more })}
        </button>
      )}
    </section>
  );
}

function Item({ listing, rule }: Rejudged['toConfirm'][number]) {
  const { language } = useCatalogueText();
  const [finding, setFinding] = useState<Finding>();
  useEffect(() => {
    // What cannot be read any more has nothing to confirm.
    void judgeKept(listing).then(
      (report) => setFinding(report?.findings.find((one) => one.rule === rule && one.waiver)),
      () => {},
    );
  }, []);
  return (
    <li>
      <p class="sentence">{ruleText(rule, language).title}</p>
      <p>
        <OpenListing {...listing} />
      </p>
      {finding && <ToConfirm finding={finding} showsReason />}
    </li>
  );
}
