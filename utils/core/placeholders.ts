import { isFiller } from './filler';
import { fold, phraseFinder, readText } from './text';

/** Whole texts that say nothing, beside the fillers of single values. */
const EMPTY_TEXT =
  /^(?:aucune?|none|neant|na|todo|tbc|non applicable|not applicable|ne s[’']applique pas|copy pending|coming soon|(?:pas de|aucune|no) description|description (?:a venir|a completer|en cours|coming soon))[.!\s]*$/;

/** Words no finished listing holds: filler text, and what a text generator says around the text asked for. */
const findLeftover = phraseFinder([
  'lorem ipsum',
  'copy pending',
  'en tant que modèle de langage',
  'en tant qu intelligence artificielle',
  'en tant qu ia',
  'as an ai language model',
  'as a large language model',
  'voici une description optimisée',
  'voici la description optimisée',
  'voici une proposition de description',
  'voici un titre optimisé',
  'voici une version optimisée',
  'voici une version améliorée',
  'voici une description attrayante',
  'voici une fiche produit',
  'je suis désolé mais je ne peux pas',
  'n hésitez pas à me dire si',
  'souhaitez vous que je',
  'let me know if you d like',
  'i m sorry but i can t',
  'sure here is',
  'sure here s',
  'certainly here is',
  'certainly here s',
  'here is an optimized',
  'here s an optimized',
  'here is a product description',
  'here s a product description',
  'insérer le nom',
  'insérez le nom',
  'insérer ici',
  'insert product name',
  'insert brand',
]);

/** Longer texts may be poor, but they say something. */
const LONGEST_FILLER = 60;

/** Unfilled template slots: `[nom du produit]`, `{{title}}`, `%BRAND%`. `[Product size]` heads a real line. */
const SLOT =
  /\[\s*(?:(?:votre|insérer|insérez|your|insert)\s[^\]\d]{1,30}|nom d[eu][^\]\d]{1,20}|(?:product|brand|company) name)\s*\]|\{\{[^}]{1,40}\}\}|%[A-Z_]{4,}%/i;

/** What makes a text a placeholder or unfinished; nothing when it is a real text. */
export function findPlaceholder(source: string): string | undefined {
  const bare = source.trim();
  if (bare && bare.length <= LONGEST_FILLER && (isFiller(bare) || EMPTY_TEXT.test(fold(bare)))) return bare;
  return findLeftover(readText(bare))?.excerpt ?? SLOT.exec(bare)?.[0];
}
