export interface Piece {
  text: string;
  changed: boolean;
}

/** Above this many word pairs a comparison word by word would stall the panel: the middle then counts as rewritten. */
const MAX_PAIRS = 1_000_000;

/** Marks the words that differ between two texts, by their longest common subsequence. */
export function diffWords(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const [a, b] = [words(before), words(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const common = commonWords(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const isKept = (side: 0 | 1, length: number) => {
    const kept = new Set(common.map((pair) => pair[side] + start));
    return (i: number) => i < start || i >= length - end || kept.has(i);
  };
  return { before: pieces(a, isKept(0, a.length)), after: pieces(b, isKept(1, b.length)) };
}

/** Words and the spaces between them, so that joining them gives the text back. */
const words = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

/** Positions of the words both lists have in the same order. */
function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > MAX_PAIRS) return [];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function pieces(list: readonly string[], isKept: (i: number) => boolean): Piece[] {
  const result: Piece[] = [];
  list.forEach((text, i) => {
    const changed = !isKept(i);
    const last = result.at(-1);
    if (last?.changed === changed) last.text += text;
    else result.push({ text, changed });
  });
  return result;
}
