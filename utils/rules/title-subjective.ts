import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { isQuoted, readText, withoutName } from '../core/text';
import { findPraise } from '../core/words-offer';

const rule = defineRule({
  id: 'title-subjective',
  needs: ['title'],
  wants: ['brand'],
  options: {},
  messages: ['found'],

  check({ title, brand }) {
    const rest = readText(withoutName(title, brand));
    const hit = findPraise(rest, (found) => !isQuoted(rest, found));
    return hit ? fail('found', { excerpt: hit.excerpt }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Louange dans le titre',
    why: 'Une appréciation ne se vérifie pas : elle est interdite dans les titres et ne renseigne personne.',
    fix: 'Remplacez-la par un fait mesurable : matière, contenance, norme, compatibilité.',
    found: '« {excerpt} » est une appréciation.',
  },
  en: {
    title: 'Praise in the title',
    why: 'An opinion cannot be checked: titles may not hold it, and it tells the buyer nothing.',
    fix: 'Put a measurable fact in its place: material, capacity, standard, compatibility.',
    found: '“{excerpt}” is an opinion.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Gourde inox 500 ml, meilleure vente' }, expect: 'found' },
  { fields: { title: 'BEST-SELLER gourde inox 500 ml' }, expect: 'found' },
  { fields: { title: 'Gourde inox, N°1 des ventes' }, expect: 'found' },
  { fields: { title: 'Top en coton bio, idéal été' }, expect: 'passed' },
  { fields: { title: 'Eau de parfum N°5, flacon n°1, 100 ml' }, expect: 'passed' },
  { fields: { title: 'Casque Premium XR-500+, 1er prix du design' }, expect: 'passed' },
  { fields: { title: 'Jeu « Best seller », 2 à 6 joueurs' }, expect: 'passed' },
  { fields: { title: 'Veste Bestseller en laine', brand: 'Bestseller' }, expect: 'passed' },
];
