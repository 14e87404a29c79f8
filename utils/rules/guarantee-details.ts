import { sentencesOf } from '../core/claim';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** More than the law gives: a named giver, a lifetime, or a term above two years. */
const ANNOUNCED =
  /\bgaranti(?:e|es)? (?:commerciale|constructeur|fabricant|a vie|decennale|limitee|(?:de |pendant )?(?:[3-9]|[1-3]\d) ans)\b|\b(?:[3-9]|[1-3]\d) ans de garantie\b|\b(?:lifetime|manufacturer'?s?|[3-9][- ]year) (?:warranty|guarantee)\b/;
/** Words that tell what it holds: who gives it, what for, on what terms. */
const DETAILS =
  /\b(?:en sus de|en plus de|sans prejudice de|independamment de|ne remplace pas|s ajoute a) la garantie legale|\bconditions de (?:la )?garantie\b|\bgarantie legale de conformite\b/;
const GUARANTEE_ROW = /garantie|warranty/;

const rule = defineRule({
  id: 'guarantee-details',
  needs: ['title'],
  wants: ['highlights', 'bullets', 'description', 'attributes'],
  options: {},
  messages: ['detailsNotSeen'],

  check({ attributes = [], ...texts }) {
    const rows = attributes.filter(({ name }) => GUARANTEE_ROW.test(fold(name)));
    const said = fold([...sentencesOf(texts), ...rows.map(({ name, value }) => `${name} ${value}`)].join('\n'));
    const found = ANNOUNCED.exec(said);
    if (!found) return inapplicable;
    return DETAILS.test(said.replace(/['’]/g, ' ')) ? pass : cantTell('detailsNotSeen', { excerpt: found[0] });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Contenu d’une garantie commerciale',
    why: 'Une garantie annoncée sans dire qui la donne, ni ce qu’elle couvre, trompe l’acheteur ; elle ne remplace jamais la garantie légale.',
    fix: 'Dites qui garantit, combien de temps, ce qui est couvert, et rappelez la garantie légale de deux ans. Une garantie de durabilité gratuite du fabricant, de plus de deux ans, porte l’étiquette européenne GARAN depuis le 27 septembre 2026 ; la date française reste à confirmer.',
    detailsNotSeen:
      '« {excerpt} » : la fiche dit-elle qui garantit, combien de temps, ce qui est couvert, et que la garantie légale demeure ?',
  },
  en: {
    title: 'Contents of a commercial guarantee',
    why: 'A guarantee announced without saying who gives it and what it covers misleads the buyer; it never replaces the legal guarantee.',
    fix: 'Say who guarantees, for how long, what is covered, and recall the two-year legal guarantee. A producer’s free guarantee of durability of more than two years bears the European GARAN label since 27 September 2026; the French date is still to be confirmed.',
    detailsNotSeen:
      '“{excerpt}”: does the listing say who guarantees, for how long, what is covered, and that the legal guarantee remains?',
  },
};

const title = 'Perceuse sans fil';

export const examples = (): Example<typeof rule>[] => [
  { fields: { title, bullets: ['Garantie 5 ans'] }, expect: 'detailsNotSeen' },
  { fields: { title, attributes: [{ name: 'Garantie constructeur', value: '2 ans' }] }, expect: 'detailsNotSeen' },
  {
    fields: {
      title,
      description: 'Garantie 5 ans par Outilor, en plus de la garantie légale. Pièces et main-d’œuvre.',
    },
    expect: 'passed',
  },
  { fields: { title, bullets: ['Garantie légale de conformité de 2 ans'] }, expect: 'inapplicable' },
  { fields: { title, attributes: [{ name: 'Garantie', value: '2 ans' }] }, expect: 'inapplicable' },
  { fields: { title, bullets: ['Fraîcheur garantie, élevé 3 ans en fût'] }, expect: 'inapplicable' },
];
