import { claimIn, sentencesOf } from '../core/claim';
import { cantTell, defineRule, type Example, inapplicable, type RuleText } from '../core/rule';
import { findCarbonClaim } from '../core/words-claims';

const rule = defineRule({
  id: 'carbon-claim',
  needs: ['title'],
  wants: ['highlights', 'bullets', 'description', 'brand'],
  options: {},
  messages: ['claimed'],

  // The published balance stands elsewhere: the rule asks for it, it does not accuse.
  check({ brand, ...texts }) {
    const excerpt = claimIn(sentencesOf(texts), findCarbonClaim, brand);
    return excerpt ? cantTell('claimed', { excerpt }) : inapplicable;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Neutralité carbone annoncée',
    why: 'Annoncer un produit neutre en carbone suppose un bilan publié ; une neutralité obtenue par compensation est visée par la directive (UE) 2024/825, dont la reprise en droit français reste à confirmer.',
    fix: 'Retirez la mention, ou décrivez une réduction mesurée et donnez le lien du bilan publié.',
    claimed: '« {excerpt} » : un bilan publié, accessible depuis la fiche, soutient-il cette mention ?',
  },
  en: {
    title: 'Claim of carbon neutrality',
    why: 'Calling a product carbon neutral supposes a published balance; neutrality by offsetting is aimed at by Directive (EU) 2024/825, whose adoption into French law is still to be confirmed.',
    fix: 'Remove the claim, or describe a measured reduction and link the published balance.',
    claimed: '“{excerpt}”: does a published balance, within reach of the listing, support this claim?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Gourde', bullets: ['Fabrication neutre en carbone'] }, expect: 'claimed' },
  { fields: { title: 'Savon climatiquement neutre' }, expect: 'claimed' },
  { fields: { title: 'Cadre de vélo en fibre de carbone, couleur neutre' }, expect: 'inapplicable' },
  { fields: { title: 'Gourde', description: 'Ce produit n’est pas neutre en carbone.' }, expect: 'inapplicable' },
  { fields: { title: 'Livre « Neutralité carbone »' }, expect: 'inapplicable' },
  { fields: { title: 'Filtre à charbon', brand: 'Zéro Carbone' }, expect: 'inapplicable' },
];
