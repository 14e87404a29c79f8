import type { Report } from '../../utils/core/report';
import type { DemoListing, PlantedFault } from '../../utils/demo/demo-listing';
import { valueLines } from '../../utils/judging/field-text';
import { passportsOf, sourceLine } from '../../utils/judging/wording';
import { useText } from '../settings';
import { useDemoText } from './texts';

/** Why a planted fault is one, in the words of this listing, and where the demand is written. */
export function FaultReason({ fault, faulty }: { fault: PlantedFault /** As planted. */; faulty: Report }) {
  const { t, language } = useText();
  const finding = faulty.findings.find(({ rule }) => rule === fault.rule);
  const lines = finding ? passportsOf(finding).map((row) => sourceLine(row, faulty.today, t, language)) : [];
  return (
    <>
      <p>{fault.because[language]}</p>
      {[...new Set(lines)].map((line) => (
        <p key={line} class="hint">
          {t('nameValue', { name: t('source'), value: line })}
        </p>
      ))}
    </>
  );
}

/** The mended value of the field a fault stands in. */
export function FaultAnswer({ demo, fault: { field } }: { demo: DemoListing; fault: PlantedFault }) {
  const speech = useText();
  const { t } = useDemoText();
  const value = demo.mended[field];
  return (
    <details class="tried">
      <summary>{t('answer')}</summary>
      <p class="hint">{t('answerIs')}</p>
      <ul class="value" lang="fr">
        {value !== undefined && valueLines(field, value as never, speech).map((line, i) => <li key={i}>{line}</li>)}
      </ul>
    </details>
  );
}
