import { FILE_LIMIT, FileRefused } from '../../utils/exchange/read-everything';
import { SealedFileError } from '../../utils/exchange/sealed-file';
import { VaultLocked } from '../../utils/storage/records';
import type { ExchangeTexts } from './texts';

/** What to say of an error: why a file is refused, what has to be unlocked, or what the browser gave as its reason. */
export function problemText(
  error: unknown,
  t: ExchangeTexts,
  otherwise: 'saveRefused' | 'readRefused' | 'takeRefused',
): string {
  if (error instanceof FileRefused) return t(error.key, error.data);
  if (error instanceof SealedFileError) return t(error.problem, { limit: FILE_LIMIT / 1e6 });
  if (error instanceof VaultLocked) return t('locked');
  return t(otherwise, { error: error instanceof Error ? error.message : String(error) });
}
