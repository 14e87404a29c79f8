import '../catalogue.css';
import { formatDate } from '../../utils/i18n/format';
import type { ChangedRules } from '../../utils/judging/changed-rules';
import { ruleText } from '../../utils/judging/wording';
import { useCatalogueText } from './texts';

/** Which rules have changed since this listing was judged on an earlier day, and what that makes of it. */
export function ChangedLine({ changed: { day, changes } }: { changed: ChangedRules }) {
  const { t, language } = useCatalogueText();
  return (
    <div class="changed-rules hint">
      <p>{t('ficheChanged', { count: changes.length, day: formatDate(day, language) })}</p>
      <ul>
        {changes.map(({ rule, since, turn }) => {
          const { title } = ruleText(rule, language);
          return (
            <li key={rule}>
              {since
                ? t('ficheRuleSince', { rule: title, since: formatDate(since, language) })
                : t('ficheRule', { rule: title })}{' '}
              {t(`ficheNow_${turn}`)}
            </li>
          );
        })}
      </ul>
      <p>
        <a href="#catalogue">{t('ficheAll')}</a>
      </p>
    </div>
  );
}
