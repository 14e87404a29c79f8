import { type ComponentType, render } from 'preact';
import type { TextKey } from '../utils/i18n/catalogue';
import { shareVaultKey, touchOnUse } from '../utils/site/vault-key';
import { readMasking } from '../utils/storage/masking';
import { readSettings } from '../utils/storage/settings';
import { MaskingProvider } from './masking';
import { SettingsProvider } from './settings';

/** Draws a page of the extension, once its settings are known: never in the wrong language, never what is masked. */
export async function start(View: ComponentType, title: TextKey, { copies = true } = {}): Promise<void> {
  shareVaultKey(() => import('../utils/storage/vault').then(({ lockVault }) => lockVault()));
  touchOnUse();
  const [settings, masking] = await Promise.all([readSettings(), readMasking()]);
  render(
    <SettingsProvider initial={settings} title={title}>
      <MaskingProvider initial={masking}>
        <View />
      </MaskingProvider>
    </SettingsProvider>,
    document.body,
  );
  // Copies into folders are made while some page is open; one that closes at once makes none.
  if (copies && 'showDirectoryPicker' in window) {
    requestIdleCallback(() => void import('../utils/backup/schedule').then(({ keepCopies }) => keepCopies()));
  }
}
