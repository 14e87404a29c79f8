import { describe, expect, test } from 'vitest';
import { modules, programmes } from '../../utils/checklists/index';
import { type Module, stepsOf, stepsOfProgramme, type Wording } from '../../utils/core/checklist';
import { rules } from '../../utils/rules/index';
import { expectEnglishTypography, expectFrenchTypography } from './typography';

const ruleIds = new Set(rules.map(({ id }) => id));

/** Every text of a module that has a wording, for the tests that read them all. */
const wordingsOf = ({ title, goal, audience, prerequisites, demo, objectives, parts, quiz }: Module): Wording[] => [
  title,
  goal,
  ...[audience, prerequisites, demo].flatMap((wording) => wording ?? []),
  ...objectives.map(({ text }) => text),
  ...parts.flatMap((part) => [
    part.title,
    ...part.steps.flatMap(({ action, why, evidence }) => [action, why, evidence]),
  ]),
  ...quiz.flatMap(({ ask, choices, because }) => [ask, ...choices, because]),
];

const duplicates = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

/** In French, elision aside: a text that starts with a verb in the infinitive. */
const INFINITIVE = /^(?:Ne (?:pas|plus|jamais) |Se |S’)?\p{Lu}?\p{L}+(?:er|ir|re|oir)(?=[\s,.])/u;

describe.each(modules.map((module) => [module.id, module] as const))('%s', (_id, module) => {
  const { objectives, parts, quiz, minutes } = module;
  const asked = new Set(quiz.map(({ objective }) => objective));

  test('has both languages everywhere, typeset as each asks', () => {
    for (const { fr, en } of wordingsOf(module)) {
      expect(fr?.trim(), en).toBeTruthy();
      expect(en?.trim(), fr).toBeTruthy();
      expectFrenchTypography(fr!);
      expectEnglishTypography(en!);
    }
  });

  test('says for whom it is and what to prepare', () => {
    expect(module.audience).toBeDefined();
    expect(module.prerequisites).toBeDefined();
  });

  test('has two to four parts with titles of their own, each of one to seven steps', () => {
    expect(parts.length).toBeGreaterThanOrEqual(2);
    expect(parts.length).toBeLessThanOrEqual(4);
    expect(duplicates([module.title, ...parts.map(({ title }) => title)].map(({ fr }) => fr!))).toEqual([]);
    for (const { steps } of parts) {
      expect(steps.length).toBeGreaterThanOrEqual(1);
      expect(steps.length).toBeLessThanOrEqual(7);
    }
  });

  test('says what to do with the verb first', () => {
    for (const { action } of stepsOf(module)) expect(action.fr).toMatch(INFINITIVE);
  });

  test('takes about the time its steps take', () => {
    const sum = stepsOf(module).reduce((total, step) => total + step.minutes, 0);
    expect(Math.abs(sum - minutes)).toBeLessThanOrEqual(minutes * 0.2);
  });

  test('is proved by rules there are, each named once in a step', () => {
    for (const { id, rules: provedBy = [] } of stepsOf(module)) {
      expect(
        provedBy.filter((rule) => !ruleIds.has(rule)),
        id,
      ).toEqual([]);
      expect(duplicates(provedBy), id).toEqual([]);
    }
  });

  test('has two to four objectives, each assessed by a question, and no question of another', () => {
    expect(objectives.length).toBeGreaterThanOrEqual(2);
    expect(objectives.length).toBeLessThanOrEqual(4);
    expect([...asked].sort()).toEqual(objectives.map(({ id }) => id).sort());
  });

  test('asks five to eight questions whose right answer cannot be guessed from its place', () => {
    expect(quiz.length).toBeGreaterThanOrEqual(5);
    expect(quiz.length).toBeLessThanOrEqual(8);
    for (const { id, answer, choices } of quiz) {
      expect(choices[answer], id).toBeDefined();
      expect(duplicates(choices.map(({ fr }) => fr!)), id).toEqual([]);
      expect(duplicates(choices.map(({ en }) => en!)), id).toEqual([]);
    }
    const byPlace = quiz.map(({ answer }) => quiz.filter((other) => other.answer === answer).length);
    expect(Math.max(...byPlace)).toBeLessThanOrEqual(quiz.length / 2);
  });

  test('says where its facts come from', () => {
    expect(module.sources.length).toBeGreaterThan(0);
    for (const source of module.sources) expect(source.trim()).not.toBe('');
  });
});

test('every id is given once, former ones included', () => {
  const ids = modules.flatMap(({ id, objectives, parts, quiz }) => [
    id,
    ...objectives.map((objective) => objective.id),
    ...quiz.map((question) => question.id),
    ...parts.flatMap((part) => [part.id, ...part.steps.flatMap((step) => [step.id, ...(step.formerly ?? [])])]),
  ]);
  expect(duplicates(ids)).toEqual([]);
  expect(duplicates(programmes.map(({ id }) => id))).toEqual([]);
});

test('the quick pass of the whole programme is ten steps', () => {
  const whole = programmes.find(({ id }) => id === 'whole')!;
  expect(stepsOfProgramme(whole).filter(({ quick }) => quick)).toHaveLength(10);
});
