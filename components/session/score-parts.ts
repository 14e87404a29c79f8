import type { Score } from '../../utils/proof/assessed';

/** Right and other answers as parts of a bar. */
export const scoreParts = (scores: readonly Score[]) => {
  const right = scores.reduce((sum, score) => sum + score.right, 0);
  const asked = scores.reduce((sum, score) => sum + score.asked, 0);
  return {
    right,
    asked,
    parts: [
      { fill: 'full' as const, count: right },
      { fill: 'none' as const, count: asked - right },
    ],
  };
};
