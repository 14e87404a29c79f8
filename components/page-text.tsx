import { withoutDirectionMarks } from '../utils/core/direction';
import { cut } from '../utils/judging/field-text';
import { MaskedText } from './masking';

/** Longer than any sentence or title people should meet in a list. */
const LONGEST = 400;

/**
 * Text that comes from a page, or quotes one: as text only, cut when endless, its direction kept to itself, what is
 * private in it masked while masking is on.
 */
export function PageText({ text, longest = LONGEST }: { text: string; longest?: number }) {
  return (
    <bdi class="page-text">
      <MaskedText text={cut(withoutDirectionMarks(text), longest)} />
    </bdi>
  );
}
