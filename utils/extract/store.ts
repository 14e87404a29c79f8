import type { Page } from './page';
import { meta } from './structured';

/** Top-level domains of two letters that name no country of sale. */
const GENERIC = /^(co|io|me|tv|ai|cc|ly|fm|to|gg|sh|eu|app)$/i;

/** Country and language the page itself declares; nothing where it does not. */
export function store(page: Page): { country?: string; language?: string } {
  const { document, url } = page;
  const declared = [document.documentElement.lang, meta(page, 'og:locale')].map((value) =>
    /^([a-z]{2})(?:[-_]([a-z]{2}))?\b/i.exec(value.trim()),
  );
  const language = declared.map((match) => match?.[1]?.toLowerCase()).find(Boolean);
  const topLevel = url.hostname.split('.').at(-1) ?? '';
  const country = (
    topLevel.length === 2 && !GENERIC.test(topLevel) ? topLevel : declared.map((match) => match?.[2]).find(Boolean)
  )
    ?.toUpperCase()
    .replace('UK', 'GB');
  return { ...(country && { country }), ...(language && { language }) };
}
