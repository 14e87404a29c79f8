import { isFiller } from '../core/filler';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** Rows that marketplaces add by themselves and that describe no product. */
const ADMINISTRATIVE =
  /^(?:asin|ean|gtin|upc|sku|ref|classement|meilleures? vente|best ?seller|amazon bestseller|moyenne des|customer review|kundenrezension|average customer|avis|disponible (?:sur|depuis)|date de mise|date first|im angebot|producto en|vendeur|seller|numero de l article)/;

const rule = defineRule({
  id: 'attribute-count',
  needs: ['attributes'],
  whole: ['attributes'],
  wants: ['bullets'],
  whenAbsent: 'none',
  // Key points state characteristics too, so that they count.
  options: { min: 5 },
  messages: ['none', 'few'],

  check({ attributes, bullets = [] }, { min }) {
    const telling = attributes.filter(({ name, value }) => !ADMINISTRATIVE.test(fold(name)) && !isFiller(value));
    const count = new Set(telling.map(({ name }) => fold(name))).size + bullets.length;
    return count < min ? fail('few', { count, min }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Nombre de caractéristiques',
    why: 'Les caractéristiques essentielles sont dues à l’acheteur ; elles nourrissent aussi les filtres de recherche.',
    fix: 'Renseignez ce qui décide l’achat : dimensions, poids, matière, couleur, quantité, puissance, compatibilité.',
    none: 'Aucune caractéristique trouvée.',
    few: {
      one: '{count} caractéristique trouvée ; visez au moins {min}.',
      other: '{count} caractéristiques trouvées ; visez au moins {min}.',
    },
  },
  en: {
    title: 'Number of characteristics',
    why: 'Buyers must be told the main characteristics; they also feed the search filters.',
    fix: 'Fill in what decides a purchase: dimensions, weight, material, colour, quantity, power, compatibility.',
    none: 'No characteristic found.',
    few: {
      one: '{count} characteristic found; aim for at least {min}.',
      other: '{count} characteristics found; aim for at least {min}.',
    },
  },
};

const rows = (...names: string[]) => names.map((name) => ({ name, value: '12 cm' }));

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'none' },
  { fields: { attributes: rows('Largeur', 'Hauteur') }, expect: 'few' },
  { fields: { attributes: [...rows('L', 'l', 'H', 'P'), { name: 'Matière', value: 'N/A' }] }, expect: 'few' },
  { fields: { attributes: rows('Largeur', 'Hauteur', 'Profondeur', 'ASIN', 'Classement des ventes') }, expect: 'few' },
  { fields: { attributes: rows('Largeur', 'Hauteur', 'Profondeur', 'Poids', 'Matière') }, expect: 'passed' },
  {
    fields: { attributes: rows('Largeur', 'Hauteur'), bullets: ['Chêne massif', 'Montée', 'Vernie'] },
    expect: 'passed',
  },
];
