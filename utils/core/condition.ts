import { fold } from './text';

/** Whether a stated condition says that the product is not new. No condition stated says nothing. */
export const isSecondHand = (condition: string | undefined): boolean =>
  condition !== undefined &&
  /used|occasion|refurb|recondition|renewed|gebraucht|generaluberholt|usad|usat|segunda mano|reacondicionad|ricondizionat|tweedehands|seconde main|second hand|pre-owned|bon etat|tres bon|comme neuf|like new|damaged/.test(
    fold(condition),
  );

/**
 * Whether a stated condition says that the product served before and was not made anew. What was first sold before
 * 13 December 2024 may go on being sold without the particulars of Reg. (EU) 2023/988 (art. 51).
 */
export const isUsed = (condition: string | undefined): boolean =>
  isSecondHand(condition) &&
  !/refurb|recondition|renewed|generaluberholt|reacondicionad|ricondizionat/.test(fold(condition ?? ''));
