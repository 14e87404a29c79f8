import type { DemoListing, PlantedFault } from '../../utils/demo/demo-listing';
import { demandsFor } from '../../utils/judging/demands';
import { valueLines } from '../../utils/judging/field-text';
import { sourceLine } from '../../utils/judging/wording';
import { policies } from '../../utils/policies';
import { dayOf } from '../../utils/storage/snapshots';
import { useText } from '../settings';
import { useDemoText } from './texts';

/** Why a planted fault is one, in the words of this listing, and where the demand is written. */
export function FaultReason({ demo, fault }: { demo: DemoListing; fault: PlantedFault }) {
  const { t, language } = useText();
  const today = dayOf(Date.now());
  const speaks = policies
    .filter(({ marketplaces }) => !marketplaces || marketplaces.includes(demo.marketplace))
    .map(({ id }) => id);
  const demands = demandsFor(fault.rule).filter(({ policy }) => speaks.includes(policy));
  const lines = demands.map(({ row }) => sourceLine(row, today, t, language));
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
