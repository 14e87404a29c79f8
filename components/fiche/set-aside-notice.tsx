import { useEffect, useRef } from 'preact/hooks';
import type { Waiver } from '../../utils/core/waiver';
import { ruleText } from '../../utils/judging/wording';
import { useText } from '../settings';
import { useJudgedPage } from './judged-page';

/** What was just set aside, with the way back. It stays until it is closed: nobody has to hurry. */
export function SetAsideNotice({ waiver, onDismiss }: { waiver: Waiver; onDismiss(): void }) {
  const { t, language } = useText();
  const { takeBack } = useJudgedPage();
  const undo = useRef<HTMLButtonElement>(null);
  // The form that had the focus is gone with the finding.
  useEffect(() => undo.current?.focus(), [waiver.id]);
  return (
    <div class="notice set-aside-notice">
      <p role="status">{t('setAsideDone', { title: ruleText(waiver.rule, language).title })}</p>
      <div class="actions">
        <button type="button" ref={undo} onClick={() => void takeBack(waiver)}>
          {t('undo')}
        </button>
        <button type="button" class="quiet" onClick={onDismiss}>
          {t('dismiss')}
        </button>
      </div>
    </div>
  );
}
