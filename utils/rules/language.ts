import { guessLanguage, type LanguageGuess } from '../core/language-guess';
import { cantTell, defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';
import { readText, withoutName } from '../core/text';
import { isKnownLanguage, type TextLanguage } from '../core/words-language';

const rule = defineRule({
  id: 'language',
  needs: ['title'],
  wants: ['brand', 'bullets', 'description', 'safetyInformation'],
  // Function words needed to speak at all, and how many times more another language must weigh to be accused.
  options: { least: 4, times: 4 },
  messages: ['foreignDescription', 'foreignBullets', 'foreignTitle', 'foreignWarnings', 'tooLittleText'],

  check({ title, brand, bullets = [], description = '', safetyInformation = [] }, { least, times }, { language }) {
    if (!isKnownLanguage(language)) return inapplicable;
    const read = (text: string) => guessLanguage(readText(withoutName(text, brand)), language);
    const isForeign = (guess: LanguageGuess | undefined): guess is LanguageGuess & { language: TextLanguage } =>
      guess !== undefined &&
      guess.language !== language &&
      guess.distinct >= least &&
      guess.score >= Math.max(least, times * guess.expectedScore);
    const guesses = { description: read(description), bullets: read(bullets.join('\n')), title: read(title) };
    if (isForeign(guesses.description))
      return fail('foreignDescription', { found: guesses.description.language, language });
    if (isForeign(guesses.bullets)) return fail('foreignBullets', { found: guesses.bullets.language, language });
    // A title alone may be a name: « The Lord of the Rings » on a French store.
    if (isForeign(guesses.title)) return cantTell('foreignTitle', { found: guesses.title.language, language });
    // The same panel may hold the French text in a picture or a document.
    const warnings = read(safetyInformation.join('\n'));
    if (isForeign(warnings)) return cantTell('foreignWarnings', { found: warnings.language, language });
    const isExpected = (guess: LanguageGuess | undefined) => guess?.language === language && guess.score >= least;
    return Object.values(guesses).some(isExpected) ? pass : cantTell('tooLittleText', { language });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Langue de la fiche',
    why: 'L’acheteur doit comprendre : les places de marché demandent la langue du pays, et la loi française exige le français.',
    fix: 'Traduisez le texte, et faites-le relire par quelqu’un dont c’est la langue.',
    foreignDescription: 'La description semble écrite dans une autre langue ({found}) que celle du site ({language}).',
    foreignBullets: 'Les points forts semblent écrits dans une autre langue ({found}) que celle du site ({language}).',
    foreignTitle:
      'Le titre semble écrit dans une autre langue ({found}) que celle du site ({language}) : est-ce un nom propre ?',
    foreignWarnings:
      'Les avertissements lus semblent écrits dans une autre langue ({found}) : sont-ils donnés aussi dans celle du site ({language}) ?',
    tooLittleText: 'Trop peu de texte pour juger de la langue : la fiche est-elle dans celle du site ({language}) ?',
  },
  en: {
    title: 'Language of the listing',
    why: 'The buyer must understand: marketplaces ask for the country’s language, and French law requires French.',
    fix: 'Translate the text, and have it read by somebody whose language it is.',
    foreignDescription: 'The description seems to be in another language ({found}) than the site ({language}).',
    foreignBullets: 'The bullets seem to be in another language ({found}) than the site ({language}).',
    foreignTitle:
      'The title seems to be in another language ({found}) than the site ({language}): is it a proper name?',
    foreignWarnings:
      'The warnings read seem to be in another language ({found}): are they given in the site’s own ({language}) too?',
    tooLittleText: 'Too little text to judge the language: is the listing in the site’s own ({language})?',
  },
};

const context = { language: 'fr' };
const title = 'Gourde isotherme Aquali 500 ml';

export const examples = (): Example<typeof rule>[] => [
  {
    fields: {
      title,
      description:
        'This bottle keeps your drinks cold for a day and it is easy to clean with the brush that comes in the box.',
    },
    context,
    expect: 'foreignDescription',
  },
  {
    fields: {
      title,
      bullets: ['Die Flasche hält das Getränk kalt', 'Mit dem Deckel ist sie dicht und leicht zu reinigen'],
    },
    context,
    expect: 'foreignBullets',
  },
  {
    fields: { title: 'Bottle for the office and for your bike, with a lid that is easy to clean' },
    context,
    expect: 'foreignTitle',
  },
  {
    fields: {
      title,
      safetyInformation: ['Keep this bottle out of the reach of children and do not heat it with the lid on.'],
    },
    context,
    expect: 'foreignWarnings',
  },
  {
    fields: {
      title,
      description: 'Cette gourde garde les boissons au frais ; elle est facile à nettoyer avec la brosse.',
      safetyInformation: ['Warning: hot. Attention : ne pas laisser à la portée des enfants, et ne pas chauffer.'],
    },
    context,
    expect: 'passed',
  },
  { fields: { title }, context, expect: 'tooLittleText' },
  {
    fields: {
      title,
      description: 'Cette gourde garde les boissons au frais ; elle est facile à nettoyer avec la brosse.',
    },
    context,
    expect: 'passed',
  },
  {
    fields: {
      title: 'The Lord of the Rings',
      description: 'Un jeu de plateau pour toute la famille, avec des figurines et un livret dans la boîte.',
    },
    context,
    expect: 'passed',
  },
  {
    fields: {
      title,
      description: 'Softshell, Made in Italy. Une veste pour les sorties et le ski, avec des poches sur le côté.',
    },
    context,
    expect: 'passed',
  },
  { fields: { title }, context: { language: 'ja' }, expect: 'inapplicable' },
];
