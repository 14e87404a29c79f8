import type { Page } from './page';
import { meta } from './structured';

/** Top-level domains of two letters that name no country of sale. */
const GENERIC = /^(co|io|me|tv|ai|cc|ly|fm|to|gg|sh|eu|app)$/i;

/** Country and language the page itself declares; nothing where it does not. */
export function store(page: Page): { country?: string; language?: string } {
  const { lang } = page.document.documentElement;
  // Shop software fills `og:locale` with its own default country: only the language in it is the shop's.
  const language = /^[a-z]{2}\b/i.exec(lang)?.[0] ?? /^[a-z]{2}/i.exec(meta(page, 'og:locale'))?.[0];
  const topLevel = /\.([a-z]{2})$/.exec(page.url.hostname)?.[1] ?? '';
  const country = topLevel && !GENERIC.test(topLevel) ? topLevel : /^[a-z]{2}[-_]([a-z]{2})\b/i.exec(lang)?.[1];
  return {
    ...(country && { country: country.toUpperCase().replace('UK', 'GB') }),
    ...(language && { language: language.toLowerCase() }),
  };
}
