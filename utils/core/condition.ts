import { fold } from './text';

/** Whether a stated condition says that the product is not new. No condition stated says nothing. */
export const isSecondHand = (condition: string | undefined): boolean =>
  condition !== undefined &&
  /used|occasion|refurb|recondition|renewed|gebraucht|generaluberholt|usad|usat|segunda mano|reacondicionad|ricondizionat|tweedehands|seconde main|second hand|pre-owned|bon etat|tres bon|comme neuf|like new|damaged/.test(
    fold(condition),
  );
