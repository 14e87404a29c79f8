import { openWindowPanel } from '../../utils/site/side-panel';
import { useText } from '../settings';

/** Opens the panel in the click itself, which the browser asks for, and makes room for it. */
export function OpenPanel({ windowId }: { windowId: number }) {
  const { t } = useText();
  const open = () => void openWindowPanel(windowId).then(() => window.close());
  return (
    <button type="button" class="primary" onClick={open}>
      {t('openPanel')}
    </button>
  );
}
