import { phraseFinder } from './text';

/** « Cuir » with a word that says it is none: the décret keeps the word for tanned hides. Folded by the finder. */
export const findFalseLeather = phraseFinder([
  'cuir vegan',
  'cuir végane',
  'cuir synthétique',
  'cuir artificiel',
  'cuir écologique',
  'cuir pu',
  'faux cuir',
  'simili cuir',
  'similicuir',
  'vegan leather',
  'faux leather',
  'pu leather',
  'artificial leather',
  'synthetic leather',
]);

/** Animals whose hide is tanned, folded. */
export const SPECIES =
  /\b(?:vachettes?|vaches?|veaux?|bovins?|taurillons?|buffles?|bisons?|agneaux?|agnelle|moutons?|ovins?|chevres?|chevreaux?|caprins?|porcs?|pecari|cerfs?|rennes?|chev(?:al|aux)|poulain|autruches?|pythons?|crocodiles?|alligators?|lezards?|galuchat|kangourous?|saumon|cow(?:hide)?|calf(?:skin)?|bovine|buffalo|lamb(?:skin)?|sheep(?:skin)?|goat(?:skin)?|pig(?:skin)?|deer(?:skin)?)\b/;
