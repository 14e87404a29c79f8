import { useEffect, useState } from 'preact/hooks';
import type { FieldName } from '../../utils/core/listing';
import { type Channel, channelDifferences, valueOn } from '../../utils/judging/channels';
import type { Product } from '../../utils/storage/catalogue';
import { snapshotOf } from '../../utils/storage/snapshots';
import { PageText } from '../page-text';
import { useText } from '../settings';
import { marketplaceName, useCatalogueText } from './texts';

/** What differs between the listings of one product, field by field; what could not be read everywhere is said apart. */
export function ChannelDifferences({ product }: { product: Product }) {
  const { t, language } = useCatalogueText();
  const { t: word } = useText();
  const [channels, setChannels] = useState<Channel[]>();
  const [error, setError] = useState('');
  useEffect(() => {
    readChannels(product).then(setChannels, (reason) => setError(String(reason)));
  }, [product]);
  if (error) return <p role="alert">{t('readRefused', { error })}</p>;
  if (!channels) return null;
  if (channels.length < 2) return <p class="nothing">{t('gone')}</p>;
  const { differing, unread } = channelDifferences(channels);
  const nameOf = (field: FieldName) => word(`field_${field}`);
  return (
    <div class="channel-differences">
      {differing.length === 0 && <p class="nothing">{t('noDifference')}</p>}
      {differing.map(({ field, attribute }) => (
        <section key={`${field}|${attribute ?? ''}`}>
          <h4 class="field-name">{attribute ?? nameOf(field)}</h4>
          <dl>
            {channels.map((channel) => {
              const value = valueOn(channel, { field, attribute }, { t: word, language });
              return (
                <div key={`${channel.marketplace}|${channel.report.listing.id}`}>
                  <dt>{marketplaceName(channel.marketplace)}</dt>
                  <dd>
                    {typeof value === 'string' ? (
                      <PageText text={value} />
                    ) : (
                      <em>{t(value.state === 'absent' ? 'notShown' : 'notRead')}</em>
                    )}
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
      {unread.length > 0 && <p class="hint">{t('notSeenEverywhere', { fields: unread.map(nameOf).join(', ') })}</p>}
    </div>
  );
}

async function readChannels(product: Product): Promise<Channel[]> {
  const reports = await Promise.all(product.map(({ moment }) => snapshotOf(moment)));
  return product
    .flatMap(({ marketplace }, i) => {
      const report = reports[i];
      return report ? [{ marketplace, report }] : [];
    })
    .sort((a, b) => marketplaceName(a.marketplace).localeCompare(marketplaceName(b.marketplace)));
}
