import type { Programme } from '../core/checklist';

export const PROGRAMME_FORMAT = 'pret-a-vendre/programme';
export const PROGRAMME_VERSION = 1;

/** A programme without gaps as a file for others: what `readProgrammeFile` reads back identically. */
export const writeProgrammeFile = (programme: Programme): string =>
  `${JSON.stringify({ format: PROGRAMME_FORMAT, version: PROGRAMME_VERSION, programme }, null, 2)}\n`;
