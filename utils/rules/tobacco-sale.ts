import { foldedText, TEXTS } from '../core/page-text';
import { foldName } from '../core/product-name';
import { cantTell, defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';
import { MINORS_NOTICE, tobaccoIn } from '../core/words-restricted';

const rule = defineRule({
  id: 'tobacco-sale',
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['disposable', 'pouches', 'tobacco', 'minorsNotSeen'],

  concerns: ({ title }) => title === undefined || tobaccoIn(foldName(title)) !== undefined,

  check(fields) {
    const found = tobaccoIn(foldName(fields.title));
    if (!found) return inapplicable;
    const { kind, excerpt } = found;
    if (kind === 'disposable') return fail('disposable', { excerpt });
    if (kind !== 'vaping') return cantTell(kind, { excerpt });
    return MINORS_NOTICE.test(foldedText(fields)) ? pass : cantTell('minorsNotSeen', { excerpt });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Tabac, vapotage et nicotine',
    why: 'La vente à distance de tabac et la vente de « puffs » sont interdites ; le vapotage l’est aux mineurs.',
    fix: 'Retirez l’offre interdite ; pour le vapotage rechargeable, affichez l’interdiction aux mineurs et contrôlez l’âge.',
    disposable: '« {excerpt} » : les cigarettes électroniques jetables ne se vendent plus en France.',
    pouches:
      '« {excerpt} » : la vente est tenue pour interdite, malgré un décret suspendu en partie ; l’article est-il autre chose ?',
    tobacco: '« {excerpt} » : le tabac ne se vend pas à distance ; l’article est-il autre chose que du tabac ?',
    minorsNotSeen:
      '« {excerpt} » : l’interdiction de vente aux mineurs n’a pas pu être vue ; la page ou le site l’affiche-t-il ?',
  },
  en: {
    title: 'Tobacco, vaping and nicotine',
    why: 'Distance sale of tobacco and the sale of disposable vapes are forbidden; vaping is, to minors.',
    fix: 'Withdraw the forbidden offer; for refillable vaping, show the ban on sale to minors and check age.',
    disposable: '“{excerpt}”: disposable electronic cigarettes are no longer sold in France.',
    pouches:
      '“{excerpt}”: the sale is held to be forbidden, despite a decree suspended in part; is the item something else?',
    tobacco: '“{excerpt}”: tobacco is not sold at a distance; is the item something other than tobacco?',
    minorsNotSeen: '“{excerpt}”: the ban on sale to minors could not be seen; does the page or the site show it?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Puff jetable 600 bouffées, menthe' }, expect: 'disposable' },
  { fields: { title: 'Sachets de nicotine menthe x 20' }, expect: 'pouches' },
  { fields: { title: 'Tabac à rouler 30 g' }, expect: 'tobacco' },
  { fields: { title: 'E-liquide fraise 50 ml' }, expect: 'minorsNotSeen' },
  { fields: { title: 'E-liquide fraise 50 ml', bullets: ['Interdit aux mineurs'] }, expect: 'passed' },
  { fields: { title: 'Puffs Ultra Soft, mouchoirs' }, expect: 'inapplicable' },
  { fields: { title: 'Alternative aux puffs jetables, 10 ml' }, expect: 'inapplicable' },
  { fields: { title: 'Blague à tabac en cuir' }, expect: 'inapplicable' },
  { fields: { title: 'Eau de parfum tabac blond 50 ml' }, expect: 'inapplicable' },
  { fields: { title: 'Parka puffer noire' }, expect: 'inapplicable' },
];
