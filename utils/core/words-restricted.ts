import { productNamed } from './product-name';

/*
 * Goods whose sale or advertising is restricted, by what a title calls them. Folded. Each list has its counterpart of
 * things that borrow the words: a lamp against mosquitoes is no biocide, a toy dagger no weapon.
 */

const BIOCIDE =
  /\b(?:insecticides?|raticides?|souricides?|rodenticides?|acaricides?|fourmicides?|anti-?(?: )?(?:moustiques?|cafards?|fourmis|mites?|termites?|rats?|souris|punaises(?: de lit)?|guepes|mouches)|desinfectants?|virucides?|bactericides?|fongicides?|repulsifs? (?:moustiques?|insectes?|corporel)|eau de javel|mort aux rats)\b/;
/** Works by trap, light, sound or net: no active substance. */
const NO_BIOCIDE =
  /\b(?:moustiquaires?|filets?|lampes?|uv|led|ultrasons?|electriques?|electroniques?|raquettes?|pieges?|tapettes?|bracelets?|grilles?|rideaux?|stickers?|solaire|brosse|distributeur vide|boite|cage)\b/;
/** Whether the title names a product that kills or repels by a substance. */
export const isBiocide = (title: string): boolean => BIOCIDE.test(title) && !NO_BIOCIDE.test(title);

/** Looks like a weapon and is none. */
const NO_WEAPON =
  /\b(?:jouets?|toys?|plastique|mousse|lego|playmobil|deguisements?|costume|cosplay|halloween|affiche|poster|t-?shirt|mug|livre|bd|figurine|miniature|porte-?cles|pendentif|collier|coque|sticker|autocollant|boucle de ceinture|reproduction en (?:bois|resine)|etuis?|fourreaux?|holster|gaines?|support|latex|gn|marque-pages?|ouvre-lettres?|coupe-papier)\b/;
const PROHIBITED =
  /\b(?:poings? americains?|coup[- ]de[- ]poing americain|couteaux? (?:zombies?|papillons?)|balisongs?|couteaux? .{0,20}crans? d'arret|brass knuckles?|knuckle ?dusters?)\b/;
const MINORS_ONLY =
  /\b(?:poignards?|dagues?|couteaux? de (?:combat|lancer|survie|chasse)|machettes?|matraques?|bombes? lacrymogenes?|gel (?:lacrymogene|poivre)|spray (?:au )?poivre|shockers?|tasers?|nunchakus?|etoiles? ninja|shurikens?|katanas?|baionnettes?|sarbacanes?)\b/;
/** The weapon a title names: one that may not be sold freely, or one that minors may not buy. */
export function weaponIn(title: string): { kind: 'prohibited' | 'minors'; excerpt: string } | undefined {
  if (NO_WEAPON.test(title)) return undefined;
  const prohibited = productNamed(title, PROHIBITED);
  if (prohibited) return { kind: 'prohibited', excerpt: prohibited };
  const excerpt = productNamed(title, MINORS_ONLY);
  return excerpt === undefined ? undefined : { kind: 'minors', excerpt };
}

const DISPOSABLE =
  /\b(?:puffs? (?:jetables?|electroniques?|[\d ]*(?:bouffees?|taffes?))|(?:cigarettes? electroniques?|e-cigarettes?|vapes?|vapoteuses?|pods?) jetables?|disposable (?:vapes?|e-?cigarettes?|pods?))\b/;
const POUCHES =
  /\b(?:sachets? (?:de |a la )nicotine|nicotine pouch(?:es)?|snus|billes? de nicotine|perles? de nicotine)\b/;
const TOBACCO =
  /\b(?:tabac (?:a (?:rouler|pipe|priser|chiquer|chauffer|narguile|chicha|tuber)|blond|brun)|paquets? de (?:cigarettes|tabac)|cartouches? de cigarettes|cigares? (?:cubains?|havane)|cigarillos)\b/;
const VAPING =
  /\b(?:cigarettes? electroniques?|e-?cigarettes?|vapoteuses?|e-?liquides?|kit (?:de )?vape|clearomiseurs?|booster (?:de )?nicotine|sel de nicotine)\b/;
/** Holds, rolls or smells of tobacco. */
const NO_TOBACCO =
  /\b(?:blagues?|pots?|boites?|etuis?|rouleuses?|machines?|presse|cendriers?|briquets?|porte-?cigares?|cave a cigares?|humidors?|coupe-?cigares?|parfum|eau de|bougies?|chargeurs?|batteries?|embouts?|drip[- ]tips?|support|rechargeables?|non jetables?|livre|sans tabac|substitut|alternatives?|recyclage|coques?|pochettes?|cordons?|patchs?|gommes?)\b/;

/** The tobacco, nicotine or vaping product a title names. */
export function tobaccoIn(
  title: string,
): { kind: 'disposable' | 'pouches' | 'tobacco' | 'vaping'; excerpt: string } | undefined {
  if (NO_TOBACCO.test(title)) return undefined;
  const kinds = [
    ['disposable', DISPOSABLE],
    ['pouches', POUCHES],
    ['tobacco', TOBACCO],
    ['vaping', VAPING],
  ] as const;
  for (const [kind, words] of kinds) {
    const excerpt = productNamed(title, words);
    if (excerpt !== undefined) return { kind, excerpt };
  }
  return undefined;
}

/** The notice that minors may not buy, folded. */
export const MINORS_NOTICE =
  /\b(?:interdit\w*(?: a la vente)? (?:aux|a des) (?:mineurs|moins de (?:18|dix-huit))|(?:vente )?reservee?s? aux (?:majeurs|adultes|plus de 18)|mineurs? de moins de 18|plus de 18 ans|18 ans (?:et plus|minimum|revolus)|majorite)/;
