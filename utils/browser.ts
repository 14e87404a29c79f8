/**
 * The extension API of the background and of the extension's own pages, promise-based in every browser.
 * Content scripts use WXT's `browser` instead: the polyfill would cost them 10 kB and do nothing on current Chrome.
 */
export { default as browser } from 'webextension-polyfill';
