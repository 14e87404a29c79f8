import { cantTell, defineRule, type Example, inapplicable, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'shop-legal-notice',
  needs: [],
  options: {},
  messages: ['ask'],

  // Other pages of the shop, which no listing shows: one look at them settles it for the whole shop.
  check: (_, __, { marketplace }) => (marketplace === 'shop' ? cantTell('ask') : inapplicable),
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Mentions légales de la boutique',
    why: 'Une boutique doit dire qui elle est et vers quel médiateur se tourner ; leur absence se sanctionne, et un producteur publie aussi ses identifiants uniques REP.',
    fix: 'Publiez une page « Mentions légales » liée depuis chaque page : identité, adresse, téléphone, courriel, immatriculation, directeur de la publication, hébergeur ; ajoutez le médiateur et, si vous êtes producteur ou importateur, vos identifiants REP. Retirez tout lien vers la plateforme européenne de règlement des litiges, fermée en juillet 2025.',
    ask: 'Chaque page mène-t-elle à des mentions légales complètes, au nom de votre médiateur et, si vous êtes producteur ou importateur, à vos identifiants uniques REP ?',
  },
  en: {
    title: 'Legal notice of the shop',
    why: 'A shop must say who it is and which mediator to turn to; silence is punished, and a producer publishes its EPR unique identifiers too.',
    fix: 'Publish a “Legal notice” page linked from every page: identity, address, telephone, e-mail, registration, publication director, host; add the mediator and, if you are a producer or an importer, your EPR identifiers. Remove any link to the European dispute platform, closed in July 2025.',
    ask: 'Does every page lead to a complete legal notice, to the name of your mediator and, if you are a producer or an importer, to your EPR unique identifiers?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, context: { marketplace: 'shop' }, expect: 'ask' },
  { fields: {}, context: { marketplace: 'etsy' }, expect: 'inapplicable' },
];
