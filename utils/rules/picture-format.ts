import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

/** Endings that tell what a file is; an address without one of them tells nothing. */
const ENDING = /\.(jpe?g|png|gif|bmp|tiff?|webp|avif|hei[cf]|svg|psd|pdf|ai|eps|raw)(?:$|[?#])/i;
const CONVERTED = /\.(?:jpe?g|png|webp)[^/]*\.\w+(?:$|[?#])/i;

const rule = defineRule({
  id: 'picture-format',
  needs: ['pictures'],
  // `formats` that are taken, by their endings. `https`: only addresses that begin with it are taken.
  options: { formats: 'jpg jpeg png gif bmp tif tiff webp', https: false },
  messages: ['refused', 'notHttps'],

  check({ pictures }, { formats, https }) {
    const taken = new Set(formats.split(' '));
    for (const [i, { url }] of pictures.entries()) {
      // A delivery network may convert what the merchant sent: `photo.jpg_640.avif`.
      const format = CONVERTED.test(url) ? undefined : ENDING.exec(url)?.[1]?.toLowerCase();
      if (format && !taken.has(format)) return fail('refused', { position: i + 1, format });
      if (https && /^http:/i.test(url)) return fail('notHttps', { position: i + 1 });
    }
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Format des images',
    why: 'Une image dont le format ou l’adresse n’est pas pris en charge est refusée : la fiche paraît sans elle.',
    fix: 'Enregistrez l’image en JPEG ou PNG, à une adresse qui commence par https.',
    refused: 'Image {position} : le format {format} n’est pas pris en charge.',
    notHttps: 'Image {position} : son adresse ne commence pas par https.',
  },
  en: {
    title: 'Format of the pictures',
    why: 'A picture whose format or address is not taken is refused: the listing appears without it.',
    fix: 'Save the picture as JPEG or PNG, at an address that begins with https.',
    refused: 'Picture {position}: the format {format} is not taken.',
    notHttps: 'Picture {position}: its address does not begin with https.',
  },
};

const picture = (url: string) => ({ pictures: [{ url }] });

export const examples = (): Example<typeof rule>[] => [
  { fields: picture('https://images.example/1.avif?v=2'), expect: 'refused' },
  { fields: picture('http://images.example/1.jpg'), options: { https: true }, expect: 'notHttps' },
  { fields: picture('http://images.example/1.jpg'), expect: 'passed' },
  { fields: picture('https://images.example/1.jpg_640x640.avif'), expect: 'passed' },
  { fields: picture('https://images.example/1.JPG#main'), expect: 'passed' },
  { fields: picture('https://images.example/view/12'), expect: 'passed' },
];
