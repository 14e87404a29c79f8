import { claimIn } from '../core/claim';
import { linesOf } from '../core/page-text';
import { cantTell, defineRule, type Example, inapplicable, type RuleText } from '../core/rule';
import type { Hit, Text } from '../core/text';
import { findCePraise } from '../core/words-claims';

/** « Certifié CE », not « certifié ce jour ». */
const findMarking = (text: Text, accept: (hit: Hit) => boolean) =>
  findCePraise(text, (hit) => /\bCE\b/.test(hit.excerpt) && accept(hit));

const rule = defineRule({
  id: 'ce-wording',
  needs: ['title'],
  wants: ['highlights', 'bullets', 'description', 'attributes'],
  options: {},
  messages: ['asLabel'],

  check(fields) {
    const excerpt = claimIn(linesOf(fields), findMarking);
    return excerpt ? cantTell('asLabel', { excerpt }) : inapplicable;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Mention du marquage CE',
    why: 'Le marquage CE est une déclaration du fabricant, ni un label de qualité ni une récompense.',
    fix: 'Écrivez « marquage CE », sans le vanter, et gardez la déclaration de conformité du fabricant.',
    asLabel: '« {excerpt} » : un organisme notifié a-t-il vraiment délivré ce certificat pour le produit ?',
  },
  en: {
    title: 'Wording about the CE marking',
    why: 'The CE marking is a declaration by the maker, neither a quality label nor an award.',
    fix: 'Write “CE marking”, without boasting of it, and keep the maker’s declaration of conformity.',
    asLabel: '“{excerpt}”: did a notified body really issue this certificate for the product?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Chargeur USB-C certifié CE' }, expect: 'asLabel' },
  { fields: { title: 'Jouet', attributes: [{ name: 'Certification', value: 'Label CE' }] }, expect: 'asLabel' },
  { fields: { title: 'Jouet', bullets: ['Marquage CE, notice en français'] }, expect: 'inapplicable' },
  { fields: { title: 'Bois certifié ce jour' }, expect: 'inapplicable' },
  { fields: { title: 'Bois certifié, ce produit est garanti' }, expect: 'inapplicable' },
  { fields: { title: 'Thé bio', description: 'Un thé de qualité. Ce thé est corsé.' }, expect: 'inapplicable' },
];
