import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../utils/browser';
import { useText } from '../settings';
import { Section } from './section';

interface Assigned {
  name: string;
  description: string;
  keys: string;
}

/** Browsers let extensions open this page, but never link to it. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** Where the manifest names no command, browsers leave the whole API out. */
const readCommands = async () => (await (browser.commands as typeof browser.commands | undefined)?.getAll()) ?? [];

/** The shortcuts as the browser has assigned them, which may differ from what was suggested, and where to change them. */
export function ShortcutSection() {
  const { t } = useText();
  const [assigned, setAssigned] = useState<Assigned[]>([]);
  useEffect(() => {
    void readCommands().then((commands) => {
      const known = commands.map(({ name = '', description = '', shortcut = '' }) => ({
        name,
        description,
        keys: shortcut,
      }));
      setAssigned(known.filter(({ keys }) => keys));
    });
  }, []);
  return (
    <Section title="shortcut">
      {assigned.length === 0 && <p>{t('shortcutNone')}</p>}
      <ul class="rows">
        {assigned.map(({ name, description, keys }) => (
          <li key={name}>
            {description || t('shortcutOpen')} <kbd>{keys}</kbd>
          </li>
        ))}
      </ul>
      <p>{t('shortcutWhat')}</p>
      <button type="button" onClick={() => void browser.tabs.create({ url: SHORTCUTS_PAGE })}>
        {t('shortcutPage')}
      </button>
      <p class="hint">{t('shortcutFocus')}</p>
    </Section>
  );
}
