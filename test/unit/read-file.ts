import type { Contents, KindName } from '../../utils/exchange/contents';
import { checkFile, FileRefused } from '../../utils/exchange/read-everything';

type Whole = { format: string; version: 1; exportedAt: number } & { [K in KindName]: Contents[K][] };

/** All that a file of everything holds, read as it is before anything is written, or the text that says why it is refused. */
export async function readFile(
  text: string,
): Promise<{ ok: true; file: Whole } | { ok: false; problem: { key: string; data: object } }> {
  const moments: Contents['moments'][] = [];
  try {
    const { exportedAt, stored, settings } = await checkFile(new Blob([text]), async (some) => {
      moments.push(...some);
    });
    const head = { format: 'pret-a-vendre/everything', version: 1, exportedAt } as const;
    return { ok: true, file: { ...head, ...stored, moments, settings: settings ? [settings] : [] } };
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, problem: { key: error.key, data: error.data } };
    throw error;
  }
}
