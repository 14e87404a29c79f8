import { useRef, useState } from 'preact/hooks';
import {
  type Figure,
  type Figures,
  FRANCHISE,
  figuresOn,
  PRODUCT_FIGURES,
  withFigures,
  withoutChannel,
} from '../../utils/core/costs';
import { marginOf } from '../../utils/core/margin';
import { AddChannel } from './add-channel';
import { ChannelCard } from './channel-card';
import { channelName, inOrder } from './channels';
import { FigureFields } from './figures';
import { Results } from './results';
import { useMarginText } from './texts';
import type { Subject } from './use-listing';
import { useSheet } from './use-sheet';

const PRODUCT = Object.keys(PRODUCT_FIGURES) as Figure[];

/** Figures above, results below; both follow each key. */
export function Calculator({ subject: { name, read }, keeps }: { subject: Subject; keeps: boolean }) {
  const { t, language } = useMarginText();
  const open = useSheet(name, keeps, read);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  if (open === 'loading') return null;
  if ('unreadable' in open) {
    return (
      <p role="alert" class="error">
        {t('unreadable', { error: open.unreadable })}
      </p>
    );
  }
  const { sheet, timeline, state, set } = open;
  const channels = inOrder(Object.keys(sheet.offers), t, language);
  const results = channels.map((id) => ({
    id,
    name: channelName(id, t, language),
    margin: marginOf(figuresOn(sheet, id)),
  }));
  const nameOf = (channel: string) => ({ channel: channelName(channel, t, language) });
  return (
    <>
      <div class="actions">
        <button type="button" disabled={timeline.past.length === 0} onClick={open.undo}>
          {t('undo')}
        </button>
        <button type="button" disabled={timeline.future.length === 0} onClick={open.redo}>
          {t('redo')}
        </button>
        {keeps && state === 'saving' && <span class="hint">{t('keeping')}</span>}
      </div>
      {typeof state === 'object' && (
        <p role="alert" class="error">
          {t('refused', state)}
        </p>
      )}
      <p role="status">{said}</p>
      <section aria-labelledby="product">
        <h2 id="product">{t('product')}</h2>
        <FigureFields
          names={PRODUCT}
          figures={sheet.product}
          onChange={(figures: Figures) => set({ of: 'product' }, figures)}
        />
        {sheet.product.vat === FRANCHISE && <p class="notice">{t('franchiseWhat')}</p>}
      </section>
      <section aria-labelledby="channels">
        <h2 id="channels" ref={heading} tabIndex={-1}>
          {t('channels')}
        </h2>
        {channels.length === 0 && <p class="empty">{t('noChannel')}</p>}
        {channels.map((channel) => (
          <ChannelCard
            key={channel}
            channel={channel}
            sheet={sheet}
            read={read?.channel === channel ? read.price : undefined}
            onSet={set}
            onReplace={open.replace}
            onRemove={() => {
              open.replace(withoutChannel(sheet, channel));
              setSaid(t('removed', nameOf(channel)));
              heading.current?.focus();
            }}
          />
        ))}
        <AddChannel
          there={channels}
          onAdd={(channel) => {
            open.replace(withFigures(sheet, { of: 'offers', channel }, {}));
            setSaid(t('added', nameOf(channel)));
          }}
        />
      </section>
      {results.length > 0 && <Results results={results} />}
    </>
  );
}
