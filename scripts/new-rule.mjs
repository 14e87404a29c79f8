#!/usr/bin/env node
// npm run new:rule some-id — writes utils/rules/some-id.ts, ready to be filled in, and registers it.
import { camelCase, newId, writeScaffold } from './lib/scaffold.mjs';

const id = newId('new:rule', 'utils/rules');
const name = camelCase(id);

const rule = `import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: '${id}',
  needs: ['title'],
  options: { max: 150 },
  messages: ['tooLong'],

  check({ title }, { max }) {
    const length = [...title].length;
    return length > max ? fail('tooLong', { length, max }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Nom du contrôle',
    why: 'Ce que le marchand risque.',
    fix: 'Ce qu’il peut faire.',
    tooLong: '{length} caractères ; {max} au plus.',
  },
  en: {
    title: 'Name of the check',
    why: 'What the merchant risks.',
    fix: 'What can be done.',
    tooLong: '{length} characters; {max} at most.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Tasse à café en grès 350 ml' }, expect: 'passed' },
  { fields: { title: 'x'.repeat(151) }, expect: 'tooLong' },
];
`;

writeScaffold({
  files: [{ file: `utils/rules/${id}.ts`, text: rule }],
  registries: [
    { file: 'utils/rules/index.ts', path: `./${id}`, name, importLine: `import ${name} from './${id}';` },
    { file: 'utils/rules/handbook.ts', path: `./${id}`, name, importLine: `import * as ${name} from './${id}';` },
  ],
});
console.log(`Next: write the check, its texts and examples; then give it a row '${id}' in one of utils/policies/:
a rule applies only where a policy asks for it. docs/adding-a-rule.md tells the whole way.`);
