import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

interface Kind {
  /** The characteristic that states it. */
  row: RegExp;
  /** A number and its unit, folded. */
  value: RegExp;
  /** Each unit in the smallest. */
  units: Record<string, number>;
}

const KINDS: readonly Kind[] = [
  {
    row: /^(?:contenance|capacite(?: \(?(?:l|ml|cl|litres?)\)?)?|volume(?: net)?|capacity|fullmenge|fassungsvermogen)$/,
    value: /(?<!\d)(\d+(?:[.,]\d+)?)\s*(ml|cl|l|litres?|liter)(?![a-z])/g,
    units: { ml: 1, cl: 10, l: 1000, litre: 1000, litres: 1000, liter: 1000 },
  },
  {
    row: /^(?:puissance(?: electrique)?|wattage|power|leistung)$/,
    value: /(?<!\d)(\d+(?:[.,]\d+)?)\s*(kw|w|watts?)(?![a-z])/g,
    units: { w: 1, watt: 1, watts: 1, kw: 1000 },
  },
  {
    row: /^(?:capacite de stockage|stockage|taille du disque dur|memory storage capacity|speicherkapazitat)/,
    value: /(?<!\d)(\d+(?:[.,]\d+)?)\s*(go|gb|to|tb)(?![a-z])/g,
    units: { go: 1, gb: 1, to: 1024, tb: 1024 },
  },
  {
    row: /^(?:capacite de la batterie|battery capacity|akkukapazitat)/,
    value: /(?<!\d)(\d+(?:[.,]\d+)?)\s*(mah|ah)(?![a-z])/g,
    units: { mah: 1, ah: 1000 },
  },
  {
    row: /^(?:poids net|quantite nette|contenu net|net weight|nettogewicht)/,
    value: /(?<!\d)(\d+(?:[.,]\d+)?)\s*(g|kg)(?![a-z])/g,
    units: { g: 1, kg: 1000 },
  },
];
/** Several things in one parcel: the title may state one of them or all. */
const SEVERAL = /\d\s*[x×*]\s*\d|\blots?\b|\bpacks?\b|\bset\b|\bpieces?\b|\bpcs\b|\+/;
/** Rounding is no contradiction. */
const CLOSE = 0.05;

const measures = (text: string, { value, units }: Kind) =>
  [...fold(text).matchAll(value)].map(([excerpt, number, unit]) => ({
    excerpt,
    size: Number(number!.replace(',', '.')) * units[unit!]!,
  }));

const rule = defineRule({
  id: 'attribute-consistency',
  needs: ['title', 'attributes'],
  options: {},
  messages: ['differs'],

  // Both may be right, of two things the words do not tell apart: the rule asks.
  check({ title, attributes }) {
    if (SEVERAL.test(fold(title))) return pass;
    for (const kind of KINDS) {
      const [stated, ...more] = measures(title, kind);
      if (!stated || more.length > 0) continue;
      const row = attributes.find(({ name }) => kind.row.test(fold(name).trim()));
      if (!row) continue;
      const listed = measures(row.value, kind);
      const agrees = listed.some(({ size }) => Math.abs(size - stated.size) <= CLOSE * Math.max(size, stated.size));
      if (listed.length > 0 && !agrees)
        return cantTell('differs', { stated: stated.excerpt, name: row.name, value: row.value.slice(0, 60) });
    }
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Valeurs du titre et des caractéristiques',
    why: 'Deux valeurs pour une même grandeur font douter l’acheteur, et donnent raison à celui qui réclame.',
    fix: 'Mesurez, puis écrivez la même valeur partout : titre, points forts, caractéristiques.',
    differs: 'Le titre dit {stated}, la ligne « {name} » dit {value} : les deux sont-ils justes ?',
  },
  en: {
    title: 'Values in the title and the characteristics',
    why: 'Two values for one quantity make buyers doubt, and prove a claimant right.',
    fix: 'Measure, then write the same value everywhere: title, bullets, characteristics.',
    differs: 'The title says {stated}, the line “{name}” says {value}: are both right?',
  },
};

const row = (name: string, value: string) => [{ name, value }];

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Gourde 500 ml', attributes: row('Contenance', '0,75 l') }, expect: 'differs' },
  { fields: { title: 'Bouilloire 2200 W', attributes: row('Puissance', '1800 watts') }, expect: 'differs' },
  { fields: { title: 'Gourde 500 ml', attributes: row('Contenance', '0,5 litre') }, expect: 'passed' },
  { fields: { title: 'Clé USB 1 To', attributes: row('Capacité de stockage', '1000 Go') }, expect: 'passed' },
  { fields: { title: 'Lot de 6 verres 25 cl', attributes: row('Contenance', '1,5 l') }, expect: 'passed' },
  { fields: { title: 'Thé vert 250 g', attributes: row('Poids', '320 g') }, expect: 'passed' },
  { fields: { title: 'Gourde 500 ml', attributes: row('Capacité', '4 personnes') }, expect: 'passed' },
];
