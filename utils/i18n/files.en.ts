import type { Message } from '../core/rule';
import type { filesFr } from './files.fr';

export const filesEn: Record<keyof typeof filesFr, Message> = {
  fileTooLarge: 'This file is too large: {size} MB, while the limit is {limit} MB.',
  fileTooMany: 'This file holds more than {limit} records, which is more than the extension can hold.',
  fileUnreadable: 'This file cannot be read: it is incomplete, or of another kind.',
  fileDeep: 'This file was not made by Prêt à vendre: what it holds is nested without end. Nothing was taken from it.',
  fileOther: 'This file is of another kind than the one expected here.',
  fileNewer:
    'This file comes from a later version of Prêt à vendre (format {version}). Update the extension, then try again.',
  fileWrong: 'This file holds something that does not fit, at “{place}”. Nothing was taken from it.',
};
