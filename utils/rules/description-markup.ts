import { findMarkup } from '../core/markup';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'description-markup',
  needs: ['description'],
  options: {},
  messages: ['tag', 'garbled'],

  check({ description }) {
    const markup = findMarkup(description);
    return markup ? fail(markup.kind, { excerpt: markup.excerpt }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Code ou caractères abîmés dans la description',
    why: 'Du code visible ou des accents abîmés rendent le texte pénible et font douter de la boutique.',
    fix: 'Collez du texte brut, encodé en UTF-8 ; laissez les paragraphes à l’éditeur de la place de marché.',
    tag: 'Du code est visible : {excerpt}.',
    garbled: 'Des caractères sont abîmés : « {excerpt} ».',
  },
  en: {
    title: 'Code or broken letters in the description',
    why: 'Visible code or broken accents make the text hard to read and cast doubt on the shop.',
    fix: 'Paste plain text, encoded in UTF-8; leave paragraphs to the marketplace’s editor.',
    tag: 'Code is visible: {excerpt}.',
    garbled: 'Letters are broken: “{excerpt}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { description: 'Gourde isotherme.<br />Étanche.' }, expect: 'tag' },
  { fields: { description: 'Gourde l&eacute;g&egrave;re' }, expect: 'tag' },
  { fields: { description: '**Matière :** inox 18/8' }, expect: 'tag' },
  { fields: { description: 'Gourde lÃ©gÃ¨re, lâ€™inox' }, expect: 'garbled' },
  { fields: { description: 'Pour charges <10 kg ; si a < b, P&G; R&D, « São » et 5 > 3.' }, expect: 'passed' },
  { fields: { description: 'Hôtel 4**, prix hors pose**. Vis M6 * 20 ** lot #3' }, expect: 'passed' },
];
