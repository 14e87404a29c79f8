import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'picture-size',
  needs: ['pictures'],
  whole: ['pictures'],
  // In pixels of the main picture. `refused` 0: the marketplace states no minimum. `side`: the side it measures.
  options: { refused: 0, zoom: 1000, ideal: 1000, max: 0, side: 'longest' as 'longest' | 'shortest' },
  messages: ['notStated', 'refused', 'noZoom', 'belowIdeal', 'tooLarge'],

  // Only the largest rendition known to the page counts: a thumbnail says nothing of the picture.
  check({ pictures }, { refused, zoom, ideal, max, side }) {
    const { width, height } = pictures[0] ?? {};
    if (!width || !height) return cantTell('notStated');
    const longest = Math.max(width, height);
    const size = side === 'longest' ? longest : Math.min(width, height);
    if (max && longest > max) return fail('tooLarge', { size: longest, max });
    if (size < refused) return fail('refused', { size, min: refused });
    if (size < zoom) return fail('noZoom', { size, min: zoom });
    return size < ideal ? fail('belowIdeal', { size, ideal }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Définition de l’image principale',
    why: 'Une image trop petite est refusée ou ne se laisse pas agrandir.',
    fix: 'Exportez la photo d’origine en 1 600 pixels ou plus ; agrandir une petite image n’y change rien.',
    notStated: 'La définition de l’image n’a pas pu être vue : mesure-t-elle au moins 1 000 pixels ?',
    refused: '{size} pixels ; une image de moins de {min} pixels est refusée.',
    noZoom: '{size} pixels ; il en faut {min} pour pouvoir agrandir l’image.',
    belowIdeal: '{size} pixels ; visez {ideal}.',
    tooLarge: '{size} pixels ; {max} au plus.',
  },
  en: {
    title: 'Size of the main picture',
    why: 'Too small a picture is refused or cannot be zoomed.',
    fix: 'Export the original photo at 1,600 pixels or more; enlarging a small picture does not help.',
    notStated: 'The size of the picture could not be seen: is it at least 1,000 pixels?',
    refused: '{size} pixels; a picture below {min} pixels is refused.',
    noZoom: '{size} pixels; {min} are needed to zoom.',
    belowIdeal: '{size} pixels; aim for {ideal}.',
    tooLarge: '{size} pixels; {max} at most.',
  },
};

const picture = (width?: number, height?: number) => ({
  pictures: [{ url: 'https://images.example/1.jpg', ...(width && height && { width, height }) }],
});

export const examples = (): Example<typeof rule>[] => [
  { fields: picture(), expect: 'notStated' },
  { fields: picture(420, 300), options: { refused: 500 }, expect: 'refused' },
  { fields: picture(1200, 300), options: { refused: 500, side: 'shortest' }, expect: 'refused' },
  { fields: picture(600, 600), expect: 'noZoom' },
  { fields: picture(1200, 900), options: { ideal: 1600 }, expect: 'belowIdeal' },
  { fields: picture(4000, 3000), options: { max: 3000 }, expect: 'tooLarge' },
  { fields: picture(1500, 900), expect: 'passed' },
  { fields: {}, expect: 'inapplicable' },
];
