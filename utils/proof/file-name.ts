import { dayOf } from '../storage/snapshots';

/** Characters some file system or shell reads as more than a name; control and direction marks hide what a name is. */
const UNSAFE = /[^\p{L}\p{M}\p{N}]+/gu;
const LONGEST = 60;

/** `pret-a-vendre-parcours-renard-bleu-2026-11-24.csv`: words of any script, and nothing that is more than a name. */
export function fileName(parts: readonly string[], at: number, extension: string): string {
  const words = parts.map((part) =>
    [...part.replace(UNSAFE, '-')]
      .slice(0, LONGEST)
      .join('')
      .replace(/^-+|-+$/g, ''),
  );
  return `${['pret-a-vendre', ...words, dayOf(at)].filter(Boolean).join('-').toLowerCase()}.${extension}`;
}
