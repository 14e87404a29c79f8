import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { isStated, type Signs, STATING } from '../core/stated';
import { COLOUR_ROW, coloursIn } from '../core/words-colour';

const SIZE: Signs = {
  row: /\b(?:tailles?|pointures?|sizes?|talla|taglia|misura|maat)\b|grosse/,
  text: /\b(?:tailles?|pointures?|size|grosse|talla|taglia)\s*:?\s*(?:unique|x{0,3}[sml]\b|\d)|\bone size\b|\b\d{1,2} ?(?:ans|mois|years)\b|\btour de \w+ \d/,
};
const AUDIENCE: Signs = {
  row: /\b(?:genre|sexe|gender|public|departement|department|age|tranche d.age|geschlecht|zielgruppe|genero|genere)\b/,
  text: /\b(?:hommes?|femmes?|mixte|unisexe?|enfants?|filles?|garcons?|bebes?|adultes?|m[ae]ns?|wom[ae]ns?|kids?|boys?|girls?|baby|adults?|herren|damen|kinder|madchen|jungen|hombres?|mujer(?:es)?|nin[oa]s?|uomo|donna|bambin[oia]|masculin[oa]?|feminin[oa]?|infantil)\b/,
};

const rule = defineRule({
  id: 'apparel-details',
  families: ['textile', 'footwear'],
  needs: ['attributes'],
  wants: STATING,
  options: {},
  messages: ['colourNotSeen', 'sizeNotSeen', 'audienceNotSeen', 'severalNotSeen'],

  // Sizes and colours may be in a list to open, or in a picture: one look settles the three.
  check(fields) {
    const { attributes, title = '', bullets = [], description = '', variants = [] } = fields;
    const texts = [title, ...bullets, description, ...attributes.map(({ value }) => value)];
    const colour =
      isStated({ attributes, variants }, { row: COLOUR_ROW }) || texts.some((text) => coloursIn(text).size > 0);
    const missing = [
      ...(colour ? [] : ['colourNotSeen' as const]),
      ...(isStated(fields, SIZE) ? [] : ['sizeNotSeen' as const]),
      ...(isStated(fields, AUDIENCE) ? [] : ['audienceNotSeen' as const]),
    ];
    const [first, second] = missing;
    return first ? cantTell(second ? 'severalNotSeen' : first) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Couleur, taille et public d’un vêtement',
    why: 'Couleur, taille, sexe et tranche d’âge servent de filtres : sans eux, une fiche de mode est refusée ou ne se trouve pas.',
    fix: 'Renseignez ces trois caractéristiques dans leurs champs, avec un guide des tailles.',
    colourNotSeen: 'La couleur n’a pas pu être vue : est-elle renseignée ?',
    sizeNotSeen: 'La taille n’a pas pu être vue : est-elle renseignée ?',
    audienceNotSeen: 'Le public (femme, homme, enfant, mixte) n’a pas pu être vu : est-il renseigné ?',
    severalNotSeen: 'Couleur, taille et public n’ont pas tous pu être vus : sont-ils renseignés ?',
  },
  en: {
    title: 'Colour, size and audience of apparel',
    why: 'Colour, size, gender and age group are filters: without them apparel is refused or cannot be found.',
    fix: 'Fill in these three characteristics in their own fields, with a size chart.',
    colourNotSeen: 'The colour could not be seen: is it filled in?',
    sizeNotSeen: 'The size could not be seen: is it filled in?',
    audienceNotSeen: 'The audience (women, men, children, unisex) could not be seen: is it filled in?',
    severalNotSeen: 'Colour, size and audience could not all be seen: are they filled in?',
  },
};

const size = { name: 'Taille', value: 'M' };

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Pull femme en laine', attributes: [size] }, expect: 'colourNotSeen' },
  { fields: { title: 'Pull femme bleu nuit', attributes: [] }, expect: 'sizeNotSeen' },
  { fields: { title: 'Pull bleu nuit', attributes: [size] }, expect: 'audienceNotSeen' },
  { fields: { title: 'Pull Brume', attributes: [] }, expect: 'severalNotSeen' },
  {
    fields: {
      title: 'Pull',
      attributes: [],
      category: ['Mode', 'Femme'],
      variants: [{ axis: 'Couleur' }, { axis: 'Taille' }],
    },
    expect: 'passed',
  },
  { fields: { title: 'Women’s jumper, navy', attributes: [{ name: 'Size', value: 'M' }] }, expect: 'passed' },
];
