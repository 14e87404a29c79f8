import { sharedViews } from '../extract/generic';
import type { Marketplace } from '../extract/marketplace';
import type { Page } from '../extract/page';
import { genericPageKind } from '../extract/page-kind';
import { find } from '../extract/reader';

interface Site extends Omit<Marketplace, 'listingId' | 'pageKind'> {
  pageKind?: Marketplace['pageKind'];
  /** Where a listing's id stands in the address after the host; its first group. */
  path: RegExp;
  /** Places only a listing has, selectors between `|`. */
  shows?: string;
  /** Country and language of a site that has one of each. */
  home?: readonly [country: string, language: string];
}

/** Match patterns of one name under several top-level domains. Old links and saved pages are plain http. */
export const hosts = (name: string, topLevels: string): string[] =>
  topLevels.split(' ').map((topLevel) => `*://*.${name}.${topLevel}/*`);

/** Country by the address's last label, language by what the page declares. */
export function storeOf({ document, url }: Page, country?: string): { country?: string; language?: string } {
  const topLevel = url.hostname.split('.').at(-1)!.toUpperCase();
  const land = country ?? (topLevel.length === 2 ? topLevel : 'US');
  const language = /^[a-z]{2}/i.exec(document.documentElement.lang)?.[0].toLowerCase();
  return { country: land.replace('UK', 'GB'), ...(language && { language }) };
}

/** A marketplace whose listings are known by their address and by places only they have. */
export function defineSite({ path, shows, home, ...rest }: Site): Marketplace {
  const listingId = ({ href, origin }: URL) => path.exec(href.slice(origin.length))?.[1]?.toUpperCase();
  return {
    listingId,
    pageKind: (page) =>
      shows?.split('|').some((selector) => find(page, selector))
        ? 'listing'
        : listingId(page.url)
          ? genericPageKind(page)
          : 'other',
    views: sharedViews,
    store: home ? () => ({ country: home[0], language: home[1] }) : (page) => storeOf(page),
    ...rest,
  };
}
