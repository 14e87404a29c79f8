import { defineRule, type Example, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'gtin-presence',
  needs: ['gtin'],
  whenAbsent: 'missing',
  options: {},
  messages: ['missing'],
  check: () => pass,
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Code GTIN (EAN)',
    why: 'Le code relie l’offre au bon produit ; sans lui, elle est refusée ou moins visible.',
    fix: 'Saisissez le code imprimé sous le code-barres, demandez-le au fabricant ou à GS1, ou déclarez une exemption.',
    missing: 'Code GTIN (EAN) non trouvé.',
  },
  en: {
    title: 'GTIN (EAN)',
    why: 'The code links the offer to the right product; without it the offer is refused or less visible.',
    fix: 'Enter the code printed under the barcode, ask the manufacturer or GS1 for it, or declare an exemption.',
    missing: 'No GTIN (EAN) found.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'missing' },
  { fields: { gtin: '3760123456784' }, expect: 'passed' },
];
