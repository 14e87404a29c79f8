import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'picture-background',
  needs: ['pictures'],
  whole: ['pictures'],
  // Shares of the edge and of the longer side. `tone`: what the marketplace asks of the background.
  options: { tone: 'white' as 'white' | 'light', edge: 0.9, clearlyNot: 0.5, fill: 0.6 },
  messages: ['ask', 'askFill', 'background', 'fill'],

  // What the browser re-encodes may tint white a little: only a background that is clearly another is held against it.
  check({ pictures }, { tone, edge, clearlyNot, fill }) {
    const look = pictures[0]?.look;
    if (!look) return cantTell('ask');
    if (look.light < clearlyNot) return fail('background');
    if (look[tone] < edge) return cantTell('ask');
    if (look.fill > 0 && look.fill < fill) return fail('fill', { share: Math.round(look.fill * 100) });
    return look.fill === 0 ? cantTell('askFill') : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Fond de l’image principale',
    why: 'L’image principale doit montrer le produit seul, sur fond blanc, assez grand pour être reconnu dans une liste de résultats.',
    fix: 'Photographiez le produit sur fond blanc, recadrez-le pour qu’il remplisse l’image, et gardez les mises en scène pour les images suivantes.',
    ask: 'Le fond de l’image principale n’a pas pu être mesuré : montre-t-elle le produit seul, sur fond blanc, sans texte ni logo ?',
    askFill: 'Le produit n’a pas pu être distingué du fond : remplit-il bien l’image principale ?',
    background: 'Le fond de l’image principale n’est pas blanc.',
    fill: 'Le produit occupe {share} % de la largeur ou de la hauteur de l’image principale.',
  },
  en: {
    title: 'Background of the main picture',
    why: 'The main picture must show the product alone, on white, large enough to be recognised in a list of results.',
    fix: 'Photograph the product on white, crop so that it fills the picture, and keep staged photos for the following pictures.',
    ask: 'The background of the main picture could not be measured: does it show the product alone, on white, without text or logo?',
    askFill: 'The product could not be told from the background: does it fill the main picture well?',
    background: 'The background of the main picture is not white.',
    fill: 'The product takes {share}% of the width or height of the main picture.',
  },
};

const picture = (white: number, light: number, fill: number) => ({
  pictures: [{ url: 'https://images.example/1.jpg', look: { white, light, fill } }],
});

export const examples = (): Example<typeof rule>[] => [
  { fields: { pictures: [{ url: 'https://images.example/1.jpg' }] }, expect: 'ask' },
  { fields: picture(0, 0.02, 1), expect: 'background' },
  // A shadow that reaches the edge, or white that was tinted on the way: to be looked at, not held against it.
  { fields: picture(0.4, 0.8, 0.9), expect: 'ask' },
  { fields: picture(1, 1, 0.3), expect: 'fill' },
  { fields: picture(1, 1, 0), expect: 'askFill' },
  { fields: picture(0.2, 0.97, 0.9), options: { tone: 'light' }, expect: 'passed' },
  { fields: picture(0.99, 1, 0.88), expect: 'passed' },
  { fields: {}, expect: 'inapplicable' },
];
