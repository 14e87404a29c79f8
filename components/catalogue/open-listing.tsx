import { PageText } from '../page-text';
import { useCatalogueText } from './texts';

/** Long enough to tell listings apart, short enough for a list. */
const LONGEST = 120;

/** The title of a kept listing, which opens its own address in a new tab; as text where that is no web address. */
export function OpenListing({ title, url }: { title: string; url: string }) {
  const { t } = useCatalogueText();
  const text = <PageText text={title} longest={LONGEST} />;
  if (!/^https?:\/\//.test(url)) return text;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
      <span class="unseen"> {t('newTab')}</span>
    </a>
  );
}
