import { foldedText, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** Several different things sold together; « lot de 6 verres » says its contents, « en kit » how it comes. */
const BUNDLE =
  /\b(?:coffret (?:cadeau|decouverte|complet|soins?|beaute|naissance|degustation|gourmand)|kit (?:complet|de (?:demarrage|reparation|couture|survie|nettoyage|bricolage|creation|culture)|creatif)|pack (?:complet|decouverte|duo|famille|demarrage)|panier garni|assortiment|box (?:cadeau|decouverte)|gift set|starter kit)\b/;
const CONTENTS =
  /\b(?:contenu|contient|contenant|comprend|comprenant|compose(?:e|s|es)? (?:de|d)|composants? inclus|composition du (?:coffret|kit|lot|pack)|inclus|incluant|avec ce (?:kit|coffret|pack)|includes?|including|contents?|dans la boite|what.s in the box|enthalt|lieferumfang)\b/;
/** « 2 savons, 1 gant » or « savon + gant ». */
const LISTED = /\+|\b\d{1,2} ?x? [a-z]{3,}.{0,30}(?:,| et |\n).{0,10}\b\d{1,2} ?x? [a-z]{3,}/;

const rule = defineRule({
  id: 'bundle-contents',
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['notSeen'],

  check(fields) {
    const found = BUNDLE.exec(fold(fields.title));
    if (!found) return inapplicable;
    const said = foldedText(fields);
    return CONTENTS.test(said) || LISTED.test(said) ? pass : cantTell('notSeen', { excerpt: found[0] });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Contenu du lot',
    why: 'Un lot annonce son prix global, ce qu’il contient et le prix de chaque article différent vendu aussi seul.',
    fix: 'Ajoutez une ligne « Contenu », avec les articles et leurs quantités.',
    notSeen: '« {excerpt} » : la liste des articles et leurs quantités sont-elles données ?',
  },
  en: {
    title: 'Contents of the bundle',
    why: 'A bundle states its total price, what it holds, and the price of each different article also sold alone.',
    fix: 'Add a line “Contents”, with the articles and their quantities.',
    notSeen: '“{excerpt}”: are the list of articles and their quantities given?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Coffret cadeau pour gourmands' }, expect: 'notSeen' },
  { fields: { title: 'Kit de couture pour débutants', description: 'Tout pour commencer.' }, expect: 'notSeen' },
  { fields: { title: 'Coffret cadeau', description: 'Comprend un savon et un gant.' }, expect: 'passed' },
  { fields: { title: 'Coffret cadeau : savon + gant' }, expect: 'passed' },
  { fields: { title: 'Coffret beauté', bullets: ['2 savons, 1 gant'] }, expect: 'passed' },
  { fields: { title: 'Lot de 6 verres à eau' }, expect: 'inapplicable' },
  { fields: { title: 'Étagère en kit' }, expect: 'inapplicable' },
  { fields: { title: 'Coffret électrique étanche 12 modules' }, expect: 'inapplicable' },
];
