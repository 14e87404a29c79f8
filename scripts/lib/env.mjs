// What every command needs before anything is installed: no dependency but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const isRoot = process.getuid?.() === 0;
const [major, minor] = process.versions.node.split('.').map(Number);

/** Runs a program in the project's folder with its output shown; true when it ended well. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  return status === 0;
}

/** Runs the command-line program of an installed package. */
export const runPackage = (path, args, options) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], options);

export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Installs the locked dependencies when they are missing, stale, or were made for another Node. */
export function ensureDependencies({ quiet = false } = {}) {
  if (major < 20 || (major === 20 && minor < 19)) fail(`Node 20.19 or newer is needed; this is ${process.version}.`);
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).update(process.version).digest('hex');
  const stamp = join(root, 'node_modules', '.stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (!quiet) console.log('Installing the locked dependencies …');
  const stdio = quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit';
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio })) {
    fail('npm ci failed: see the lines above. Is the npm registry within reach?');
  }
  writeFileSync(stamp, hash);
}

/**
 * The locked dependencies of a package of its own, which few need, installed in `.cache` and without running their own
 * scripts. Gives a path to resolve them from.
 */
export function ensurePackage(folder) {
  const place = join(root, '.cache', basename(folder));
  const lockOf = (where) => readFileSync(join(where, 'package-lock.json'), 'utf8');
  if (!existsSync(join(place, 'node_modules')) || lockOf(place) !== lockOf(folder)) {
    console.error('Installing what is compared with …');
    cpSync(folder, place, { recursive: true });
    const options = { stdio: ['ignore', 'ignore', 'inherit'], cwd: place };
    if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], options)) {
      rmSync(place, { recursive: true, force: true });
      fail('npm ci failed: see the lines above. Is the npm registry within reach?');
    }
  }
  return join(place, 'package.json');
}

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Chromium first: branded Chrome ignores `--load-extension` since version 137. */
function* candidates() {
  const { env, platform } = process;
  if (env.CHROMIUM) yield env.CHROMIUM;
  if (env.CHROME_PATH) yield env.CHROME_PATH;
  if (platform === 'darwin') {
    for (const name of ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser']) {
      yield `/Applications/${name}.app/Contents/MacOS/${name}`;
    }
  }
  if (platform === 'win32') {
    const programs = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    for (const program of programs) {
      for (const folder of [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]) {
        if (folder) yield join(folder, program);
      }
    }
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    'brave-browser',
  ];
  for (const name of names) for (const folder of (env.PATH ?? '').split(delimiter)) yield join(folder, name);
}

const find = () => [...candidates()].find(isExecutable);

/** Path of a Chromium; on Debian or Ubuntu as root it is installed when missing. Ends with one sentence otherwise. */
export function ensureChromium({ quiet = false } = {}) {
  const found = find();
  if (found) return found;
  if (isRoot && isExecutable('/usr/bin/apt-get')) {
    if (!quiet) console.log('No Chromium found: installing it with apt-get …');
    const options = {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    };
    const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
    if (install() || (run('apt-get', ['update'], options) && install())) {
      const installed = find();
      if (installed) return installed;
    }
  }
  return fail('No Chromium found: install Chromium (or Chrome, Edge, Brave), or set CHROMIUM to the path of one.');
}
