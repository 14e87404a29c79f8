/** What a document or a file may be shown for. */
export type ProofItem = 'positioning' | 'adaptation' | 'achievement' | 'improvement' | 'attendance';

/**
 * Indicators of the French quality framework (Qualiopi) that each item may support, as trade sources read them: the
 * reading guide in force decides, and every document says so. The attendance sheet answers to none: it belongs to what
 * a training may be justified by.
 */
export const INDICATORS: Record<ProofItem, readonly number[]> = {
  positioning: [8],
  adaptation: [10],
  achievement: [11],
  improvement: [32],
  attendance: [],
};

/** What each kind of document or row holds. */
export const ITEMS = {
  learner: ['positioning', 'adaptation', 'achievement'],
  sheet: ['attendance'],
  group: ['achievement', 'improvement'],
  steps: ['adaptation'],
  assessments: ['positioning', 'achievement'],
  listings: ['achievement'],
} as const satisfies Record<string, readonly ProofItem[]>;

/** The numbers of what a document holds, each once. */
export const indicatorsOf = (kind: keyof typeof ITEMS): number[] => [
  ...new Set(ITEMS[kind].flatMap((item) => INDICATORS[item])),
];
