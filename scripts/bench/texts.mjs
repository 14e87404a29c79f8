// The best-known checker of product texts, in Node on the same text: how many times longer it takes; and how judging grows
// with the text.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { nodeModule } from '../lib/bundle.mjs';
import { ensurePackage, root } from '../lib/env.mjs';
import { median } from './median.mjs';

const LENGTHS = [2_000, 10_000, 25_000];
const ROUNDS = 9;
const TITLE = 'Bol en grès émaillé bleu, façonné à la main';
const WORDS =
  'bol grès émaillé façonné main cuit deux fois four atelier bleu soupe salade solide lavable machine léger profond terre'.split(
    ' ',
  );

/** A text that was never judged before, of ordinary sentences. */
function textOf(length, round) {
  let text = '';
  for (let at = 0; text.length < length; at++) {
    const words = Array.from({ length: 9 }, (_, word) => WORDS[(at * 7 + word * 5 + round * 3) % WORDS.length]);
    text += `Ce ${words.join(' ')} est le numéro ${at + round}. `;
  }
  return text.slice(0, length);
}

/** Its checks of a product’s page: 14 of what search engines see, 5 of how it reads. */
function yoast() {
  const require = createRequire(ensurePackage(join(root, 'scripts', 'bench', 'peers')));
  const load = (path) => {
    const loaded = require(`yoastseo/build/${path}.js`);
    return loaded.default ?? loaded;
  };
  const { Paper } = require('yoastseo');
  const Researcher = load('languageProcessing/languages/fr/Researcher');
  const assessors = ['seoAssessor', 'contentAssessor'].map((name) => load(`scoring/assessors/productPages/${name}`));
  return (text) => {
    const facts = {
      keyword: 'bol en grès',
      title: TITLE,
      description: TITLE,
      slug: 'bol',
      locale: 'fr_FR',
      titleWidth: 300,
    };
    const paper = new Paper(`<p>${text}</p>`, facts);
    const researcher = new Researcher(paper);
    return assessors.reduce((results, Assessor) => {
      const assessor = new Assessor(researcher, {});
      assessor.assess(paper);
      return results + assessor.getValidResults().length;
    }, 0);
  };
}

export async function* run() {
  const { judgeText } = await nodeModule('scripts/bench/judge.ts', 'judge');
  const assess = yoast();
  const timed = (judge, text, least) => {
    const before = performance.now();
    const results = judge(text);
    const time = performance.now() - before;
    if (results < least) throw new Error(`only ${results} results of ${least}`);
    return time;
  };
  const ours = {};
  for (const length of LENGTHS) {
    const times = { ours: [], theirs: [] };
    for (let round = -3; round < ROUNDS; round++) {
      const text = textOf(length, round + 5);
      const pair = [timed((one) => judgeText(TITLE, one), text, 15), timed(assess, text, 15)];
      // What is compiled at first is there for the others.
      if (round < 0) continue;
      times.ours.push(pair[0]);
      times.theirs.push(pair[1]);
    }
    ours[length] = median(times.ours);
    const bench = length === LENGTHS[0] ? 'yoastseo' : 'yoastseo-longer';
    const row = { bench, case: `${length} characters`, against: 'us', unit: 'ms' };
    yield { ...row, ours: median(times.theirs), yardstick: ours[length] };
  }
  const growth = { bench: 'judge-long-texts', case: '', against: `of ${LENGTHS[0]} characters`, unit: 'ms' };
  yield { ...growth, ours: ours[LENGTHS.at(-1)], yardstick: ours[LENGTHS[0]] };
}
