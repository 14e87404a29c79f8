/**
 * Function words by which a language is told. Short and frequent; a word that several languages share counts
 * for a part only. Spelled folded: lower case, no accents.
 */
const STOP_WORDS = {
  fr: 'qu a le la les un une des du de au aux et ou ni mais donc car ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos je il elle nous vous ils elles qui que quoi dont est sont etre avoir avez peut permet avec sans pour par sur sous dans chez entre vers selon afin ainsi tres plus moins aussi comme tout toute tous toutes pas ne en y lors grace facile facilement',
  en: 'the a an and or nor but of to in on at by for with without from into onto over under between is are was were be been being it its this that these those you your our their his her my we they which who what when where while as if so than then can will may must not no only also all any each both more most very has have had does do',
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine mit ohne fur von vom zu zum zur im am an auf aus bei beim nach uber unter durch gegen bis ist sind war wird werden kann konnen hat haben sie ihr ihre ihren ihrem wir uns es er sich auch nur noch sehr mehr als wie wenn damit dass dieser diese dieses alle',
  es: 'el la los las un una unos unas de del al y o u pero con sin para por en sobre entre desde hasta hacia que quien cual es son esta estan ser tiene puede su sus tu tus mi nuestro nuestra este estos estas ese esa lo le se no muy mas menos tambien como cuando donde todo toda todos todas cada',
  it: 'il lo la i gli le un uno una di del dello della dei degli delle al allo alla ai agli alle e ed o ma con senza per da dal dalla dai nel nella nei in su sul sulla che chi cui quale sono essere ha hanno puo suo sua suoi vostro vostra tuo questo questa questi non piu meno anche come quando dove tutto tutti ogni molto si',
  nl: 'de het een en of maar met zonder voor van in op aan bij naar uit over onder door tot tegen om te is zijn was wordt worden kan kunnen heeft hebben u uw je jouw wij ons onze zij hun dit dat deze die niet geen ook zeer meer dan als wanneer waar alle elke',
  pt: 'o a os as um uma uns umas de do da dos das no na nos nas ao aos e ou mas com sem para por pelo pela em sobre entre ate que quem qual sao ser tem pode seu sua seus suas voce nosso este esta estes isso nao mais menos muito tambem como quando onde todo toda todos todas cada',
  pl: 'i oraz lub ale z ze bez dla do na w we od po przy przez pod nad za o jest sa byc moze ma to ta ten te ktory ktora ktore sie nie bardzo wiecej takze jak gdy gdzie kazdy wszystkie twoj nasz',
  sv: 'en ett den det de och eller men med utan for av till fran i pa vid under over genom ar var vara kan har som att inte ingen du din ditt dina vi vara vart ni sig mycket mer ocksa nar dar alla varje denna detta',
} as const;

/** Languages a text can be recognised in, as ISO 639-1 codes. */
export type TextLanguage = keyof typeof STOP_WORDS;
export const TEXT_LANGUAGES = Object.keys(STOP_WORDS) as TextLanguage[];

export const isKnownLanguage = (code: string | undefined): code is TextLanguage =>
  code !== undefined && code in STOP_WORDS;

let byWord: Map<string, TextLanguage[]> | undefined;

/** Per word, the languages it belongs to; made when first asked for. */
export function languagesOfWord(word: string): readonly TextLanguage[] | undefined {
  byWord ??= indexed();
  return byWord.get(word);
}

function indexed(): Map<string, TextLanguage[]> {
  const map = new Map<string, TextLanguage[]>();
  for (const language of TEXT_LANGUAGES) {
    for (const word of STOP_WORDS[language].split(' ')) {
      const known = map.get(word);
      if (!known) map.set(word, [language]);
      else if (!known.includes(language)) known.push(language);
    }
  }
  return map;
}
