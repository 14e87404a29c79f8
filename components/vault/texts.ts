import { vaultEn } from '../../utils/i18n/vault.en';
import { vaultFr } from '../../utils/i18n/vault.fr';
import { textsOf } from '../texts';

export const useVaultTexts = textsOf({ fr: vaultFr, en: vaultEn });
