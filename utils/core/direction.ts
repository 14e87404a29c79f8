/** Marks that turn the direction of the text after them: they can make a sentence read as another one. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Letters that are written from right to left: they draw the numbers and signs beside them to their side. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const ISOLATE = '\u2068';
const END = '\u2069';

/** A text without marks of direction; its letters keep the direction they have by themselves. */
export const withoutDirectionMarks = (text: string): string => text.replace(MARKS, '');

/**
 * A foreign text to be put into one of our sentences: whatever it holds, it cannot reorder the words around it.
 * Unicode Standard Annex 9, “first strong isolate”; a text from left to right needs none.
 */
export function isolated(text: string): string {
  const bare = withoutDirectionMarks(text);
  return RIGHT_TO_LEFT.test(bare) ? `${ISOLATE}${bare}${END}` : bare;
}
