/* The merchant's own figures for one product sold on several channels. Nothing here is filled in by us. */

/**
 * How a figure is written: `amount` in cents; `percent` in percent; `count` and `days` whole numbers; `vat` a rate in
 * percent, `choice` 1 for yes and 0 for no.
 */
export type FigureKind = 'amount' | 'percent' | 'count' | 'days' | 'vat' | 'choice';

/** The same on every channel. What is bought is without VAT where VAT is recovered, with it otherwise. */
export const PRODUCT_FIGURES = { vat: 'vat', purchase: 'amount' } as const;
/** Of this product on one channel. `price` and `shippingCharged` are what the buyer pays, VAT included. */
export const OFFER_FIGURES = {
  price: 'amount',
  shippingCharged: 'amount',
  shippingPaid: 'amount',
  returnRate: 'percent',
  returnCost: 'amount',
  advertising: 'amount',
  sales: 'count',
} as const;
/** The same for all products on one channel. What is invoiced is without VAT. */
export const CHANNEL_FIGURES = {
  commission: 'percent',
  commissionMinimum: 'amount',
  fixedFee: 'amount',
  commissionOnShipping: 'choice',
  commissionVat: 'percent',
  subscription: 'amount',
  channelSales: 'count',
  payoutDays: 'days',
} as const;

export const FIGURES = { ...PRODUCT_FIGURES, ...OFFER_FIGURES, ...CHANNEL_FIGURES };
export type Figure = keyof typeof FIGURES;
/** A figure that is not there is unknown: never 0. */
export type Figures = { readonly [F in Figure]?: number | undefined };

/**
 * Rates of VAT in metropolitan France, in percent (CGI art. 278, 278-0 bis, 279, 281 octies). 0 stands for the
 * « franchise en base » (CGI art. 293 B), under which no VAT is charged and none is recovered.
 */
export const VAT_RATES = [20, 10, 5.5, 2.1, 0] as const;
export const FRANCHISE = 0;

/** All figures of one product: `offers` by channel, `channels` the figures each channel has for all products. */
export interface Sheet {
  readonly product: Figures;
  readonly offers: { readonly [channel: string]: Figures };
  readonly channels: { readonly [channel: string]: Figures };
}
export const EMPTY_SHEET: Sheet = { product: {}, offers: {}, channels: {} };

/** Where on a sheet a figure stands. */
export type Place = { of: 'product' } | { of: 'offers' | 'channels'; channel: string };

export const figuresAt = (sheet: Sheet, place: Place): Figures =>
  place.of === 'product' ? sheet.product : (sheet[place.of][place.channel] ?? {});

/** The sheet with other figures at a place; what is undefined is unknown from now on. */
export function withFigures(sheet: Sheet, place: Place, figures: Figures): Sheet {
  const known = Object.fromEntries(
    Object.entries({ ...figuresAt(sheet, place), ...figures }).filter(([, value]) => value !== undefined),
  );
  return place.of === 'product'
    ? { ...sheet, product: known }
    : { ...sheet, [place.of]: { ...sheet[place.of], [place.channel]: known } };
}

/** The sheet without a channel; what holds for all products on it stays. */
export const withoutChannel = (sheet: Sheet, channel: string): Sheet => ({
  ...sheet,
  offers: Object.fromEntries(Object.entries(sheet.offers).filter(([id]) => id !== channel)),
});

/** All figures that count for the product on one channel. */
export const figuresOn = (sheet: Sheet, channel: string): Figures => ({
  ...sheet.channels[channel],
  ...sheet.offers[channel],
  ...sheet.product,
});
