import { exchangeEn } from '../../utils/i18n/exchange.en';
import { exchangeFr } from '../../utils/i18n/exchange.fr';
import { filesEn } from '../../utils/i18n/files.en';
import { filesFr } from '../../utils/i18n/files.fr';
import { textsOf } from '../texts';

/** The texts of what leaves in files and comes back, and why a file is refused. */
export const useExchangeTexts = textsOf({ fr: { ...filesFr, ...exchangeFr }, en: { ...filesEn, ...exchangeEn } });
export type ExchangeTexts = ReturnType<typeof useExchangeTexts>['t'];
