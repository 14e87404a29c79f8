import { describe, expect, test } from 'vitest';
import type { Finding } from '../../utils/core/analyse';
import type { Report } from '../../utils/core/report';
import { missingOf, supplierMessage } from '../../utils/draft/supplier';
import { SUPPLIER_REQUESTS } from '../../utils/draft/supplier-requests';
import { supplierEn } from '../../utils/i18n/supplier.en';
import { supplierFr } from '../../utils/i18n/supplier.fr';
import { judge } from '../../utils/judging/judge';
import { rules } from '../../utils/rules';
import { absent, known, listingOf } from './fixtures';
import { expectEnglishTypography, expectFrenchTypography } from './typography';

const input = { waivers: [], rulesOff: [], today: '2026-11-25' };
const wording = { language: 'fr', deadline: '', withToCheck: true } as const;
/** A soft toy that lacks its code and its maker; its warnings were not seen. */
const bear = (more: Parameters<typeof listingOf>[0] = {}, id = 'BEAR-1', on = 'cdiscount') =>
  judge(
    listingOf(
      { title: known('Ours en peluche'), gtin: absent, manufacturer: absent, brand: known('Atelier'), ...more },
      { marketplace: on, country: 'FR', language: 'fr', id },
    ),
    input,
  );
const rulesIn = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe('what a supplier is asked', () => {
  test('every request is about a rule that exists, and about messages this rule has', () => {
    for (const [id, { messages = [] }] of Object.entries(SUPPLIER_REQUESTS)) {
      const rule = rules.find((one) => one.id === id);
      expect(rule, id).toBeDefined();
      expect(rule!.messages, id).toEqual(expect.arrayContaining([...messages]));
    }
  });

  test('texts are typeset in both languages', () => {
    for (const { text } of Object.values(SUPPLIER_REQUESTS)) {
      for (const sentence of Object.values(text.fr)) expectFrenchTypography(sentence);
      for (const sentence of Object.values(text.en)) expectEnglishTypography(sentence);
    }
    const sentences = (texts: object) =>
      Object.values(texts).flatMap((text) => (typeof text === 'string' ? text : Object.values(text as object)));
    for (const sentence of sentences(supplierFr)) expectFrenchTypography(sentence);
    for (const sentence of sentences(supplierEn)) expectEnglishTypography(sentence);
  });

  test('what was seen missing stands apart from what could not be seen', () => {
    const { needed, toCheck } = missingOf(bear());
    expect(rulesIn(needed)).toEqual(expect.arrayContaining(['gtin-presence', 'gpsr-manufacturer']));
    expect(rulesIn(toCheck)).toContain('gpsr-responsible-person');
    expect(needed.every(({ outcome }) => outcome === 'failed')).toBe(true);
    expect(toCheck.every(({ outcome }) => outcome === 'cantTell')).toBe(true);
  });

  test('what the shop settles itself, set aside, or could not judge by our own fault is not asked', () => {
    const report = bear({ title: known('OURS EN PELUCHE !!!') });
    expect(rulesIn(missingOf(report).needed)).not.toContain('title-length');
    const by = (change: Partial<Finding>): Report => ({
      ...report,
      findings: report.findings.map((one) => (one.rule === 'gtin-presence' ? { ...one, ...change } : one)),
    });
    const asks = (changed: Report) => {
      const { needed, toCheck } = missingOf(changed);
      return rulesIn([...needed, ...toCheck]).includes('gtin-presence');
    };
    expect(asks(report)).toBe(true);
    const waiver = { id: 'w', rule: 'gtin-presence', kind: 'ignored', reason: 'r', at: 1 } as never;
    expect(asks(by({ waiver }))).toBe(false);
    expect(asks(by({ outcome: 'cantTell', message: 'crashed' }))).toBe(false);
    expect(asks(by({ outcome: 'cantTell', message: 'unreadable' }))).toBe(true);
    expect(asks(by({ outcome: 'passed' }))).toBe(false);
  });
});

describe('the message', () => {
  test('says what is needed, in what form, why, and who asks for it: the law first', () => {
    const message = supplierMessage([bear()], wording);
    expect(message).toMatch(/^Bonjour,\n\nPour mettre en vente votre produit, il nous manque/);
    expect(message).toContain('Ours en peluche\nMarque\u00a0: Atelier · Notre référence\u00a0: BEAR-1');
    expect(message).toMatch(
      /– Fabricant du produit\u00a0: nom ou raison sociale.*\n {2}Pourquoi\u00a0: .*\n {2}Source\u00a0: .*2023\/988 art\. 19/,
    );
    expect(message.indexOf('À nous envoyer')).toBeLessThan(message.indexOf('À vérifier'));
  });

  test('speaks English to an English supplier, whatever the language of the listing', () => {
    const message = supplierMessage([bear()], { ...wording, language: 'en', deadline: '2026-12-10' });
    expect(message).toMatch(/^Hello,/);
    expect(message).toContain('before 10 December 2026');
    expect(message).not.toMatch(/Pourquoi|À nous|À vérifier/);
  });

  test('claims nothing missing when nothing was seen to be', () => {
    const unseen = judge(listingOf({ title: known('Ours') }, { marketplace: 'cdiscount', country: 'FR' }), input);
    expect(missingOf(unseen).needed).toEqual([]);
    const message = supplierMessage([unseen], wording);
    expect(message).not.toContain('il nous manque');
    expect(message).toContain('pouvez-vous vérifier');
    expect(supplierMessage([unseen], { ...wording, withToCheck: false })).toBe('');
  });

  test('names the value that is wrong', () => {
    const message = supplierMessage([bear({ gtin: known('3760123456789') })], wording);
    expect(message).toMatch(/Code GTIN \(EAN\) exact.*\n {2}Vu sur la fiche\u00a0: .*3760123456789/);
  });

  test('of several listings says each reason once', () => {
    const message = supplierMessage([bear(), bear({ title: known('Ours bleu') }, 'host.example#12')], wording);
    expect(message).toContain('vos 2 produits');
    expect(message).toContain('1. Ours en peluche');
    expect(message).toContain('2. Ours bleu');
    expect(message).toContain('Notre référence\u00a0: 12\n');
    expect(message.match(/– Fabricant du produit\u00a0:/g)).toHaveLength(2);
    expect(message.match(/2023\/988 art\. 19\(a\)/g)).toHaveLength(1);
  });

  test('an address is no reference, and a listing that lacks nothing is left out', () => {
    const message = supplierMessage([bear({}, 'shop.example/ours')], wording);
    expect(message).not.toContain('Notre référence');
    const settled: Report = { ...bear(), findings: [] };
    expect(supplierMessage([settled], wording)).toBe('');
    expect(supplierMessage([settled, bear()], wording)).toContain('votre produit');
  });
});
