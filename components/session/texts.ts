import { filesEn } from '../../utils/i18n/files.en';
import { filesFr } from '../../utils/i18n/files.fr';
import { sessionEn } from '../../utils/i18n/session.en';
import { sessionFr } from '../../utils/i18n/session.fr';
import { textsOf } from '../texts';

/** The texts of the trainer's sessions, and why a file is refused. */
export const useTexts = textsOf({ fr: { ...sessionFr, ...filesFr }, en: { ...sessionEn, ...filesEn } });
