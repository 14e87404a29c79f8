import { isFiller } from '../core/filler';
import type { Variant } from '../core/listing';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';
import { coloursIn } from '../core/words-colour';

const rule = defineRule({
  id: 'variant-values',
  needs: ['variants'],
  concerns: ({ variants }) => variants !== undefined,
  options: {},
  messages: ['duplicate', 'numbered', 'placeholder'],

  check({ variants }) {
    for (const { options = [] } of variants) {
      const filler = options.find((value) => isFiller(value));
      if (filler !== undefined && options.length > 1) return fail('placeholder', { value: filler });
      const twice = pairBy(options, (value) => fold(value).replace(/\s+/g, ' ').trim());
      if (twice && twice.first !== twice.second) return fail('duplicate', twice);
      // « Rouge 1 » and « Rouge 2 » tell nobody which red is meant.
      const numbered = pairBy(options, (value) => {
        const [, stem] = /^([\p{L}\s]+?)\s?\d{1,2}$/u.exec(value.trim()) ?? [];
        return stem && coloursIn(stem).size > 0 ? fold(stem) : undefined;
      });
      if (numbered) return fail('numbered', numbered);
    }
    return pass;
  },
});
export default rule;

/** The first two values that share a key. */
function pairBy(values: NonNullable<Variant['options']>, keyOf: (value: string) => string | undefined) {
  const met = new Map<string, string>();
  for (const second of values) {
    const key = keyOf(second);
    const first = key && met.get(key);
    if (first) return { first, second };
    if (key) met.set(key, second);
  }
  return undefined;
}

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Valeurs des variantes',
    why: 'L’acheteur choisit à l’aveugle entre « Rouge 1 » et « Rouge 2 », et deux écritures d’une couleur partagent mal les stocks.',
    fix: 'Un seul nom par valeur, celui que l’acheteur comprend : « Rouge brique », « Rouge cerise ».',
    duplicate: 'Deux écritures d’une même valeur : « {first} » et « {second} ».',
    numbered: '« {first} » et « {second} » ne disent pas ce qui les distingue.',
    placeholder: 'Une valeur ne dit rien : « {value} ».',
  },
  en: {
    title: 'Values of the variants',
    why: 'Buyers choose blindly between “Red 1” and “Red 2”, and two spellings of one colour split the stock badly.',
    fix: 'One name for each value, one that buyers understand: “Brick red”, “Cherry red”.',
    duplicate: 'Two spellings of one value: “{first}” and “{second}”.',
    numbered: '“{first}” and “{second}” do not say what tells them apart.',
    placeholder: 'One value says nothing: “{value}”.',
  },
};

const values = (...options: string[]) => ({ variants: [{ axis: 'Couleur', options }] });

export const examples = (): Example<typeof rule>[] => [
  { fields: values('Bleu nuit', 'bleu Nuit'), expect: 'duplicate' },
  { fields: values('Rouge 1', 'Rouge 2'), expect: 'numbered' },
  { fields: values('Rouge', 'N/A'), expect: 'placeholder' },
  { fields: values('Rouge brique', 'Rouge cerise'), expect: 'passed' },
  { fields: values('Taille 36', 'Taille 38'), expect: 'passed' },
  { fields: values('Bleu 200 x 90', 'Bleu 200 x 140'), expect: 'passed' },
  { fields: { variants: [{ axis: 'Taille', selected: 'M' }] }, expect: 'passed' },
];
