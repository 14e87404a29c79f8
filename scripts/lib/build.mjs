import { join } from 'node:path';
import { root, runPackage } from './env.mjs';

/** The builds that are published, and the one whose manifest already holds the hosts, for demo and tests. */
const FOLDERS = { production: 'chrome-mv3', granted: 'chrome-mv3-granted', firefox: 'firefox-mv2' };

/** Builds the extension and gives its folder; undefined when the build failed, its reason then stands above. */
export function buildExtension(variant = 'production') {
  const built = runPackage('wxt/bin/wxt.mjs', ['build', '-b', variant === 'firefox' ? 'firefox' : 'chrome'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, GRANTED_HOSTS: variant === 'granted' ? '1' : '', CI: '1', NO_COLOR: '1' },
  });
  return built ? join(root, '.output', FOLDERS[variant]) : undefined;
}
