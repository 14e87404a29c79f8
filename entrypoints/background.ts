import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../utils/browser';
import { backgroundApi } from '../utils/judging/background-api';
import { checkMessage } from '../utils/judging/door';
import { rejudgeAll } from '../utils/judging/rejudge';
import { fingerprintOn } from '../utils/judging/rulebook';
import { stopOpenTabs } from '../utils/judging/stop';
import { serve } from '../utils/messaging/messenger';
import type { BackgroundApi } from '../utils/messaging/protocol';
import { runtimeTransport } from '../utils/messaging/transport';
import { registerLive } from '../utils/site/live';
import { forgetPage, maskAgain } from '../utils/site/mask-page';
import { keepStorageToOurselves } from '../utils/site/own-storage';
import { lockWhenIdle, shareVaultKey } from '../utils/site/vault-key';
import { finishVault } from '../utils/storage/finish-vault';
import { forgetOldForms } from '../utils/storage/kept-forms';
import { watchMasking } from '../utils/storage/masking';
import { applyRetention } from '../utils/storage/retention';
import { changeSettings, readSettings, watchSettings } from '../utils/storage/settings';
import { dayOf } from '../utils/storage/snapshots';
import { forgetTabs } from '../utils/storage/tabs';
import { lockVault } from '../utils/storage/vault';

/** Wiring only: every listener is set in the worker's first turn, or the event that woke it would be lost. */
export default defineBackground({
  type: 'module',
  main() {
    keepStorageToOurselves();
    shareVaultKey(lockVault);
    lockWhenIdle(lockVault);
    serve<BackgroundApi>('background', backgroundApi, runtimeTransport(browser.runtime), checkMessage);
    watchSettings(() => void rejudgeAll());
    browser.permissions.onAdded.addListener(() => void registerLive());
    browser.permissions.onRemoved.addListener(({ origins = [] }) => {
      void registerLive();
      void stopOpenTabs(origins);
    });
    watchMasking(() => void rejudgeAll());
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status) void maskAgain(tabId, status);
    });
    browser.tabs.onRemoved.addListener((gone) => {
      void forgetTabs((id) => id === gone);
      void forgetPage(gone);
    });
    browser.runtime.onStartup.addListener(() => {
      void registerLive();
      void forgetOldForms(Date.now()).catch(() => {});
      void readSettings()
        .then(({ retention }) => applyRetention(retention, Date.now()))
        .catch(() => {});
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void registerLive();
      if (reason !== 'install') return;
      // Whatever is kept from now on is judged with these rules, until they change.
      void changeSettings(() => ({ judgedWith: fingerprintOn(dayOf(Date.now())) }));
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    // Records that were on their way into the vault when the browser was closed.
    void finishVault().catch(() => {});
  },
});
