import { expect, test } from 'vitest';
import { remembered } from '../../utils/core/remembered';

test('what a text gave is remembered, within bounds', () => {
  const asked: string[] = [];
  const shout = remembered(10, (text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  expect([shout('mug'), shout('mug'), shout('bol')]).toEqual(['MUG', 'MUG', 'BOL']);
  expect(asked).toEqual(['mug', 'bol']);
  // Five letters more than there is room for: the others are forgotten.
  expect(shout('théière')).toBe('THÉIÈRE');
  expect(shout('mug')).toBe('MUG');
  expect(asked).toEqual(['mug', 'bol', 'théière', 'mug']);
});
