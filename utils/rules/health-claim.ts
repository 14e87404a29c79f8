import { claimIn, sentencesOf } from '../core/claim';
import { cantTell, defineRule, type Example, inapplicable, type RuleText } from '../core/rule';
import { findHealthClaim } from '../core/words-claims';

const rule = defineRule({
  id: 'health-claim',
  needs: ['title'],
  wants: ['highlights', 'bullets', 'description', 'brand'],
  options: {},
  messages: ['claimed'],

  // Medicines and medical devices may say so: only a person can tell.
  check({ brand, ...texts }) {
    const excerpt = claimIn(sentencesOf(texts), findHealthClaim, brand);
    return excerpt ? cantTell('claimed', { excerpt }) : inapplicable;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Allégation de santé',
    why: 'Dire à tort qu’un produit guérit ou soulage une maladie est réputé trompeur ; pour les aliments, seules les allégations autorisées sont permises.',
    fix: 'Reprenez une allégation autorisée, ou décrivez l’usage sans effet médical.',
    claimed:
      '« {excerpt} » : le produit est-il un médicament, un dispositif médical, ou l’allégation est-elle autorisée pour lui ?',
  },
  en: {
    title: 'Health claim',
    why: 'Falsely saying that a product cures or relieves an illness counts as misleading; for food, only authorised claims are allowed.',
    fix: 'Use an authorised claim, or describe the use without a medical effect.',
    claimed: '“{excerpt}”: is the product a medicine, a medical device, or is the claim authorised for it?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Bracelet en cuivre anti-douleur' }, expect: 'claimed' },
  { fields: { title: 'Tisane', bullets: ['Soulage les douleurs articulaires'] }, expect: 'claimed' },
  { fields: { title: 'Améthyste', description: 'Pierre aux vertus thérapeutiques.' }, expect: 'claimed' },
  { fields: { title: 'Table aux finitions soignées, bois traité' }, expect: 'inapplicable' },
  { fields: { title: 'Chaise', description: 'Le dossier soulage le dos.' }, expect: 'inapplicable' },
  { fields: { title: 'Huile de massage', description: 'Sans effet anti-inflammatoire.' }, expect: 'inapplicable' },
  { fields: { title: 'Ruban', description: '1 € reversé à la lutte contre le cancer.' }, expect: 'inapplicable' },
  { fields: { title: 'Logiciel antivirus' }, expect: 'inapplicable' },
  { fields: { title: 'Carnet « Guérir »' }, expect: 'inapplicable' },
];
