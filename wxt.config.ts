import { defineConfig } from 'wxt';
import { marketplaces } from './utils/marketplaces';

/** Every marketplace we can read, and any site for the merchant's own shop: asked one at a time, when switched on. */
const hosts = [...new Set(marketplaces.flatMap(({ matches }) => matches))];

/** For demonstrations and end-to-end tests, so that no permission dialog stands in the way: the manifest's only difference. */
const granted = process.env.GRANTED_HOSTS === '1';

/**
 * What the popup draws first with, and the other pages too: in one file, since each file a page asks for delays its first
 * paint by half a millisecond (docs/performance.md). Nothing heavy: every page loads all of it.
 */
const SHELL = new RegExp(
  [
    'node_modules/(preact|webextension-polyfill)/',
    'utils/(browser|core/(text|brand|filler|remembered|gtin)|i18n/(catalogue|pages|format)|judging/(verdict|secrets))\\b',
    'utils/(messaging/(transport|messenger)|site/(read-now|side-panel|vault-key)|storage/(tabs|settings|masking))\\b',
    'components/(start|settings|masking\\.|verdict|no-listing|saving-notice|page-text|use-(later|reading|active-tab|tab-state))\\b',
  ].join('|'),
);

export default defineConfig({
  ...(granted ? { outDirTemplate: '{{browser}}-mv{{manifestVersion}}-granted' } : {}),
  imports: false,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Every browser we support preloads modules; the stand-in for others would bring `fetch` into our pages.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, { build }) {
      // Scripts for pages of others are built alone, each into one file.
      if (entrypoints.length > 1)
        Object.assign(build!.rollupOptions!.output!, { codeSplitting: { groups: [{ name: 'shell', test: SHELL }] } });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // Popovers anchored to elements of the page (docs/decisions/0004).
    minimum_chrome_version: '133',
    permissions: [
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    ...(granted ? { host_permissions: hosts } : { optional_host_permissions: hosts }),
    commands: { _execute_action: { suggested_key: { default: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' } } },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    // Nothing but what is named, and what is named lies in the package: no frame, worker, font, media or connection.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    browser_specific_settings: {
      gecko: { id: 'pret-a-vendre@pret-a-vendre.fr', data_collection_permissions: { required: ['none'] } },
    },
  }),
});
