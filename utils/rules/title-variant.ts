import type { Variant } from '../core/listing';
import { cantTell, defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';
import { COLOUR_ROW, coloursIn } from '../core/words-colour';

const MEASURE = /^(\d+(?:[.,]\d+)?)\s*(?:ml|cl|l|g|kg|mm|cm|m|go|gb|to|tb|w)\b/;

const chosen = (variants: readonly Variant[], fits: (variant: Variant) => boolean) =>
  variants.find((variant) => fits(variant) && variant.selected && (variant.options?.length ?? 2) > 1)?.selected;

const rule = defineRule({
  id: 'title-variant',
  needs: ['title', 'variants'],
  concerns: ({ variants }) => variants !== undefined,
  options: {},
  messages: ['colour', 'measure', 'otherColour'],

  check({ title, variants }) {
    const colour = chosen(variants, ({ axis }) => COLOUR_ROW.test(fold(axis)));
    const measure = chosen(variants, ({ selected }) => MEASURE.test(fold(selected ?? '')));
    if (!colour && !measure) return inapplicable;
    const names = coloursIn(colour ?? '');
    // « Aurore » may be any colour, and a long list several: only one that is named is looked for.
    if (colour && names.size > 0 && colour.length <= 30 && !fold(title).includes(fold(colour))) {
      const inTitle = coloursIn(title);
      if (inTitle.size === 0) return fail('colour', { value: colour });
      if (![...names].some((name) => inTitle.has(name))) return cantTell('otherColour', { value: colour });
    }
    const figure = measure && MEASURE.exec(fold(measure))![1]!.replace(',', '.');
    const figures: string[] = title.replaceAll(',', '.').match(/\d+(?:\.\d+)?/g) ?? [];
    return figure && !figures.includes(figure) ? fail('measure', { value: measure }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Variante dans le titre',
    why: 'La fiche d’une variante doit dire laquelle : couleur, contenance ou taille lèvent le doute avant l’achat.',
    fix: 'Ajoutez la valeur choisie au titre de cette variante seulement, pas à celui de la fiche commune.',
    colour: 'La couleur choisie ({value}) ne figure pas dans le titre.',
    measure: 'La valeur choisie ({value}) ne figure pas dans le titre.',
    otherColour: 'La couleur choisie est « {value} » et le titre en nomme une autre : parlent-ils du même article ?',
  },
  en: {
    title: 'Variant in the title',
    why: 'The listing of a variant must say which one it is: colour, capacity or size leave no doubt before the purchase.',
    fix: 'Add the chosen value to this variant’s title only, not to the common one.',
    colour: 'The chosen colour ({value}) is not in the title.',
    measure: 'The chosen value ({value}) is not in the title.',
    otherColour: 'The chosen colour is “{value}” and the title names another: do they speak of the same item?',
  },
};

const colour = (selected: string, options = ['Noir', 'Bleu nuit']) => [{ axis: 'Couleur', selected, options }];
const capacity = [{ axis: 'Contenance', selected: '500 ml', options: ['500 ml', '750 ml'] }];

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Gourde isotherme 500 ml', variants: colour('Noir') }, expect: 'colour' },
  { fields: { title: 'Gourde isotherme rouge', variants: colour('Noir') }, expect: 'otherColour' },
  { fields: { title: 'Gourde isotherme inox', variants: capacity }, expect: 'measure' },
  { fields: { title: 'Gourde isotherme noire', variants: colour('Noir') }, expect: 'passed' },
  { fields: { title: 'Navy bottle', variants: [{ axis: 'Colour', selected: 'Blue' }] }, expect: 'passed' },
  { fields: { title: 'Gourde isotherme', variants: colour('Aurore') }, expect: 'passed' },
  { fields: { title: 'Gourde isotherme', variants: colour('Noir', ['Noir']) }, expect: 'inapplicable' },
  { fields: { title: 'Bidon 1.5 L', variants: [{ axis: 'Volume', selected: '1,5 l' }] }, expect: 'passed' },
  { fields: { title: 'T-shirt', variants: [{ axis: 'Taille', selected: 'M' }] }, expect: 'inapplicable' },
];
