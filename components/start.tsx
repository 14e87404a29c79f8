import { type ComponentType, render } from 'preact';
import type { TextKey } from '../utils/i18n/catalogue';
import { readSettings } from '../utils/storage/settings';
import { SettingsProvider } from './settings';

/** Draws a page of the extension, once its settings are known: nothing is ever drawn in the wrong language. */
export async function start(View: ComponentType, title: TextKey): Promise<void> {
  const settings = await readSettings();
  render(
    <SettingsProvider initial={settings} title={title}>
      <View />
    </SettingsProvider>,
    document.body,
  );
}
