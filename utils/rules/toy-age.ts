import { foldedText, linesOf, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** An age for which the toy is made, folded: « dès 3 ans », « 6 mois + », `ages 3 and up`. */
const AGE =
  /\b(?:a partir de|des|de|pour|age\w*|ages?|from)(?: \w+){0,2} \d{1,2}(?: ?(?:a|-|et|to) ?\d{1,2})? ?(?:ans?|mois|years?|months?)\b|\b\d{1,2} ?(?:ans?|mois|years?|months?) ?(?:\+|et plus|and up|minimum)|\b\d{1,2} ?\+ ?(?:ans?|mois)|\bmoins de (?:36 mois|3 ans|trois ans)/;
const AGE_ROW = /\bage\b|\bages\b|tranche d'age|age (?:range|minimum|conseille|recommande)/;
/** The youngest age of a row in months; a bare number is in years. */
const YOUNGEST = /(\d{1,2})\s*(mois|months?|m\b)?/;
const TOO_YOUNG =
  /(?:ne convient pas|deconseille|interdit|not suitable).{0,40}(?:moins de|under) (?:36 (?:mois|months)|3 (?:ans|years)|trois ans)(?!.{0,40}(?:surveillance|supervision))/;
const THREE_YEARS = 36;

/** Months from which a row says the toy is made. */
function monthsOf(value: string): number | undefined {
  const [, number, months] = YOUNGEST.exec(fold(value)) ?? [];
  if (number === undefined) return undefined;
  const range = /\d\s*(?:a|-|–|to)\s*\d{1,2}\s*(?:mois|months?)/.test(fold(value));
  return Number(number) * (months || range ? 1 : 12);
}

const rule = defineRule({
  id: 'toy-age',
  families: ['toys'],
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['notSeen', 'contradiction'],

  check(fields) {
    const text = foldedText(fields);
    const row = (fields.attributes ?? []).find(
      ({ name, value }) => AGE_ROW.test(fold(name)) && monthsOf(value) !== undefined,
    );
    const warned = linesOf(fields).some((line) => TOO_YOUNG.test(fold(line)));
    if (row && warned && monthsOf(row.value)! < THREE_YEARS)
      return fail('contradiction', { age: row.value.slice(0, 40) });
    return row || AGE.test(text) ? pass : cantTell('notSeen');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Âge d’un jouet',
    why: 'L’âge minimum décide de l’achat : il se lit avant, en ligne aussi.',
    fix: 'Recopiez l’âge de l’emballage, et « Attention ! Ne convient pas aux enfants de moins de 36 mois » s’il y figure.',
    notSeen: 'L’âge de l’enfant n’a pas pu être vu : est-il lisible dans la page ou sur une photo ?',
    contradiction:
      'La fiche dit « {age} » et « ne convient pas aux enfants de moins de 36 mois » : l’un des deux est faux.',
  },
  en: {
    title: 'Age of a toy',
    why: 'The minimum age decides the purchase: it must be readable before, online too.',
    fix: 'Copy the age from the package, and “Warning. Not suitable for children under 36 months” if it stands there.',
    notSeen: 'The child’s age could not be seen: can it be read on the page or in a picture?',
    contradiction: 'The listing says “{age}” and “not suitable for children under 36 months”: one of the two is wrong.',
  },
};

const title = 'Petit train en bois';
const warning = 'Attention ! Ne convient pas aux enfants de moins de 36 mois.';
const age = (value: string) => [{ name: 'Âge conseillé', value }];

export const examples = (): Example<typeof rule>[] => [
  { fields: { title }, expect: 'notSeen' },
  { fields: { title, attributes: age('18 mois et plus'), safetyInformation: [warning] }, expect: 'contradiction' },
  { fields: { title, attributes: age('1 - 3 ans'), safetyInformation: [warning] }, expect: 'contradiction' },
  { fields: { title, attributes: age('36 mois - 6 ans'), safetyInformation: [warning] }, expect: 'passed' },
  { fields: { title, attributes: age('3 ans et plus'), safetyInformation: [warning] }, expect: 'passed' },
  { fields: { title: 'Train en bois, dès 18 mois' }, expect: 'passed' },
  { fields: { title, bullets: ['Âge recommandé : à partir de 3 ans'] }, expect: 'passed' },
  { fields: { title, description: 'Garanti 2 ans, emballage recyclé.' }, expect: 'notSeen' },
];
