import { foldedText, TEXTS } from '../core/page-text';
import { foldName } from '../core/product-name';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** The metal claimed, folded: « en or », « argent massif »; « argenté » and « ton or » claim none. */
const CLAIM =
  /\b(?:en (?:or|argent|platine)(?: (?:jaune|blanc|rose|massif))?|or (?:jaune|blanc|rose|massif)|argent (?:massif|sterling)|(?:solid |white |yellow |rose )gold|sterling silver)\b/;
const METAL_ROW = /^(?:metal|metaux|matiere|materiau|material|alliage)/;
const METAL = /^(?:or|argent|platine|gold|silver|platinum)(?: (?:jaune|blanc|rose|massif|sterling))?$/;
const FINENESS =
  /\b(?:999|950|925|916|850|800|750|585|375)\b|\b(?:9|10|14|18|22|24) ?(?:k|kt|ct|cts|carats?|karats?)\b|\b(?:1er|premier|2e|second) titre\b|\bplaque|\bdoree?s?\b|\bargentee?s?\b|\bvermeil\b|\bgold[- ]filled\b|\bplated\b|\bgold vermeil\b|\bton (?:or|argent)\b|\bcouleur (?:or|argent)\b/;

const rule = defineRule({
  id: 'jewellery-fineness',
  families: ['jewellery'],
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['notSeen'],

  check(fields) {
    const row = (fields.attributes ?? []).find(
      ({ name, value }) => METAL_ROW.test(fold(name)) && METAL.test(fold(value).trim()),
    );
    const claim = CLAIM.exec(foldName(fields.title))?.[0] ?? row?.value;
    if (claim === undefined) return inapplicable;
    return FINENESS.test(foldedText(fields)) ? pass : cantTell('notSeen', { excerpt: claim.slice(0, 40) });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Titre du métal précieux',
    why: '« Or » ou « argent » sans titre trompe sur la valeur : le titre, ou « plaqué », « doré », accompagne le mot.',
    fix: 'Ajoutez le titre (750 ‰, 925 ‰, 18 carats) ou dites plaqué ou doré ; nommez les pierres avec leur nature.',
    notSeen:
      'La fiche dit « {excerpt} », sans titre vu : le titre (750, 925, 18 carats…) est-il lisible sur une photo ?',
  },
  en: {
    title: 'Fineness of the precious metal',
    why: '“Gold” or “silver” without a fineness misleads about the value: the fineness, or “plated”, goes with the word.',
    fix: 'Add the fineness (750 ‰, 925 ‰, 18 carats) or say plated; name stones with their nature.',
    notSeen:
      'The listing says “{excerpt}”, and no fineness was seen: can it (750, 925, 18 carats…) be read in a picture?',
  },
};

const metal = (value: string) => [{ name: 'Métal', value }];

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Bague en or jaune' }, expect: 'notSeen' },
  { fields: { title: 'Bague fine', attributes: metal('Argent') }, expect: 'notSeen' },
  { fields: { title: 'Bague en or jaune 750 ‰' }, expect: 'passed' },
  { fields: { title: 'Bague en argent', description: 'Argent 925 rhodié.' }, expect: 'passed' },
  { fields: { title: 'Bracelet plaqué or' }, expect: 'inapplicable' },
  { fields: { title: 'Boucles dorées ton or, gold or silver', attributes: metal('Laiton') }, expect: 'inapplicable' },
];
