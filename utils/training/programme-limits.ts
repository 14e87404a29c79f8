/** What a trainer's own programme may hold: plenty for a training, too little to choke a browser. */
export const LIMITS = {
  /** Characters of a file. */
  file: 1_000_000,
  modules: 50,
  parts: 20,
  /** That are asked in one part; retired ones come on top. */
  steps: 7,
  /** In one part, retired ones included. */
  allSteps: 100,
  objectives: 20,
  questions: 50,
  choices: 8,
  sources: 50,
  rules: 50,
  /** Minutes of a step or a module. */
  minutes: 6_000,
  title: 300,
  text: 4_000,
} as const;
