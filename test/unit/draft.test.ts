import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Listing } from '../../utils/core/listing';
import {
  type Draft,
  listingOf as drafted,
  draftId,
  edit,
  editedFields,
  isUnreadable,
  newDraft,
  originalForm,
  withoutEdit,
} from '../../utils/draft/draft';
import { CODECS, EDITABLE_FIELDS, type EditableField, type Edits, type Forms } from '../../utils/draft/forms';
import { judgeFor, marketsIn } from '../../utils/draft/markets';
import { comparePublished } from '../../utils/draft/published';
import { PLACED_FIELDS } from '../../utils/draft/sections';
import { change, redo, startTimeline, undo } from '../../utils/draft/undo';
import { draftEn } from '../../utils/i18n/draft.en';
import { draftFr } from '../../utils/i18n/draft.fr';
import { absent, known, listingOf } from './fixtures';
import { expectEnglishTypography, expectFrenchTypography } from './typography';

const cup = (): Listing =>
  listingOf(
    {
      title: known('Tasse à café'),
      bullets: known(['Grès', 'Lave-vaisselle']),
      price: known({ amount: 12.9, currency: 'EUR' }),
      category: known(['Maison', 'Cuisine']),
      attributes: known([{ name: 'Matière', value: 'Grès' }]),
      manufacturer: known({ name: 'Atelier', postalAddress: '1 rue Haute, 29000 Quimper, France' }),
      gtin: absent,
    },
    { marketplace: 'amazon', country: 'FR', language: 'fr' },
  );
const typing = (draft: Draft, edits: Edits): Draft => ({ ...draft, edits });
const begun = () => newDraft(cup(), 1);

test('the texts are typeset', () => {
  const sentences = (texts: object) =>
    Object.values(texts).flatMap((text) => (typeof text === 'string' ? text : Object.values(text as object)));
  for (const sentence of sentences(draftFr)) expectFrenchTypography(sentence);
  for (const sentence of sentences(draftEn)) expectEnglishTypography(sentence);
});

describe('a draft', () => {
  test('untouched is the listing itself', () => {
    expect(drafted(begun())).toEqual(cup());
  });

  test('holds what is typed as known, what is emptied as absent, and what nobody touched as read', () => {
    const draft = begun();
    const typed = typing(draft, edit(draft, 'title', 'Bol'));
    expect(drafted(typed).fields.title).toEqual({
      state: 'known',
      value: 'Bol',
      evidence: { source: 'form', locator: 'draft' },
    });
    expect(drafted(typing(draft, edit(draft, 'title', '  '))).fields.title.state).toBe('absent');
    expect(drafted(typed).fields.description.state).toBe('unknown');
    expect(editedFields(typed)).toEqual(['title']);
  });

  test('a field the page did not show is unknown until typed in, then the person’s own word', () => {
    const draft = begun();
    const typed = typing(draft, edit(draft, 'description', 'Une tasse.'));
    expect(drafted(typed).fields.description.state).toBe('known');
    const emptied = typing(typed, edit(typed, 'description', ''));
    expect(drafted(emptied).fields.description.state).toBe('absent');
    expect(drafted(typing(emptied, withoutEdit(emptied.edits, 'description'))).fields.description.state).toBe(
      'unknown',
    );
  });

  test('typing back what the page had leaves no edit', () => {
    const draft = begun();
    const typed = typing(draft, edit(draft, 'price', '13'));
    expect(edit(typed, 'price', '12,90')).toEqual({});
  });

  test('reads amounts as people write them, and says when there is none to read', () => {
    const draft = begun();
    const price = (form: string) => drafted(typing(draft, { price: form })).fields.price;
    expect(price('1 019,95')).toMatchObject({ value: { amount: 1019.95, currency: 'EUR' } });
    expect(price('£8.50')).toMatchObject({ value: { amount: 8.5, currency: 'GBP' } });
    expect(price('douze')).toMatchObject({ state: 'unknown' });
    expect(isUnreadable(typing(draft, { price: 'douze' }), 'price')).toBe(true);
  });

  test('every editable field goes to its form and back without loss', () => {
    const listing = cup();
    for (const name of EDITABLE_FIELDS) {
      const field = listing.fields[name];
      if (field.state !== 'known') continue;
      expect(CODECS[name].toValue(originalForm(listing, name) as never, listing), name).toEqual(field.value);
    }
    expect([...PLACED_FIELDS].sort()).toEqual([...EDITABLE_FIELDS, 'pictures'].sort());
  });

  test('whatever is typed, the original stays and only what was touched differs', () => {
    const texts = EDITABLE_FIELDS.filter(
      (name): name is 'title' => typeof CODECS[name].empty === 'string' && name !== ('availability' as EditableField),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...texts), fc.string())), (typed) => {
        let draft = begun();
        for (const [name, form] of typed) draft = typing(draft, edit(draft, name, form));
        const result = drafted(draft);
        const edited = editedFields(draft);
        for (const name of EDITABLE_FIELDS) {
          if (!edited.includes(name)) expect(result.fields[name]).toEqual(cup().fields[name]);
        }
        expect(draft.original).toEqual(cup());
      }),
    );
  });
});

test('undo and redo walk the same way back and forth; a new change ends the way forth', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 30 }), fc.nat(29), (values, steps) => {
      let line = startTimeline('begin');
      values.forEach((value, i) => {
        line = change(line, value, `place ${i}`, i);
      });
      const back = Math.min(steps, values.length);
      let walked = line;
      for (let i = 0; i < back; i++) walked = undo(walked);
      expect(walked.present).toBe(['begin', ...values][values.length - back]);
      for (let i = 0; i < back; i++) walked = redo(walked);
      expect(walked.present).toBe(line.present);
      expect(change(undo(line), 'other', 'x', 99).future).toEqual([]);
    }),
  );
});

test('typing on in one field is one step back', () => {
  let line = startTimeline('');
  for (const [text, at] of [
    ['a', 0],
    ['ab', 500],
    ['abc', 900],
  ] as const)
    line = change(line, text, 'title', at);
  expect(undo(line).present).toBe('');
  expect(undo(change(line, 'abcd', 'title', 9_000)).present).toBe('abc');
});

test('the same draft is judged by the rules of each marketplace', () => {
  const input = { waivers: [], rulesOff: [], today: '2026-11-24' };
  const long = {
    ...cup(),
    fields: { ...cup().fields, title: known(`Tasse à café en grès ${'bleu nuit '.repeat(8)}`.trim()) },
  };
  const length = (id: string) => judgeFor(long, id, input).findings.find(({ rule }) => rule === 'title-length');
  expect(length('amazon')).toMatchObject({ outcome: 'failed', data: { max: 75 } });
  expect(length('cdiscount')).toMatchObject({ outcome: 'passed' });
  expect(length('ebay')).toMatchObject({ outcome: 'failed', severity: 'blocking', data: { max: 80 } });
  const names = marketsIn('fr').map(({ name }) => name);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr')));
});

test('the draft of a form is the same whichever marketplace is shown, and is judged for all that the form feeds', () => {
  const form = { platform: 'prestashop', marketplaces: ['amazon', 'cdiscount', 'ebay'] };
  const shownAs = (marketplace: string) => ({ ...cup(), marketplace });
  const draft = newDraft(shownAs('amazon'), 1, form);
  expect(draft.marketplaces).toEqual(['cdiscount', 'ebay']);
  expect(draft.id).toBe(draftId(shownAs('ebay'), form));
  expect(draft.id).not.toBe(draftId(shownAs('amazon')));
  expect(newDraft(cup(), 1).marketplaces).toEqual([]);
});

describe('after publishing', () => {
  const fate = (edits: Edits, page: Parameters<typeof listingOf>[0], name: keyof Forms) =>
    comparePublished({ original: cup(), edits }, listingOf(page)).find(({ field }) => field === name)?.fate;

  test('spaces and the order of a table are no change', () => {
    expect(fate({ title: 'Bol  bleu' }, { title: known('Bol bleu') }, 'title')).toBe('same');
    const rows = [
      { name: 'A', value: '1' },
      { name: 'B', value: '2' },
    ];
    expect(fate({ attributes: rows }, { attributes: known([...rows].reverse()) }, 'attributes')).toBe('same');
    expect(fate({ gtin: '3 760 123 456 789' }, { gtin: known('3760123456789') }, 'gtin')).toBe('same');
  });

  test('the beginning of a text is a cut; another text is a change; an empty place lacks it', () => {
    expect(fate({ title: 'Bol bleu nuit' }, { title: known('Bol bleu…') }, 'title')).toBe('cut');
    expect(fate({ bullets: ['Un', 'Deux'] }, { bullets: known(['Un']) }, 'bullets')).toBe('cut');
    expect(fate({ title: 'Bol bleu' }, { title: known('Tasse') }, 'title')).toBe('changed');
    expect(fate({ title: 'Bol bleu' }, { title: absent }, 'title')).toBe('missing');
  });

  test('what the page does not show could not be seen, and what the draft does not know is not spoken of', () => {
    expect(fate({ title: 'Bol bleu' }, {}, 'title')).toBe('notSeen');
    expect(fate({}, { description: known('Texte') }, 'description')).toBeUndefined();
  });
});
