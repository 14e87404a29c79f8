import { filesEn } from '../../utils/i18n/files.en';
import { filesFr } from '../../utils/i18n/files.fr';
import { programmesEn } from '../../utils/i18n/programmes.en';
import { programmesFr } from '../../utils/i18n/programmes.fr';
import { textsOf } from '../texts';

/** The texts of a trainer's own programmes: the list, the file, the editor. */
export const useProgrammeText = textsOf({ fr: { ...programmesFr, ...filesFr }, en: { ...programmesEn, ...filesEn } });
export type ProgrammeText = ReturnType<typeof useProgrammeText>['t'];
export type ProgrammeTextKey = Parameters<ProgrammeText>[0];
