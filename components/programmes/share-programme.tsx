import { useState } from 'preact/hooks';
import type { Programme } from '../../utils/core/checklist';
import { useEditor } from './editor-context';
import { GapList } from './gap-list';
import { focusSoon } from './reveal';
import { shareProgramme } from './share';
import { useProgrammeText } from './texts';

/** Hands the programme over as a file, or says what is missing before others can follow it. */
export function ShareProgramme({ programme, onCheck }: { programme: Programme; onCheck(): void }) {
  const { t, language } = useProgrammeText();
  const { gaps, isChecked } = useEditor();
  const [said, setSaid] = useState('');
  const share = () => {
    if (gaps.size > 0) {
      setSaid('');
      onCheck();
      focusSoon('gaps');
      return;
    }
    setSaid(t('shared', { name: shareProgramme(programme, language) }));
  };
  return (
    <section>
      <h2>{t('shareTitle')}</h2>
      <p>{t(gaps.size > 0 ? 'shareNotYet' : 'shareWhat', { count: gaps.size })}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={share}>
          {t(gaps.size > 0 ? 'showGaps' : 'share')}
        </button>
      </div>
      <p role="status">{said}</p>
      {isChecked && gaps.size > 0 && <GapList programme={programme} gaps={[...gaps.values()]} />}
    </section>
  );
}
