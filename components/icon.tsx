import type { FindingKind } from '../utils/judging/fix-order';

/** One shape per kind, so that colour is never the only sign. Drawn on a grid of 16. */
const SHAPES: Record<FindingKind, string> = {
  blocking: 'M8 .8 15.2 8 8 15.2.8 8z',
  important: 'M8 1.5 15.5 14.5H.5z',
  advice: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  cantTell:
    'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8zm0 1.6a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 0 0 8 2.4zm-.9 8h1.8v1.8H7.1zm0-1c0-2.3 1.7-2.2 1.7-3.3 0-.5-.4-.8-.9-.8-.6 0-1 .4-1 1H5.3c0-1.5 1.1-2.5 2.6-2.5 1.6 0 2.6 1 2.6 2.2 0 1.9-1.7 2-1.7 3.4z',
  passed: 'M6.4 13.4 1 8l1.6-1.6 3.8 3.8 7-7L15 4.8z',
  inapplicable: 'M2 7h12v2H2z',
  untested:
    'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8zm0 1.6a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 0 0 8 2.4zM7.2 4h1.6v3.7l2.6 2.6-1.1 1.1-3.1-3.1z',
  waived: 'M1.2 2.3 2.3 1.2l12.5 12.5-1.1 1.1zM8 2a6 6 0 0 1 5.2 9L5 2.8A6 6 0 0 1 8 2zM2.8 5 11 13.2A6 6 0 0 1 2.8 5z',
};

/** The mark of a finding; the word beside it says the same. */
export function Icon({ kind }: { kind: FindingKind }) {
  return (
    <svg class="icon" data-kind={kind} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[kind]} fill-rule="evenodd" />
    </svg>
  );
}
