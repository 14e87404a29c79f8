import { useId, useState } from 'preact/hooks';
import { formatMoment } from '../../utils/i18n/format';
import type { Summary } from '../../utils/storage/schema';
import { useText } from '../settings';
import { Difference } from './difference';

/** Before and after: two moments of one listing, chosen by the person; first and latest to begin with. */
export function Comparison({ moments }: { moments: readonly Summary[] }) {
  const { t } = useText();
  const id = useId();
  const [before, setBefore] = useState<string>();
  const [after, setAfter] = useState<string>();
  const chosen = (wanted: string | undefined, otherwise: Summary | undefined) =>
    moments.find((moment) => moment.id === wanted) ?? otherwise;
  const first = chosen(before, moments.at(-1));
  const last = chosen(after, moments[0]);

  return (
    <section class="comparison" aria-labelledby={id}>
      <h3 id={id}>{t('comparison')}</h3>
      {moments.length < 2 || !first || !last ? (
        <p class="nothing">{t('comparisonNeedsTwo')}</p>
      ) : (
        <>
          <div class="moments">
            <MomentChoice label={t('before')} moments={moments} chosen={first} onChoose={setBefore} />
            <MomentChoice label={t('after')} moments={moments} chosen={last} onChoose={setAfter} />
          </div>
          {first.id === last.id ? (
            <p class="nothing">{t('comparisonSame')}</p>
          ) : (
            <>
              <Difference before={first} after={last} />
              <button type="button" onClick={printComparison}>
                {t('print')}
              </button>
            </>
          )}
        </>
      )}
    </section>
  );
}

/** Prints the comparison alone, under the title of the listing. */
function printComparison() {
  document.documentElement.dataset.print = 'comparison';
  window.print();
  delete document.documentElement.dataset.print;
}

interface ChoiceProps {
  label: string;
  moments: readonly Summary[];
  chosen: Summary;
  onChoose(id: string): void;
}

function MomentChoice({ label, moments, chosen, onChoose }: ChoiceProps) {
  const { language } = useText();
  const id = useId();
  return (
    <div class="moment">
      <label for={id}>{label}</label>
      <select id={id} value={chosen.id} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {moments.map((moment) => (
          <option key={moment.id} value={moment.id}>
            {formatMoment(moment.at, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
