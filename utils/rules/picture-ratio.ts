import { defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'picture-ratio',
  needs: ['pictures'],
  whole: ['pictures'],
  // Longest side over the shortest. Below `max` a square thumbnail shows the product well enough.
  options: { max: 2 },
  messages: ['narrow'],

  check({ pictures }, { max }) {
    const { width, height } = pictures[0] ?? {};
    if (!width || !height) return inapplicable;
    const ratio = Math.max(width, height) / Math.min(width, height);
    return ratio > max ? fail('narrow', { width, height }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Forme de l’image principale',
    why: 'Les vignettes sont carrées : une image très étroite y paraît minuscule ou coupée.',
    fix: 'Ajoutez du fond blanc autour du produit jusqu’à une image carrée.',
    narrow: '{width} × {height} pixels : l’image principale est très allongée.',
  },
  en: {
    title: 'Shape of the main picture',
    why: 'Thumbnails are square: a very narrow picture looks tiny in them, or is cut.',
    fix: 'Add white around the product until the picture is square.',
    narrow: '{width} × {height} pixels: the main picture is very elongated.',
  },
};

const picture = (width?: number, height?: number) => ({
  pictures: [{ url: 'https://images.example/1.jpg', ...(width && height && { width, height }) }],
});

export const examples = (): Example<typeof rule>[] => [
  { fields: picture(1500, 400), expect: 'narrow' },
  { fields: picture(800, 1200), expect: 'passed' },
  { fields: picture(1200, 1200), expect: 'passed' },
  { fields: picture(), expect: 'inapplicable' },
];
