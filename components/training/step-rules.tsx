import type { Finding } from '../../utils/core/analyse';
import { ruleText } from '../../utils/judging/wording';
import { useReading } from '../use-reading';
import { DemoLink } from './demo-link';
import { useTrainingText } from './texts';
import { useTraining } from './training-context';

/** The rules that prove a step, and what the listing beside the panel shows of each. */
export function StepRules({ rules }: { rules: readonly string[] }) {
  const { t, language } = useTrainingText();
  const { tab } = useTraining();
  const { reading } = useReading(tab);
  const findings = reading.phase === 'listing' ? reading.state.report.findings : undefined;
  return (
    <>
      <h2>{t('rules')}</h2>
      <ul class="step-rules">
        {rules.map((rule) => {
          const { title } = ruleText(rule, language);
          const finding = findings?.find((candidate) => candidate.rule === rule);
          return (
            <li key={rule}>
              {finding ? <a href={`#fiche/rule/${encodeURIComponent(rule)}`}>{title}</a> : title}
              {findings && (
                <span class="rule-outcome" data-kind={kindOf(finding)}>
                  {t('onThisPage', { outcome: t(`outcome_${outcomeOf(finding)}`) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p class="hint">{t('rulesWhat')}</p>
      {!findings && (
        <>
          <p class="hint">{t('rulesNoListing')}</p>
          <DemoLink />
        </>
      )}
    </>
  );
}

const outcomeOf = (finding: Finding | undefined) =>
  finding === undefined ? 'none' : finding.waiver ? 'waived' : finding.outcome;

/** Colour for what asks for attention only. */
const kindOf = (finding: Finding | undefined) =>
  finding && !finding.waiver && finding.outcome === 'failed' ? finding.severity : undefined;
