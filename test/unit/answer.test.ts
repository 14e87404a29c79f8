import { describe, expect, it } from 'vitest';
import type { Finding } from '../../utils/core/analyse';
import { type Answer, applyAnswers, isQuestion } from '../../utils/core/answer';
import { categoryKey, type FamilyChoice, familyOf, listingKey } from '../../utils/core/family-choice';
import { countFindings } from '../../utils/core/report';
import { known, listingOf } from './fixtures';

const asked: Finding = {
  rule: 'language',
  outcome: 'cantTell',
  severity: 'important',
  message: 'short',
  fields: ['title'],
  policies: [],
};
const place = { marketplace: 'shop', id: '12' };
const answer = (value: Answer['value'], more: Partial<Answer> = {}): Answer => ({
  id: 'a',
  rule: 'language',
  message: 'short',
  marketplace: 'shop',
  listing: '12',
  value,
  note: '',
  at: 1,
  ...more,
});

describe('answers', () => {
  it.each([
    ['yes', 'passed'],
    ['no', 'failed'],
    ['notConcerned', 'inapplicable'],
  ] as const)('%s makes it %s, and says who said so', (value, outcome) => {
    const [settled] = applyAnswers([asked], [answer(value)], place);
    expect(settled).toMatchObject({ outcome, answer: { value } });
  });

  it('leaves the counts of what is to check', () => {
    expect(countFindings([asked]).toCheck).toBe(1);
    expect(countFindings(applyAnswers([asked], [answer('yes')], place))).toMatchObject({ toCheck: 0, passed: 1 });
    expect(countFindings(applyAnswers([asked], [answer('no')], place))).toMatchObject({ toCheck: 0, important: 1 });
  });

  it.each([
    ['another listing', answer('yes', { listing: '13' })],
    ['another marketplace', answer('yes', { marketplace: 'ebay' })],
    ['another question of the same rule', answer('yes', { message: 'mixed' })],
    ['another rule', answer('yes', { rule: 'reviews' })],
  ])('an answer about %s settles nothing', (_what, other) => {
    expect(applyAnswers([asked], [other], place)).toEqual([asked]);
  });

  it('the page is believed before the person, once it shows the matter', () => {
    const seen: Finding = { ...asked, outcome: 'failed' };
    expect(applyAnswers([seen], [answer('yes')], place)).toEqual([seen]);
  });

  it.each(['unreadable', 'crashed', 'familyGuessed'])('%s asks nothing', (message) => {
    expect(isQuestion({ ...asked, message })).toBe(false);
  });
});

describe('the kind of product', () => {
  const listing = listingOf({
    title: known('Objet'),
    category: known(['Maison', 'Cuisine', 'Bols']),
  });
  const choice = (id: string, family: FamilyChoice['family']): FamilyChoice => ({ id, family, at: 1 });

  it('is what the merchant said of the listing, whatever was said of its category', () => {
    const choices = [choice(listingKey(listing), 'tableware'), choice(categoryKey(listing)!, 'toys')];
    expect(familyOf(listing, choices)).toEqual({ family: 'tableware', confidence: 'confirmed' });
  });

  it('is a strong guess for the other listings of the category', () => {
    expect(familyOf({ ...listing, id: 'other' }, [choice(categoryKey(listing)!, 'toys')])).toEqual({
      family: 'toys',
      confidence: 'strong',
    });
  });

  it('may be none of those we know', () => {
    expect(familyOf(listing, [choice(listingKey(listing), 'none')])).toBeUndefined();
  });

  it('a category of one level, or read in part, is remembered for nothing', () => {
    expect(categoryKey(listingOf({ category: known(['Maison']) }))).toBeUndefined();
    const partial = { ...known(['Maison', 'Bols']), partial: true } as const;
    expect(categoryKey(listingOf({ category: partial }))).toBeUndefined();
  });
});
