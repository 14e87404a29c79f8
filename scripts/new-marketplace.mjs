#!/usr/bin/env node
// npm run new:marketplace some-id — writes utils/marketplaces/some-id.ts and its policy, and registers both.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/env.mjs';
import { camelCase, newId, writeScaffold } from './lib/scaffold.mjs';

const id = newId('new:marketplace', 'utils/marketplaces');
const name = camelCase(id);
const title = id.replace(/(^|-)(.)/g, (_, hyphen, letter) => (hyphen ? ' ' : '') + letter.toUpperCase());

const marketplace = `import { defineMarketplace } from '../extract/marketplace';
import { text } from '../extract/reader';

const idIn = ({ pathname }: URL) => /^\\/p\\/(\\d+)/.exec(pathname)?.[1];

export default defineMarketplace({
  id: '${id}',
  name: '${title}',
  matches: ['https://www.${id}.example/*'],
  examples: { 'https://www.${id}.example/p/12345': '12345' },
  listingId: idIn,
  pageKind: ({ document, url }) => (idIn(url) && document.querySelector('h1') ? 'listing' : 'other'),
  fields: { title: [text('h1')] },
});
`;

const policy = `import type { Policy } from '../core/policy';

/** What ${title} asks of a listing. */
const ${name}: Policy = {
  id: '${id}',
  name: { fr: '${title}', en: '${title}' },
  marketplaces: ['${id}'],
  rows: {},
};
export default ${name};
`;

const importLine = `import ${name} from './${id}';`;
const entry = { path: `./${id}`, name, importLine };
// Several marketplaces have a policy before they can be read.
const hasPolicy = existsSync(join(root, `utils/policies/${id}.ts`));
const policyRegistry = {
  ...entry,
  file: 'utils/policies/index.ts',
  isFixed: (other) => ['common', 'shop'].includes(other) || other.startsWith('law'),
};

writeScaffold({
  files: [
    { file: `utils/marketplaces/${id}.ts`, text: marketplace },
    ...(hasPolicy ? [] : [{ file: `utils/policies/${id}.ts`, text: policy }]),
  ],
  registries: [
    { ...entry, file: 'utils/marketplaces/index.ts', isFixed: (other) => other === 'shop' },
    ...(hasPolicy ? [] : [policyRegistry]),
  ],
});
console.log(`Next: say where the site is (matches), how its addresses name a listing (examples, listingId), what proves a
listing (pageKind) and where each field stands. docs/adding-a-marketplace.md tells the whole way.`);
