import { formatDate } from '../../utils/i18n/format';
import { type AskedDifference, askedDifference } from '../../utils/judging/asked-difference';
import { TURNS, type Turn } from '../../utils/judging/changed-verdicts';
import type { DemandChange } from '../../utils/judging/rejudge-kept';
import { ruleText } from '../../utils/judging/wording';
import { AskedChange } from './asked-change';
import { ListingLinks } from './listing-links';
import { policyName, useCatalogueText } from './texts';

/** Rules whose maximum has a name of its own. */
const LIMITS: Record<string, 'title' | 'bullets' | 'description' | 'highlights'> = {
  'title-length': 'title',
  'bullet-length': 'bullets',
  'description-length': 'description',
  'highlights-length': 'highlights',
};

/** One changed demand: what it makes of the listings, in a sentence that opens them, and what was asked before. */
export function DemandChangeItem({ demand, total }: { demand: DemandChange; total: number }) {
  const { t, language } = useCatalogueText();
  const { rule, policy, listings, before, after, isNew } = demand;
  const differences = before ? askedDifference(before, after) : [];
  const title = ruleText(rule, language).title;
  const since = demand.since && formatDate(demand.since, language);
  const sentence = (turn: Turn, count: number) => {
    const limit = LIMITS[rule];
    if (turn !== 'fails') return t(turn, { count, rule: title });
    if (since && limit && differences.some(isLowerMaximum)) return t(`exceeds_${limit}`, { since, count, total });
    return since ? t('failsSince', { since, count, total, rule: title }) : t('fails', { count, total, rule: title });
  };
  return (
    <li>
      {TURNS.filter((turn) => listings[turn].length > 0).map((turn) => (
        <div key={turn}>
          <p class="sentence">{sentence(turn, listings[turn].length)}</p>
          <ListingLinks listings={listings[turn]} />
        </div>
      ))}
      <p class="hint">
        {policyName(policy, language)} · {title}
      </p>
      {isNew || differences.length === 0 ? (
        <p class="hint">{t(isNew ? 'isNew' : after ? 'isRefined' : 'isGone')}</p>
      ) : (
        <AskedChange before={before} after={after} />
      )}
    </li>
  );
}

const isLowerMaximum = (one: AskedDifference): boolean =>
  one.of === 'option' && (one.name === 'max' || one.name === 'ceiling') && Number(one.to) < Number(one.from);
