import { browser } from '../../utils/browser';
import type { Finding } from '../../utils/core/analyse';
import type { FieldName, Listing } from '../../utils/core/listing';
import { isClosed } from '../../utils/judging/wording';
import { createClient } from '../../utils/messaging/messenger';
import type { ContentApi } from '../../utils/messaging/protocol';
import { tabTransport } from '../../utils/messaging/transport';
import type { Revealed } from './judged-page';

/** The first field of a finding whose place was found on the page. */
export const placeOf = ({ fields }: Finding, { fields: read }: Listing): FieldName | undefined =>
  fields.find((name) => read[name].state !== 'unknown' || isClosed(read, name));

/** Shows a field's place on the page, and gives what to tell the person. */
export function reveal(tabId: number, field: FieldName): Promise<Revealed> {
  const content = createClient<ContentApi>('content', tabTransport(browser.tabs, tabId));
  return content('reveal', { field }).then(
    (shown) => (shown ? 'shownOnPage' : 'goneFromPage'),
    () => 'pageSilent',
  );
}
