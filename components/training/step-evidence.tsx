import type { StepProgress } from '../../utils/core/progress';
import { cut } from '../../utils/judging/field-text';
import { ruleText } from '../../utils/judging/wording';
import { PageText } from '../page-text';
import { dateOf, useTrainingText } from './texts';

const LONGEST_TITLE = 120;

/** The listing that proved a step and when; and since when it does not any more. */
export function StepEvidence({ step: { proved, lost } }: { step: StepProgress }) {
  const { t, language } = useTrainingText();
  if (!proved) return null;
  return (
    <div class="notice" data-tone={lost ? 'warning' : undefined}>
      <p>
        <PageText
          text={t('provedBy', { title: cut(proved.title, LONGEST_TITLE), date: dateOf(proved.at, language) })}
        />
      </p>
      {lost && <p>{t('lostSince', { date: dateOf(lost.at, language) })}</p>}
      {lost && lost.rules.length > 0 && (
        <p>{t('lostRules', { rules: lost.rules.map((rule) => ruleText(rule, language).title).join(', ') })}</p>
      )}
    </div>
  );
}
