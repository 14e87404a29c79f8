// Serves the demo listings over TLS on this machine, under the hostnames the extension knows.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { DEMO_HOME, demoListings, PICTURE_HOSTS } from '../demo/catalogue.mjs';
import { homePage } from '../demo/home.mjs';
import { drawPicture } from '../demo/pictures.mjs';
import { selfSigned } from './certificate.mjs';
import { root } from './env.mjs';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** What stands at an address: a demo page, one of `extra`, a drawn picture, or nothing. */
function answer(address, { extra, lang }) {
  const url = new URL(address);
  const page = extra[url.origin + url.pathname];
  if (page) return { status: page.status ?? 200, headers: { ...HTML, ...page.headers }, body: page.body };
  const listing = demoListings.find((demo) => new URL(demo.url).href === url.origin + url.pathname);
  if (listing) return { status: 200, headers: HTML, body: readFileSync(join(root, 'scripts/demo', listing.file)) };
  if (url.origin + url.pathname === DEMO_HOME) return { status: 200, headers: HTML, body: homePage(lang) };
  const picture = /\.(?:jpg|png|svg)$/.test(url.pathname) && drawPicture(url.pathname);
  if (picture) return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: picture };
  return { status: 404, headers: HTML, body: '<!doctype html><title>404</title><h1>404</h1>' };
}

/**
 * Starts the server on a free port. `browserArguments` send a Chromium to it for the demo hosts and let nothing
 * else out. `extra` adds pages: address → `{ body, headers?, status? }`.
 */
export async function startDemoServer({ extra = {}, lang = 'fr' } = {}) {
  const addresses = [DEMO_HOME, ...demoListings.map(({ url }) => url), ...Object.keys(extra)];
  const hosts = [...new Set([...PICTURE_HOSTS, ...addresses.map((address) => new URL(address).hostname)])];
  const { cert, key, spkiHash } = selfSigned(hosts);
  const server = createServer({ cert, key }, (request, response) => {
    const { status, headers, body } = answer(`https://${request.headers.host}${request.url}`, { extra, lang });
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  const rules = [...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  return {
    port,
    browserArguments: [
      `--host-resolver-rules=${rules.join(', ')}`,
      `--ignore-certificate-errors-spki-list=${spkiHash}`,
      // A proxy of the machine would resolve the names itself and so let requests out.
      '--no-proxy-server',
    ],
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
