import { browser } from '../../utils/browser';
import { resumeHost } from '../../utils/judging/pause';
import { PractiseLink } from '../practise-link';
import { useText } from '../settings';
import type { Reading } from '../use-reading';

interface Props {
  phase: Reading['phase'];
  host: string;
  onRead(): Promise<void>;
}

/** What one can do from the panel when it has no listing to speak of. */
export function NextStep({ phase, host, onRead }: Props) {
  const { t } = useText();
  if (phase === 'reading') return null;
  if (phase === 'paused') {
    const resume = () => resumeHost(host).then(onRead);
    return (
      <button type="button" class="primary" onClick={() => void resume()}>
        {t('resume')}
      </button>
    );
  }
  return (
    <>
      <button type="button" class="primary" onClick={() => void onRead()}>
        {t(phase === 'unread' || phase === 'refused' ? 'readNow' : 'readAgain')}
      </button>
      <PractiseLink />
      {phase === 'refused' && (
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('options')}
        </button>
      )}
    </>
  );
}
