import { findMarkup } from '../core/markup';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'title-markup',
  needs: ['title'],
  options: {},
  messages: ['tag', 'garbled'],

  check({ title }) {
    const markup = findMarkup(title);
    return markup ? fail(markup.kind, { excerpt: markup.excerpt }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Code ou caractères abîmés dans le titre',
    why: 'Du code visible ou des accents abîmés font douter de la boutique, et la recherche ne trouve plus les mots.',
    fix: 'Corrigez le fichier d’import : texte brut, encodé en UTF-8.',
    tag: 'Du code est visible : {excerpt}.',
    garbled: 'Des caractères sont abîmés : « {excerpt} ».',
  },
  en: {
    title: 'Code or broken letters in the title',
    why: 'Visible code or broken accents cast doubt on the shop, and search no longer finds the words.',
    fix: 'Correct the import file: plain text, encoded in UTF-8.',
    tag: 'Code is visible: {excerpt}.',
    garbled: 'Letters are broken: “{excerpt}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Gourde <b>inox</b> 500 ml' }, expect: 'tag' },
  { fields: { title: 'Sel &amp; poivre, moulin 2 en 1' }, expect: 'tag' },
  { fields: { title: 'ThÃ©iÃ¨re en grÃ¨s 1 l' }, expect: 'garbled' },
  { fields: { title: 'Sel & poivre, colis <10 kg, D&D; C&A, théière à São Tomé' }, expect: 'passed' },
];
