// What `new:rule` and `new:marketplace` share: names, and lines added to the registries in their order.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root } from './env.mjs';

/** Longest line the formatter leaves whole. */
const LINE_WIDTH = 120;

/** `title-length` → `titleLength`. */
export const camelCase = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The id on the command line; ends with one sentence when it is no id, or `taken` says the file is there. */
export function newId(command, folder) {
  const [id, ...rest] = process.argv.slice(2);
  if (id === undefined || rest.length) fail(`Usage: npm run ${command} some-id`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    fail(`“${id}” is no id: small letters and digits, words joined by hyphens, like some-id.`);
  }
  if (!isName(camelCase(id))) fail(`“${id}” is a word of the language: add another word to it.`);
  const file = join(root, folder, `${id}.ts`);
  if (existsSync(file) || ['index', 'handbook'].includes(id)) fail(`${folder}/${id}.ts exists already.`);
  return id;
}

function isName(word) {
  try {
    new Function(`"use strict"; const ${word} = 0;`);
    return true;
  } catch {
    return false;
  }
}

/** The registry's text with one more import and one more name in its list, before the first that sorts after it. */
export function registered(source, { importLine, path, name, isFixed = () => false }) {
  const lines = source.split('\n');
  const own = lines.flatMap((line, at) => {
    const from = /^import .* from '(\.\/[^']+)';$/.exec(line)?.[1];
    return from ? [{ at, from }] : [];
  });
  const next = own.find(({ from }) => from > path)?.at ?? (own.at(-1)?.at ?? -1) + 1;
  lines.splice(next, 0, importLine);

  const list = /(= )\[([\s\w,]*)\];/;
  const withImport = lines.join('\n');
  const names = list.exec(withImport)?.[2].match(/\w+/g);
  if (!names) return undefined;
  const before = names.findIndex((other) => (isFixed(other) ? other === 'shop' : other > name));
  names.splice(before < 0 ? names.length : before, 0, name);
  return withImport.replace(list, (_list, equals, _names, at) => {
    const start = withImport.lastIndexOf('\n', at) + 1;
    const flat = `${equals}[${names.join(', ')}];`;
    if (at - start + flat.length <= LINE_WIDTH) return flat;
    return `${equals}[\n${names.map((other) => `  ${other},\n`).join('')}];`;
  });
}

/** Writes the new files and the changed registries, all or nothing, and says what was done. */
export function writeScaffold({ files, registries }) {
  const changed = registries.map(({ file, ...entry }) => {
    const text = registered(readFileSync(join(root, file), 'utf8'), entry);
    return { file, text: text ?? fail(`${file} holds no plain list of names: add the line by hand.`) };
  });
  for (const { file, text } of [...files, ...changed]) writeFileSync(join(root, file), text);
  for (const { file } of files) console.log(`Written: ${file}`);
  for (const { file } of changed) console.log(`Registered in: ${file}`);
}
