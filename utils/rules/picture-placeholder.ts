import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** Names that shop software gives to « no picture »; a longer name may be a product’s. */
const NONE =
  /(?:^|[-_.])(?:no[-_]?(?:image|img|photo|picture)s?|(?:image|photo)[-_](?:non|not|in)[-_]?(?:disponible|available)|(?:image|photo)[-_]?coming[-_]?soon|(?:woocommerce-)?placeholder|missing[-_]image|default[-_]?(?:image|product)|(?:fr|en)-default)(?:[-_.\d]|$)/;

const rule = defineRule({
  id: 'picture-placeholder',
  needs: ['pictures'],
  options: {},
  messages: ['main'],

  // A name is a strong sign, and the page may show more pictures than its data tell: the rule asks.
  check({ pictures }) {
    const file =
      fold(pictures[0]?.url ?? '')
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) ?? '';
    return NONE.test(file) ? cantTell('main', { file: file.slice(0, 80) }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Image d’attente',
    why: 'Sans photo du produit, la fiche est retirée des résultats ou refusée, et personne n’achète.',
    fix: 'Ajoutez une vraie photo du produit, nette et d’au moins 1 000 pixels.',
    main: 'La première image lue s’appelle « {file} » : la page montre-t-elle une vraie photo du produit ?',
  },
  en: {
    title: 'Placeholder picture',
    why: 'Without a picture of the product the listing leaves the results or is refused, and nobody buys.',
    fix: 'Add a real picture of the product, sharp and at least 1,000 pixels wide.',
    main: 'The first picture read is called “{file}”: does the page show a real picture of the product?',
  },
};

const picture = (file: string) => ({ pictures: [{ url: `https://images.example/p/${file}` }] });

export const examples = (): Example<typeof rule>[] => [
  { fields: picture('woocommerce-placeholder-600x600.png'), expect: 'main' },
  { fields: picture('no-image.jpg?v=3'), expect: 'main' },
  { fields: picture('fr-default-large_default.jpg'), expect: 'main' },
  { fields: picture('image-non-disponible.png'), expect: 'main' },
  { fields: picture('casino-image-1.jpg'), expect: 'passed' },
  { fields: picture('12-large_default.jpg'), expect: 'passed' },
  { fields: picture('photo-1.jpg'), expect: 'passed' },
];
