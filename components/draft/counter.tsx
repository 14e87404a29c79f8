import { cutAt, type Limit, measure } from '../../utils/judging/limits';
import { sourceTitle } from '../../utils/judging/wording';
import { Icon } from '../icon';
import { PageText } from '../page-text';
import { useDraftText } from './texts';

interface Props {
  text: string;
  /** Limits on this very text. */
  limits: readonly Limit[];
}

/** As much of what is cut as a person needs to see what is lost. */
const SHOWN_OF_CUT = 300;

/** How long a text is, against what is asked of it here, and what would be lost of it. */
export function Counter({ text, limits }: Props) {
  const { t, language } = useDraftText();
  const exceeded = limits.filter(({ limit, unit }) => measure(text, unit) > limit);
  const cutting = exceeded.find(({ beyond }) => beyond !== 'advised');
  return (
    <div class="counter">
      <p>
        {t('characters', { count: measure(text, 'characters') })} · {t('bytes', { count: measure(text, 'bytes') })}
      </p>
      {limits.length > 0 && (
        <ul>
          {limits.map((limit) => (
            <LimitLine key={`${limit.limit} ${limit.beyond}`} limit={limit} length={measure(text, limit.unit)} />
          ))}
        </ul>
      )}
      {cutting && (
        <div class="cut">
          <p>{t('cutHere', { limit: cutting.limit })}</p>
          <p>
            <del>
              <PageText text={cutAt(text, cutting).beyond.trim()} longest={SHOWN_OF_CUT} />
            </del>
          </p>
          <p class="hint">{t('limitSource', { source: sourceTitle(cutting.source, language) })}</p>
        </div>
      )}
    </div>
  );
}

function LimitLine({ limit: { limit, unit, beyond }, length }: { limit: Limit; length: number }) {
  const { t } = useDraftText();
  const over = length - limit;
  const kind = over <= 0 ? 'passed' : beyond === 'refused' ? 'blocking' : beyond === 'cut' ? 'important' : 'advice';
  return (
    <li class="limit" data-kind={kind}>
      <Icon kind={kind} />
      <span>
        {t(`limit_${beyond}`, { limit: t(unit, { count: limit }) })} ·{' '}
        <strong>{over > 0 ? t('over', { count: over }) : t('left', { count: -over })}</strong>
      </span>
    </li>
  );
}
