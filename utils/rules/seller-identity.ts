import { isMarketplace } from '../core/party';
import { cantTell, defineRule, type Example, inapplicable, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'seller-identity',
  needs: [],
  wants: ['seller'],
  options: {},
  messages: ['ask'],

  // The seller's page is another page, one look at which tells status and identity.
  check({ seller }, _, { marketplace }) {
    return isMarketplace(seller, marketplace) ? inapplicable : cantTell('ask');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Identité du vendeur',
    why: 'L’acheteur doit savoir s’il contracte avec un professionnel, et lequel : ses droits en dépendent.',
    fix: 'Complétez votre profil de vendeur : statut professionnel, raison sociale, adresse, téléphone, courriel, numéro SIREN, TVA.',
    ask: 'Votre page de vendeur, ouverte depuis la fiche, donne-t-elle votre statut professionnel, votre raison sociale, votre adresse, un contact et votre numéro d’immatriculation ?',
  },
  en: {
    title: 'Identity of the seller',
    why: 'Buyers must know whether they deal with a trader, and which one: their rights depend on it.',
    fix: 'Complete your seller profile: trader status, legal name, address, telephone, e-mail, company number, VAT number.',
    ask: 'Does your seller page, opened from the listing, give your trader status, legal name, address, a contact and your company number?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { seller: { name: 'Atelier du Lac' } }, context: { marketplace: 'cdiscount' }, expect: 'ask' },
  { fields: {}, expect: 'ask' },
  // The marketplace itself sells.
  { fields: { seller: { name: 'Amazon' } }, context: { marketplace: 'amazon' }, expect: 'inapplicable' },
];
