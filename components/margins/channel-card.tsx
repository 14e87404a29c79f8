import { useId } from 'preact/hooks';
import {
  CHANNEL_FIGURES,
  type Figure,
  type Figures,
  FRANCHISE,
  figuresAt,
  OFFER_FIGURES,
  type Place,
  type Sheet,
  withFigures,
} from '../../utils/core/costs';
import { channelName, termsOf } from './channels';
import { FigureFields } from './figures';
import { useMarginText } from './texts';

const OFFER = Object.keys(OFFER_FIGURES) as Figure[];
const CHANNEL = Object.keys(CHANNEL_FIGURES) as Figure[];
/** Not costs: nobody means 0 by leaving them empty. */
const NOT_COSTS: ReadonlySet<Figure> = new Set([
  'price',
  'sales',
  'channelSales',
  'payoutDays',
  'commissionOnShipping',
]);

interface Props {
  channel: string;
  sheet: Sheet;
  /** The price the listing showed there, in cents. */
  read: number | undefined;
  onSet(place: Place, figures: Figures): void;
  onReplace(sheet: Sheet): void;
  onRemove(): void;
}

/** The figures of one channel: of this product there, and of all products there. */
export function ChannelCard({ channel, sheet, read, onSet, onReplace, onRemove }: Props) {
  const { t, language } = useMarginText();
  const id = useId();
  const name = channelName(channel, t, language);
  const terms = termsOf(channel, language);
  const offer: Place = { of: 'offers', channel };
  const all: Place = { of: 'channels', channel };
  const [own, shared] = [figuresAt(sheet, offer), figuresAt(sheet, all)];
  const sharedNames = CHANNEL.filter((figure) => figure !== 'commissionVat' || sheet.product.vat === FRANCHISE);
  const empty = (names: readonly Figure[], figures: Figures): Figures =>
    Object.fromEntries(names.filter((n) => !NOT_COSTS.has(n) && figures[n] === undefined).map((n) => [n, 0]));
  const [emptyOwn, emptyShared] = [empty(OFFER, own), empty(sharedNames, shared)];
  const hasEmpty = Object.keys({ ...emptyOwn, ...emptyShared }).length > 0;
  return (
    <section class="channel" aria-labelledby={id}>
      <div class="switch-row">
        <h3 id={id}>{name}</h3>
        <button type="button" class="quiet" onClick={onRemove}>
          {t('remove')}
          <span class="unseen"> {t('removeAbout', { channel: name })}</span>
        </button>
      </div>
      <fieldset>
        <legend>{t('forOffer')}</legend>
        <FigureFields names={OFFER} figures={own} onChange={(figures) => onSet(offer, figures)} />
        {read !== undefined && own.price !== read && (
          <button type="button" class="quiet" onClick={() => onSet(offer, { price: read })}>
            {t('takePrice')}
          </button>
        )}
      </fieldset>
      <fieldset>
        <legend>{t('forChannel')}</legend>
        {terms && <p class="hint">{t('whereToLook', { where: terms })}</p>}
        <FigureFields names={sharedNames} figures={shared} onChange={(figures) => onSet(all, figures)} />
      </fieldset>
      {hasEmpty && (
        <div class="zeros">
          <button
            type="button"
            aria-describedby={`${id}-zeros`}
            onClick={() => onReplace(withFigures(withFigures(sheet, offer, emptyOwn), all, emptyShared))}
          >
            {t('zeros')}
            <span class="unseen"> {t('removeAbout', { channel: name })}</span>
          </button>
          <p id={`${id}-zeros`} class="hint">
            {t('zerosWhat')}
          </p>
        </div>
      )}
    </section>
  );
}
