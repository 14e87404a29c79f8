import { readText } from './text';

/** Colours by the name they go under, in French, English, German, Spanish and Italian, folded; `*` takes any ending. */
const COLOURS: Record<string, string> = {
  black: 'noir noire noirs noires black schwarz* negro negra nero nera anthracite charcoal',
  white: 'blanc blanche blancs blanches white weiss* blanco blanca bianco bianca ivoire ivory ecru creme cream',
  grey: 'gris grise grises grey gray grau grauer graue graues grigio grigia argent argente silver silber* plata argento',
  red: 'rouge rouges red rot rote roter rotes rojo roja rosso rossa bordeaux burgundy cerise grenat',
  pink: 'rose roses pink rosa fuchsia',
  orange: 'orange arancione naranja corail coral terracotta',
  yellow: 'jaune jaunes yellow gelb* amarillo amarilla giallo gialla moutarde mustard',
  gold: 'or dore doree dores dorees gold golden dorado dorada oro',
  green: 'vert verte verts vertes green grun* verde olive kaki khaki turquoise emeraude menthe',
  blue: 'bleu bleue bleus bleues blue blau* azul blu azzurro marine navy indigo ciel petrole turquoise cyan',
  purple: 'violet violette violets purple lila mauve lavande prune morado viola violett aubergine',
  brown:
    'marron brun brune bruns brown braun* marrone camel chocolat taupe beige cognac caramel noisette noyer chene sable',
  many: 'multicolore multicolores multicolor multicolour mehrfarbig bunt transparent transparente clear bicolore',
};

const WORDS = Object.entries(COLOURS).flatMap(([name, words]) =>
  words.split(' ').map((word) => ({ name, key: word.replace('*', ''), open: word.endsWith('*') })),
);

/** Names of the colours a text holds words of: « bleu nuit » and `navy` are both `blue`. */
export function coloursIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const { key } of readText(text).words)
    for (const { name, key: word, open } of WORDS) if (key === word || (open && key.startsWith(word))) found.add(name);
  return found;
}

/** Names of choices of colour. */
export const COLOUR_ROW = /\b(?:couleurs?|coloris|colou?rs?|farben?|colore|colori|finitions?|teinte|nuance)\b|farbe/;
