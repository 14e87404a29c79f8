import { useState } from 'preact/hooks';
import type { Finding } from '../../utils/core/analyse';
import type { TextKey } from '../../utils/i18n/catalogue';
import { findingText } from '../../utils/judging/finding-text';
import { useText } from '../settings';
import { useJudgedPage } from './judged-page';
import { placeOf } from './reveal';
import { WaiveForm } from './waive-form';

/** Show on page, copy, set aside; the outcome of each is said beside the buttons. */
export function FindingActions({ finding }: { finding: Finding }) {
  const { t, language } = useText();
  const { reveal, report } = useJudgedPage();
  const [said, setSaid] = useState<TextKey>();
  const [waiving, setWaiving] = useState(false);
  const field = placeOf(finding, report.listing);
  const mayWaive = !finding.waiver && (finding.outcome === 'failed' || finding.outcome === 'cantTell');

  const copy = () =>
    navigator.clipboard.writeText(findingText(finding, report, t, language)).then(
      () => setSaid('copied'),
      () => setSaid('copyRefused'),
    );
  return (
    <>
      <div class="actions">
        {field && (
          <button type="button" onClick={() => void reveal(field).then(setSaid)}>
            {t('showOnPage')}
          </button>
        )}
        <button type="button" onClick={() => void copy()}>
          {t('copy')}
        </button>
        {mayWaive && (
          <button type="button" aria-expanded={waiving} onClick={() => setWaiving(!waiving)}>
            {t('waive')}
          </button>
        )}
      </div>
      <p class="hint" role="status">
        {said && t(said)}
      </p>
      {waiving && <WaiveForm rule={finding.rule} onCancel={() => setWaiving(false)} />}
    </>
  );
}
