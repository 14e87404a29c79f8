import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { isStated, type Signs, STATING } from '../core/stated';

const DIMENSIONS: Signs = {
  row: /\b(?:dimensions?|tailles?|hauteur|largeur|longueur|profondeur|epaisseur|diametre|format|mesures?|sizes?|height|width|length|depth|diameter|abmessungen|masse|hohe|breite|lange|tiefe|durchmesser|medidas|altura|ancho|anchura|largo|dimensioni|altezza|larghezza)\b|grosse/,
  text: /\d\s*(?:cm|mm|m|in|inch(?:es)?|pouces?|zoll|ft)(?![a-z])|\d\s*["″”]|\d\s*[x×]\s*\d/,
};

const rule = defineRule({
  id: 'attribute-dimensions',
  families: ['furniture', 'household-linen', 'leather-goods', 'flooring', 'cooling-appliances', 'large-appliances'],
  needs: ['attributes'],
  wants: STATING,
  options: {},
  messages: ['notSeen'],
  check: (fields) => (isStated(fields, DIMENSIONS) ? pass : cantTell('notSeen')),
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Dimensions',
    why: 'Sans dimensions, l’acheteur ne sait pas si l’objet entre chez lui ; c’est une cause courante de retour.',
    fix: 'Donnez longueur, largeur et hauteur en centimètres, hors emballage.',
    notSeen: 'Les dimensions n’ont pas pu être vues : sont-elles dans la fiche ou sur une photo ?',
  },
  en: {
    title: 'Dimensions',
    why: 'Without dimensions buyers cannot tell whether the thing fits; it is a common cause of returns.',
    fix: 'Give length, width and height in centimetres, without the packaging.',
    notSeen: 'The dimensions could not be seen: are they in the listing or in a picture?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Table basse en chêne', attributes: [{ name: 'Couleur', value: 'chêne' }] }, expect: 'notSeen' },
  { fields: { title: 'Table basse 80 x 50', attributes: [] }, expect: 'passed' },
  { fields: { title: 'Table', attributes: [{ name: 'Largeur', value: '80 cm' }] }, expect: 'passed' },
  { fields: { title: 'Table', description: 'Elle mesure 120 cm de long.', attributes: [] }, expect: 'passed' },
];
