// Starts any browser of the Chromium family on a profile of its own and speaks with it over the debugging pipe:
// branded Chrome, which ignores `--load-extension` since version 137, still loads an extension this way.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRoot } from './env.mjs';

const CLOSE_TIMEOUT_MS = 5_000;

/** Chrome DevTools Protocol over two pipes: JSON messages that end with a zero byte. */
function connect(input, output) {
  const waiting = new Map();
  const listeners = new Set();
  let lastId = 0;
  let unread = Buffer.alloc(0);
  const giveUp = (reason, concerns = () => true) => {
    for (const [id, call] of waiting) {
      if (!concerns(call)) continue;
      waiting.delete(id);
      call.reject(new Error(`${call.method}: ${reason}`));
    }
  };
  const receive = ({ id, result, error, ...event }) => {
    // A page that closes never answers what it was asked last.
    if (event.method === 'Target.detachedFromTarget') {
      giveUp('the page was closed', ({ sessionId }) => sessionId === event.params.sessionId);
    }
    if (id === undefined) for (const listener of listeners) listener(event);
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(`${call.method}: ${error.message}`));
    else call?.resolve(result);
  };
  output.on('data', (bytes) => {
    unread = Buffer.concat([unread, bytes]);
    for (let end = unread.indexOf(0); end >= 0; end = unread.indexOf(0)) {
      receive(JSON.parse(unread.subarray(0, end).toString()));
      unread = unread.subarray(end + 1);
    }
  });
  const lost = () => giveUp('the browser was closed');
  output.on('close', lost);
  for (const pipe of [input, output]) pipe.on('error', lost);
  return {
    listeners,
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve, reject, method, sessionId });
        input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
  };
}

/** A page, popup, side panel or service worker one can ask things of. */
function sessionOn(send, sessionId) {
  return {
    send: (method, params) => send(method, params, sessionId),
    /** The value of an expression, awaited; `userGesture` lets it do what only a click may. */
    async evaluate(expression, { userGesture = false } = {}) {
      const options = { expression, userGesture, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send('Runtime.evaluate', options, sessionId);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** A fresh profile with some settings of its own. */
function makeProfile(preferences) {
  const profile = mkdtempSync(join(tmpdir(), 'pret-a-vendre-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/**
 * Starts the browser. `closed` resolves when it ends, by us or by its user, with the profile removed.
 * Everything it does on disk stays in a temporary profile.
 */
export async function launchBrowser(executable, { args = [], headless = false, preferences = {} } = {}) {
  const profile = makeProfile(preferences);
  const flags = [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-component-update',
    '--disable-background-networking',
    '--disable-search-engine-choice-screen',
    '--password-store=basic',
    '--use-mock-keychain',
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(headless ? ['--headless=new', '--hide-scrollbars'] : []),
  ];
  const child = spawn(executable, [...flags, ...args, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C reaches us first, and we end the browser in good order.
    detached: process.platform !== 'win32',
  });
  const [, , , input, output] = child.stdio;
  const { send, listeners } = connect(input, output);
  const kill = () => {
    try {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has already ended.
    }
  };
  /** Helper processes may outlive the browser by a moment and write on. */
  const leave = () => {
    kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const closed = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('close', resolve);
  }).then(leave);
  process.once('exit', leave);
  closed.then(() => process.off('exit', leave));
  try {
    await send('Browser.getVersion');
  } catch {
    kill();
    await closed;
    throw new Error(`${executable} does not start.`);
  }
  return {
    send,
    closed,
    /** Calls `listener` with every protocol event. */
    onEvent: (listener) => listeners.add(listener),
    targets: async (filter) => (await send('Target.getTargets', filter ? { filter } : {})).targetInfos,
    async attach(targetId) {
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      return sessionOn(send, sessionId);
    },
    async close() {
      send('Browser.close').catch(() => {});
      await Promise.race([closed, sleep(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
      kill();
      await closed;
    },
  };
}
