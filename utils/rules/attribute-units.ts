import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** Quantities that mean nothing without a unit. A capacity may count people, a volume may be that of a series. */
const MEASURED =
  /^(?:poids|weight|gewicht|hauteur|largeur|profondeur|epaisseur|diametre|height|width|depth|thickness|diameter|hohe|breite|tiefe|puissance|wattage|tension|voltage)\b/;
const UNIT_IN_NAME =
  /\(\s*(?:en\s)?[a-z²³/]{1,8}\s*\)|\b(?:en|in) (?:cm|mm|m|kg|g|l|ml|cl|w|kw|v|watts?)\b|\[\s*[a-z]{1,3}\s*\]/;
const SIZED = /^(?:dimensions?|poids|weight|hauteur|largeur|longueur|profondeur|height|width|length|depth)\b/;
const IMPERIAL = /\d\s*(?:inch(?:es)?|pouces?|lbs?|pounds?|oz|ounces?|onces?)\b/;
const METRIC = /\d\s*(?:mm|cm|m|g|kg|ml|cl|l)\b/;

const rule = defineRule({
  id: 'attribute-units',
  needs: ['attributes'],
  whole: ['attributes'],
  options: {},
  messages: ['none', 'imperial'],

  check({ attributes }, _, { language }) {
    const bare = attributes.find(
      ({ name, value }) =>
        MEASURED.test(fold(name)) && !UNIT_IN_NAME.test(fold(name)) && /^\d+(?:[.,]\d+)?$/.test(value.trim()),
    );
    if (bare) return fail('none', { ...bare });
    if (language !== 'fr') return pass;
    const imperial = attributes.find(
      ({ name, value }) => SIZED.test(fold(name)) && IMPERIAL.test(fold(value)) && !METRIC.test(fold(value)),
    );
    return imperial ? fail('imperial', { name: imperial.name, value: imperial.value.slice(0, 80) }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Unités des caractéristiques',
    why: 'Un nombre sans unité, ou en pouces et en livres, ne se compare pas et trompe sur la taille.',
    fix: 'Écrivez le nombre, une espace et l’unité : 35 cm, 1,2 kg, 500 ml.',
    none: '« {name} : {value} » : aucune unité n’accompagne le nombre.',
    imperial: '« {name} : {value} » : unités anglo-saxonnes seules, dans une fiche en français.',
  },
  en: {
    title: 'Units of the characteristics',
    why: 'A number without a unit, or in inches and pounds, cannot be compared and misleads about the size.',
    fix: 'Write the number, a space and the unit: 35 cm, 1.2 kg, 500 ml.',
    none: '“{name}: {value}”: no unit goes with the number.',
    imperial: '“{name}: {value}”: imperial units alone, in a listing in French.',
  },
};

const row = (name: string, value: string) => ({ attributes: [{ name, value }] });

export const examples = (): Example<typeof rule>[] => [
  { fields: row('Poids', '500'), expect: 'none' },
  { fields: row('Dimensions', '10 x 5 x 3 inches'), context: { language: 'fr' }, expect: 'imperial' },
  { fields: row('Dimensions', '10 x 5 x 3 inches'), context: { language: 'en' }, expect: 'passed' },
  { fields: row('Dimensions', '10 pouces (25,4 cm)'), context: { language: 'fr' }, expect: 'passed' },
  { fields: row('Taille de l’écran', '15,6 pouces'), context: { language: 'fr' }, expect: 'passed' },
  { fields: row('Poids (g)', '500'), expect: 'passed' },
  { fields: row('Hauteur en cm', '12'), expect: 'passed' },
  { fields: row('Poids', '500 g'), expect: 'passed' },
  { fields: row('Capacité', '4'), expect: 'passed' },
];
