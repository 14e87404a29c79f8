/* `npm run new:rule` and `npm run new:marketplace`, in a copy of the project. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/env.mjs';
import type { Policy } from '../../utils/core/policy';
import type { AnyRule } from '../../utils/core/rule';
import type { Marketplace } from '../../utils/extract/marketplace';

let copy: string;

const scaffold = (script: 'new-rule' | 'new-marketplace', ...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [join(copy, `scripts/${script}.mjs`), ...args], {
    encoding: 'utf8',
  });
  return { status, stderr: stderr.trim() };
};
const tool = (path: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'node_modules', path), ...args], { cwd: copy, encoding: 'utf8' });
const load = async <T>(file: string): Promise<T> => (await import(/* @vite-ignore */ join(copy, file))) as T;
const snapshot = () =>
  readdirSync(join(copy, 'utils'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'scaffold-'));
  for (const part of ['scripts', 'utils', 'biome.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const strict = JSON.parse(readFileSync(join(root, 'utils/core/tsconfig.json'), 'utf8')).compilerOptions;
  const options = { ...strict, lib: ['ES2023', 'DOM', 'DOM.Iterable'] };
  const include = ['utils/rules/*.ts', 'utils/marketplaces/*.ts', 'utils/policies/*.ts'];
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include }));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('what is refused changes nothing', () => {
  const cases: [string, 'new-rule' | 'new-marketplace', string[], RegExp][] = [
    ['no id', 'new-rule', [], /^Usage: npm run new:rule some-id$/],
    ['two ids', 'new-rule', ['one-id', 'other-id'], /^Usage: npm run new:rule some-id$/],
    ['capitals', 'new-rule', ['TitleLength'], /^“TitleLength” is no id: /],
    ['a path', 'new-rule', ['../title'], /^“..\/title” is no id: /],
    ['a digit first', 'new-marketplace', ['3suisses'], /^“3suisses” is no id: /],
    ['a hyphen last', 'new-marketplace', ['some-'], /^“some-” is no id: /],
    ['a reserved word', 'new-marketplace', ['default'], /^“default” is a word of the language/],
    ['a rule that is there', 'new-rule', ['title-length'], /^utils\/rules\/title-length\.ts exists already\.$/],
    ['the registry itself', 'new-rule', ['handbook'], /^utils\/rules\/handbook\.ts exists already\.$/],
    ['a marketplace that is there', 'new-marketplace', ['shop'], /^utils\/marketplaces\/shop\.ts exists already\.$/],
  ];
  it.each(cases)('%s', (_name, script, args, sentence) => {
    const before = snapshot();
    const { status, stderr } = scaffold(script, ...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(snapshot()).toEqual(before);
  });
});

describe('what is written', { timeout: 60_000 }, () => {
  const ids = ['aaa-first', 'mmm-between', 'zzz-last'];

  it('is registered in order, keeps to the examples’ shape, type-checks and is formatted', async () => {
    for (const id of ids) {
      expect(scaffold('new-rule', id)).toEqual({ status: 0, stderr: '' });
      expect(scaffold('new-marketplace', id)).toEqual({ status: 0, stderr: '' });
    }

    const { rules } = await load<{ rules: AnyRule[] }>('utils/rules/index.ts');
    const { handbook } = await load<{ handbook: { default: AnyRule; text: object; examples(): Example[] }[] }>(
      'utils/rules/handbook.ts',
    );
    const ruleIds = rules.map(({ id }) => id);
    expect(ruleIds).toEqual([...ruleIds].sort());
    expect(handbook.map((entry) => entry.default.id)).toEqual(ruleIds);
    for (const { default: rule, text, examples } of handbook.filter((entry) => ids.includes(entry.default.id))) {
      expect(Object.keys(text)).toEqual(['fr', 'en']);
      expect(new Set(examples().map(({ expect: outcome }) => outcome))).toEqual(new Set(['passed', ...rule.messages]));
      for (const { fields, expect: expected } of examples()) {
        const verdict = rule.check(fields as never, rule.options as never, {} as never);
        expect('message' in verdict ? verdict.message : verdict.outcome).toBe(expected);
      }
    }

    const { marketplaces } = await load<{ marketplaces: Marketplace[] }>('utils/marketplaces/index.ts');
    const names = marketplaces.map(({ id }) => id);
    expect(names.at(-1)).toBe('shop');
    expect(names.slice(0, -1)).toEqual(names.slice(0, -1).sort());
    for (const { examples, listingId } of marketplaces.filter(({ id }) => ids.includes(id)))
      for (const [address, id] of Object.entries(examples)) expect(listingId(new URL(address))).toBe(id);
    const { policies } = await load<{ policies: Policy[] }>('utils/policies/index.ts');
    const asked = policies.map(({ id }) => id);
    expect(asked[0]).toBe('common');
    expect(asked.at(-1)).toBe('shop');
    for (const id of ids) expect(asked.filter((other) => other === id)).toHaveLength(1);

    const written = ids.flatMap((id) => ['rules', 'marketplaces', 'policies'].map((room) => `utils/${room}/${id}.ts`));
    const registries = ['rules/index', 'rules/handbook', 'marketplaces/index', 'policies/index'];
    const files = [...written, ...registries.map((name) => `utils/${name}.ts`)];
    const { stdout: errors } = tool('typescript/bin/tsc', '--noEmit', '-p', '.');
    expect(errors.split('\n').filter((line) => files.some((file) => line.startsWith(file)))).toEqual([]);
    const format = tool('@biomejs/biome/bin/biome', 'check', ...files);
    expect(format.status, format.stderr).toBe(0);
  });

  it('keeps the policy of a marketplace that had one before it could be read', () => {
    const file = join(copy, 'utils/policies/mmm-between.ts');
    const policy = readFileSync(file, 'utf8');
    rmSync(join(copy, 'utils/marketplaces/mmm-between.ts'));
    expect(scaffold('new-marketplace', 'mmm-between').status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(policy);
  });
});

interface Example {
  fields: object;
  expect: string;
}
