import { claimIn } from '../core/claim';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { findBiocidalClaim, findEnvironmentalClaim } from '../core/words-claims';

const rule = defineRule({
  id: 'restricted-claims',
  needs: [],
  asks: ['title', 'bullets', 'description'],
  wants: ['brand'],
  options: {},
  messages: ['environmental', 'biocidal'],

  // Whether a claim is allowed depends on proof the page does not show: the rule asks, it does not accuse.
  check({ title = '', bullets = [], description = '', brand }) {
    const texts = [title, ...bullets, description];
    const environmental = claimIn(texts, findEnvironmentalClaim, brand);
    if (environmental) return cantTell('environmental', { excerpt: environmental });
    const biocidal = claimIn(texts, findBiocidalClaim, brand);
    return biocidal ? cantTell('biocidal', { excerpt: biocidal }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Allégations réglementées',
    why: 'La loi interdit les mentions écologiques générales et encadre celles de désinfection ; les places de marché retirent ces textes.',
    fix: 'Remplacez la mention par un fait vérifiable : label et son numéro, part de matière recyclée, norme d’essai.',
    environmental: '« {excerpt} » : quelle preuve ou quel label soutient cette mention écologique ?',
    biocidal: '« {excerpt} » : le produit a-t-il l’autorisation biocide ou l’essai que cette mention suppose ?',
  },
  en: {
    title: 'Regulated claims',
    why: 'The law forbids general environmental praise and regulates claims of disinfection; marketplaces remove such texts.',
    fix: 'Put a fact that can be checked in its place: a label and its number, the share of recycled material, a test standard.',
    environmental: '“{excerpt}”: does the listing give the proof or the label that supports this environmental claim?',
    biocidal: '“{excerpt}”: does the product have the biocidal authorisation or the test this claim supposes?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Gourde écologique 500 ml' }, expect: 'environmental' },
  { fields: { title: 'Gourde', bullets: ['Respectueuse de l’environnement'] }, expect: 'environmental' },
  { fields: { title: 'Gourde', description: 'Revêtement antibactérien sur le bouchon.' }, expect: 'biocidal' },
  { fields: { title: 'Sac', bullets: ['Un geste bon pour la planète'] }, expect: 'environmental' },
  { fields: { title: 'Tapis', bullets: ['Traitement anti-acariens'] }, expect: 'biocidal' },
  {
    fields: {
      title: 'Savon sans agent antibactérien',
      description: 'Film non biodégradable. La mention « écologique » est interdite.',
    },
    expect: 'passed',
  },
  { fields: { title: 'Gourde Écologique 500 ml', brand: 'Écologique' }, expect: 'passed' },
  { fields: { title: 'Gourde en inox recyclé à 90 %' }, expect: 'passed' },
];
