import { ELECTRICAL } from '../core/family';
import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

const WARNING =
  /\b(?:avertissements?|attention|mise en garde|danger|precautions?|consignes? de securite|ne convient pas|tenir hors de portee|warnings?|caution|not suitable|keep out of reach|achtung|warnhinweise?|vorsicht|nicht geeignet|sicherheitshinweise?|advertencias?|precaucion|no apto|avvertenz[ae]|attenzione|non adatto|moins de 36 mois|under (?:3 years|36 months)|unter 36 monaten)\b/;

const rule = defineRule({
  id: 'gpsr-warnings',
  // Toys, batteries and chemicals always bear warnings; appliances come with instructions that hold some.
  families: ['toys', 'batteries', 'chemicals', 'cleaning', ...ELECTRICAL],
  needs: [],
  asks: ['safetyInformation'],
  wants: ['bullets', 'description', 'attributes'],
  options: {},
  messages: ['missing', 'notSeen'],

  check({ safetyInformation, bullets = [], description = '', attributes = [] }, _, { family }) {
    if (safetyInformation?.length) return pass;
    const texts = [description, ...bullets, ...attributes.map(({ name, value }) => `${name} ${value}`)];
    if (texts.some((text) => WARNING.test(fold(text)))) return pass;
    return ELECTRICAL.some((electrical) => electrical === family?.family) ? cantTell('notSeen') : fail('missing');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Avertissements et consignes de sécurité',
    why: 'Les avertissements de l’étiquette et de la notice doivent se lire avant l’achat, en français.',
    fix: 'Recopiez-les tels quels dans le champ prévu ; s’il n’y en a aucun, renseignez l’attestation.',
    missing: 'Aucun avertissement trouvé.',
    notSeen:
      'Aucun avertissement n’a pu être vu : ceux de l’étiquette et de la notice, s’il y en a, sont-ils donnés dans la fiche ?',
  },
  en: {
    title: 'Warnings and safety information',
    why: 'The warnings of the label and the leaflet must be readable before the purchase, in the buyer’s language.',
    fix: 'Copy them as they are into their field; if there is none, fill in the attestation.',
    missing: 'No warning found.',
    notSeen: 'No warning could be seen: are those of the label and the leaflet, if any, given in the listing?',
  },
};

const context = { family: { family: 'toys', confidence: 'strong' } } as const;

export const examples = (): Example<typeof rule>[] => [
  { fields: { description: 'Un petit train en bois.' }, context, expect: 'missing' },
  {
    fields: { description: 'Une bouilloire de 1,7 L.' },
    context: { family: { family: 'small-appliances', confidence: 'strong' } },
    expect: 'notSeen',
  },
  { fields: { safetyInformation: ['Ne pas approcher du feu.'] }, context, expect: 'passed' },
  { fields: { bullets: ['Ne convient pas aux enfants de moins de 36 mois'] }, context, expect: 'passed' },
  { fields: { attributes: [{ name: 'Avertissement', value: 'Petites pièces' }] }, context, expect: 'passed' },
];
