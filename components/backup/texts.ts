import { backupEn } from '../../utils/i18n/backup.en';
import { backupFr } from '../../utils/i18n/backup.fr';
import { textsOf } from '../texts';

export const useBackupTexts = textsOf({ fr: backupFr, en: backupEn });
export type BackupKey = keyof typeof backupFr;
