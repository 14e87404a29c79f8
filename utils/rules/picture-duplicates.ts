import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'picture-duplicates',
  needs: ['pictures'],
  options: {},
  messages: ['repeated'],

  // Only one and the same address is surely one and the same picture.
  check({ pictures }) {
    const count = pictures.length - new Set(pictures.map(({ url }) => url)).size;
    return count > 0 ? fail('repeated', { count }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Images en double',
    why: 'Une image répétée prend la place d’un angle, d’un détail ou d’une mesure que l’acheteur cherche.',
    fix: 'Remplacez chaque double par une autre vue.',
    repeated: { one: '{count} image est répétée.', other: '{count} images sont répétées.' },
  },
  en: {
    title: 'Repeated pictures',
    why: 'A repeated picture takes the place of an angle, a detail or a measure that buyers look for.',
    fix: 'Put another view in place of each double.',
    repeated: { one: '{count} picture is repeated.', other: '{count} pictures are repeated.' },
  },
};

const pictures = (...names: string[]) => ({
  pictures: names.map((name) => ({ url: `https://images.example/${name}` })),
});

export const examples = (): Example<typeof rule>[] => [
  { fields: pictures('1.jpg', '2.jpg', '1.jpg'), expect: 'repeated' },
  { fields: pictures('1.jpg', '2.jpg'), expect: 'passed' },
  { fields: pictures('view?id=1', 'view?id=2'), expect: 'passed' },
];
