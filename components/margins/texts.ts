import { marginsEn } from '../../utils/i18n/margins.en';
import { marginsFr } from '../../utils/i18n/margins.fr';
import { textsOf } from '../texts';

export const useMarginText = textsOf({ fr: marginsFr, en: marginsEn });
export type MarginText = ReturnType<typeof useMarginText>['t'];

/** Cents as an amount of money. */
export const euros = (cents: number) => ({ amount: cents / 100, currency: 'EUR' });
