import { expect } from 'vitest';

/** A French sentence is typeset as French asks. */
export function expectFrenchTypography(sentence: string): void {
  expect(sentence).not.toMatch(/['"]/);
  expect(sentence, 'plain space before a double punctuation mark').not.toMatch(/ [:;!?»%€]/);
  expect(sentence, 'no space before a double punctuation mark').not.toMatch(/[\p{L}»][;!?]/u);
  expect(sentence, 'guillemets hold no-break spaces').not.toMatch(/«(?!\u00a0)|(?<!\u00a0)»/);
}

/** An English sentence has curly quotes. */
export const expectEnglishTypography = (sentence: string): void => expect(sentence).not.toMatch(/['"]/);
