import { brandKey, isNoBrand } from '../core/brand';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { readText } from '../core/text';
import { findLicence } from '../core/words-brands';

const rule = defineRule({
  id: 'brand-ownership',
  needs: ['brand'],
  wants: ['seller'],
  options: {},
  messages: ['licence', 'sameAsSeller'],

  // A maker who sells under its own name is right: the rule asks.
  check({ brand, seller }) {
    if (isNoBrand(brand)) return pass;
    const licence = findLicence(readText(brand));
    if (licence) return cantTell('licence', { brand });
    const key = brandKey(brand);
    return key && seller && brandKey(seller.name) === key ? cantTell('sameAsSeller', { brand }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Marque du fabricant',
    why: 'La marque est celle du fabricant, imprimée sur le produit ; ni celle de la boutique qui revend, ni celle d’un personnage.',
    fix: 'Saisissez la marque lisible sur le produit ou sur son emballage.',
    licence: '« {brand} » est le nom d’une licence : est-ce aussi la marque du fabricant, imprimée comme telle ?',
    sameAsSeller: 'La marque {brand} est aussi le nom du vendeur : est-elle imprimée sur le produit ou son emballage ?',
  },
  en: {
    title: 'The maker’s brand',
    why: 'The brand is the maker’s, printed on the product; neither the reselling shop’s nor a character’s name.',
    fix: 'Enter the brand that can be read on the product or its packaging.',
    licence: '“{brand}” is the name of a licence: is it also the maker’s brand, printed as such?',
    sameAsSeller: 'The brand {brand} is also the seller’s name: is it printed on the product or its packaging?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { brand: 'Pat’ Patrouille' }, expect: 'licence' },
  { fields: { brand: 'Maison Tavel', seller: { name: 'maison tavel SARL' } }, expect: 'sameAsSeller' },
  { fields: { brand: 'Brume', seller: { name: 'Maison Tavel' } }, expect: 'passed' },
  { fields: { brand: 'Brume' }, expect: 'passed' },
  { fields: { brand: 'Sans marque', seller: { name: 'Sans marque' } }, expect: 'passed' },
];
