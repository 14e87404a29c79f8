import { cut } from '../utils/judging/field-text';

/** Longer than any sentence or title people should meet in a list. */
const LONGEST = 400;

/** Text that comes from a page, or quotes one: as text only, cut when endless, its direction kept to itself. */
export function PageText({ text, longest = LONGEST }: { text: string; longest?: number }) {
  return <bdi class="page-text">{cut(text, longest)}</bdi>;
}
