import { phraseFinder } from './text';

/**
 * Brands that accessories and parts are made for by others: how they are named in a title, and whose they are.
 * Only names that mean nothing else in a product title.
 */
const OWNERS: Record<string, string> = {
  iphone: 'Apple',
  ipad: 'Apple',
  macbook: 'Apple',
  airpods: 'Apple',
  'apple watch': 'Apple',
  samsung: 'Samsung',
  'galaxy s*': 'Samsung',
  'galaxy a*': 'Samsung',
  huawei: 'Huawei',
  xiaomi: 'Xiaomi',
  dyson: 'Dyson',
  nespresso: 'Nespresso',
  'dolce gusto': 'Nescafé',
  tassimo: 'Tassimo',
  senseo: 'Senseo',
  thermomix: 'Vorwerk',
  kärcher: 'Kärcher',
  makita: 'Makita',
  dewalt: 'DeWalt',
  playstation: 'Sony PlayStation',
  ps4: 'Sony PlayStation',
  ps5: 'Sony PlayStation',
  xbox: 'Microsoft Xbox',
  'nintendo switch': 'Nintendo',
  gopro: 'GoPro',
  roomba: 'iRobot',
  kindle: 'Amazon Kindle',
  fitbit: 'Fitbit',
  garmin: 'Garmin',
  velux: 'Velux',
  'oral b': 'Oral-B Braun',
  brita: 'Brita',
  stihl: 'Stihl',
  husqvarna: 'Husqvarna',
};

const findName = phraseFinder(Object.keys(OWNERS));
const KEYS = Object.entries(OWNERS).map(([name, owner]) => ({ owner, find: phraseFinder([name]) }));

/** The first of those names in a text that `accept` takes, and its owner. */
export function findKnownBrand(text: Parameters<typeof findName>[0], accept: Parameters<typeof findName>[1]) {
  const hit = findName(text, accept);
  const owner = hit && KEYS.find(({ find }) => find(text, ({ from }) => from === hit.from))?.owner;
  return hit && owner ? { ...hit, owner } : undefined;
}

/** Characters and works that are licensed to many makers: never the maker’s own brand. */
export const findLicence = phraseFinder([
  'pat patrouille',
  'paw patrol',
  'reine des neiges',
  'frozen',
  'star wars',
  'harry potter',
  'hello kitty',
  'spider man',
  'spiderman',
  'mickey',
  'minnie',
  'minions',
  'super mario',
  'pokémon',
  'peppa pig',
  'miraculous',
  'batman',
  'superman',
  'avengers',
  'dragon ball',
  'one piece',
  'naruto',
  'sonic the hedgehog',
]);
