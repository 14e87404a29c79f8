import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** Signal words, H and P statements, pictogram codes of Reg. (EC) 1272/2008. */
const HAZARD =
  /\b(?:danger|dangereux|attention|warning|achtung|gefahr|peligro|pericolo|nocif|irritant|corrosif|inflammable|flammable|corrosive|(?:eu)?h ?[2-4]\d\d|p ?[1-5]\d\d|ghs ?0?[1-9]|clp|mention d avertissement)\b/;

const rule = defineRule({
  id: 'hazard-information',
  families: ['candles', 'chemicals', 'cleaning'],
  needs: ['title'],
  wants: ['bullets', 'description', 'attributes', 'safetyInformation'],
  options: {},
  messages: ['notSeen'],

  // Not every mixture is hazardous, and the label may be readable in a picture: a question.
  check({ title, bullets = [], description = '', attributes = [], safetyInformation = [] }) {
    const rows = attributes.map(({ name, value }) => `${name} ${value}`);
    const texts = [title, ...bullets, description, ...safetyInformation, ...rows];
    return texts.some((text) => HAZARD.test(fold(text).replace(/['’]/g, ' '))) ? pass : cantTell('notSeen');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Mentions de danger',
    why: 'L’offre d’un mélange dangereux doit faire connaître ses dangers avant l’achat.',
    fix: 'Recopiez pictogrammes, mention d’avertissement et phrases H de l’étiquette.',
    notSeen:
      'Aucune mention de danger n’a pu être vue : les pictogrammes et phrases de l’étiquette se lisent-ils sur une photo ?',
  },
  en: {
    title: 'Hazard statements',
    why: 'The offer of a hazardous mixture must tell its hazards before the purchase.',
    fix: 'Copy the pictograms, signal word and H statements of the label.',
    notSeen: 'No hazard statement could be seen: can the pictograms and statements of the label be read in a picture?',
  },
};

const context = { family: { family: 'chemicals', confidence: 'strong' } } as const;

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Colle époxy 25 ml' }, context, expect: 'notSeen' },
  {
    fields: { title: 'Colle époxy 25 ml', safetyInformation: ['H317 : peut provoquer une allergie.'] },
    context,
    expect: 'passed',
  },
  { fields: { title: 'Solvant', description: 'Mention d’avertissement : Danger.' }, context, expect: 'passed' },
];
