import { isNoBrand, sameBrand } from '../core/brand';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold, readText } from '../core/text';
import { findKnownBrand } from '../core/words-brands';

/** Words that say what a product goes with, rather than what it is. */
const FITS =
  /(?<![a-z])(?:pour|compatibles?(?: avec)?|adapte\w*|convient|remplace\w*|avec|type|style|for|with|fits?|fur|fuer|passend|mit|kompatib\w*|ersatz\w*|replac\w*|para|con|per|works|suitable|licen\w*)(?![a-z])/;

const rule = defineRule({
  id: 'title-other-brand',
  needs: ['title', 'brand'],
  options: {},
  messages: ['named'],

  // Only the maker knows whose product it is: the rule asks.
  check({ title, brand }) {
    if (isNoBrand(brand)) return pass;
    const read = readText(title);
    const before = (from: number) => fold(title.slice(0, read.words[from]!.start));
    const found = findKnownBrand(read, ({ from }) => !FITS.test(before(from)));
    if (!found || sameBrand(found.owner, brand) || sharesWord(found.owner, brand)) return pass;
    return cantTell('named', { name: found.excerpt, brand });
  },
});
export default rule;

function sharesWord(a: string, b: string): boolean {
  const words = new Set(readText(a).words.map(({ key }) => key));
  return readText(b).words.some(({ key }) => words.has(key));
}

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Marque d’autrui dans le titre',
    why: 'Le nom d’une autre marque, sans « pour » ni « compatible avec », fait croire à un produit d’origine et peut être signalé.',
    fix: 'Écrivez « compatible avec » ou « pour » avant la marque de l’appareil.',
    named:
      'Le titre nomme {name} et la marque de la fiche est {brand} : le produit vient-il bien du propriétaire de {name} ?',
  },
  en: {
    title: 'Another’s brand in the title',
    why: 'Another brand’s name, without “for” or “compatible with”, suggests an original product and may be reported.',
    fix: 'Write “compatible with” or “for” before the brand of the device.',
    named:
      'The title names {name} and the brand of the listing is {brand}: does the product come from the owner of {name}?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Coque iPhone 15 silicone', brand: 'Aquali' }, expect: 'named' },
  { fields: { title: 'Filtre Dyson V8 lavable', brand: 'Aquali' }, expect: 'named' },
  { fields: { title: 'Coque pour iPhone 15', brand: 'Aquali' }, expect: 'passed' },
  { fields: { title: 'Capsules compatibles Nespresso', brand: 'Aquali' }, expect: 'passed' },
  { fields: { title: 'iPhone 15 128 Go', brand: 'Apple' }, expect: 'passed' },
  { fields: { title: 'Manette PS5 blanche', brand: 'Sony' }, expect: 'passed' },
  { fields: { title: 'Coque iPhone 15', brand: 'Générique' }, expect: 'passed' },
  { fields: { title: 'Gourde isotherme 500 ml', brand: 'Aquali' }, expect: 'passed' },
];
