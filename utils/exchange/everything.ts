import { canonical } from '../core/fingerprint';
import { changeSettings, readSettings, type Settings } from '../storage/settings';
import type { Contents } from './contents';
import { importRecords, noCounts, previewRecords } from './import';
import { type Counts, type ImportCounts, withoutVault } from './merge';
import type { CheckedFile, Reading } from './read-everything';
import { type Wanted, writeEverything } from './write-everything';

/** A file that is in order, and what taking it in would change. */
export interface Preview {
  checked: CheckedFile;
  counts: ImportCounts;
  /** Records that need a vault, which there is not: they are left in the file. */
  left: number;
}

/** Everything kept, or some of it, as one file. Rejects as `writeEverything`. */
export const exportEverything = async (wanted: Omit<Wanted, 'settings'> = {}): Promise<Blob> =>
  writeEverything({ ...wanted, settings: travelling(await readSettings()) });

/** Checks a file and counts what it would change. Rejects as `previewRecords`. */
export async function previewFile(file: Blob, reading: Reading = {}): Promise<Preview> {
  const { checked, counts } = await previewRecords(file, reading);
  const held = travelling(await readSettings());
  const left = await withoutVault(checked.stored);
  return { checked, left, counts: { ...counts, settings: countSettings(checked.settings, held) } };
}

/** Takes in a file that was checked. Rejects as `importRecords`. */
export async function importFile(checked: CheckedFile, reading: Reading = {}): Promise<ImportCounts> {
  const records = await importRecords(checked, reading);
  let settings = noCounts();
  await changeSettings((held) => {
    settings = countSettings(checked.settings, travelling(held));
    return {
      ...(settings.replaced > 0 && { ...checked.settings, ...staying(held) }),
      // Listings that come from elsewhere were judged by what was asked there and then.
      ...(records.moments.added + records.moments.replaced > 0 && { judgedWith: '' }),
    };
  });
  return { ...records, settings };
}

/** How long things are kept and the vault stays open is decided here, and by no file. */
const staying = ({ judgedWith, retention, lockAfter }: Settings) => ({ judgedWith, retention, lockAfter });

const travelling = ({ judgedWith: _, retention: __, ...settings }: Settings): Contents['settings'] => settings;

/** Of two states of the settings the later stays; of two as old as each other, the same one on every side. */
function countSettings(settings: Contents['settings'] | undefined, held: Contents['settings']): Counts {
  const counts = noCounts();
  if (!settings) return counts;
  const difference = settings.changedAt - held.changedAt;
  const isLater = difference > 0 || (difference === 0 && canonical(settings) > canonical(held));
  counts[isLater ? 'replaced' : 'known']++;
  return counts;
}
