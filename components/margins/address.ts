import type { KeptListing } from '../../utils/storage/schema';

/**
 * Address of the page for one kept listing. It names the listing as the database does, by a word that tells nothing: the
 * browser keeps addresses in its history.
 */
export const marginsHref = ({ moment }: Pick<KeptListing, 'moment'>): string =>
  `margins.html?kept=${moment.split('|')[0]}`;
