import type { Language } from '../../utils/core/locale';
import { catalogueViewEn } from '../../utils/i18n/catalogue-view.en';
import { catalogueViewFr } from '../../utils/i18n/catalogue-view.fr';
import { marketplaces } from '../../utils/marketplaces';
import { policies } from '../../utils/policies';
import { textsOf } from '../texts';

/** The texts of the catalogue, in the merchant's language. */
export const useCatalogueText = textsOf({ fr: catalogueViewFr, en: catalogueViewEn });
export type CatalogueText = ReturnType<typeof useCatalogueText>['t'];

/** Name of a marketplace; its id where a later version knew it. */
export const marketplaceName = (id: string): string => marketplaces.find((one) => one.id === id)?.name ?? id;

/** Name of whoever asks. */
export const policyName = (id: string, language: Language): string =>
  policies.find((one) => one.id === id)?.name[language] ?? id;
