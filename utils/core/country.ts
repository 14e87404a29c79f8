import { fold } from './text';

/** Member states: ISO code, then names in French, English, German, Spanish, Italian and their own language. */
const UNION = `
at autriche austria osterreich
be belgique belgium belgien belgica belgio belgie
bg bulgarie bulgaria bulgarien
hr croatie croatia kroatien hrvatska
cy chypre cyprus zypern
cz tchequie republique_tcheque czechia czech_republic tschechien chequia cesko
dk danemark denmark danemark dinamarca danmark
ee estonie estonia estland eesti
fi finlande finland finnland suomi
fr france frankreich francia
de allemagne germany deutschland alemania germania
gr grece greece griechenland grecia
hu hongrie hungary ungarn hungria ungheria magyarorszag
ie irlande ireland irland irlanda
it italie italy italien italia
lv lettonie latvia lettland letonia
lt lituanie lithuania litauen lituania
lu luxembourg luxemburg luxemburgo
mt malte malta
nl pays_bas netherlands the_netherlands niederlande paises_bajos paesi_bassi nederland
pl pologne poland polen polonia polska
pt portugal portogallo
ro roumanie romania rumanien rumania
sk slovaquie slovakia slowakei eslovaquia slovensko
si slovenie slovenia slowenien eslovenia slovenija
es espagne spain spanien espana spagna
se suede sweden schweden suecia svezia sverige`;

/** Where most other manufacturers sit. The United Kingdom stays out: Northern Ireland counts as inside. */
const ELSEWHERE = `
cn chine china chine_populaire pr_china p_r_china prc cina
hk hong_kong
tw taiwan
jp japon japan giappone
kr coree_du_sud south_korea sudkorea corea_del_sur republic_of_korea
in inde india indien
vn vietnam viet_nam
th thailande thailand
id indonesie indonesia
my malaisie malaysia
tr turquie turkey turkei turkiye turquia turchia
us usa etats_unis united_states united_states_of_america estados_unidos stati_uniti vereinigte_staaten
ca canada kanada
ch suisse switzerland schweiz suiza svizzera
pk pakistan
bd bangladesh
ua ukraine
ru russie russia
ma maroc morocco
tn tunisie tunisia
au australie australia
br bresil brazil brasil`;

const namesOf = (list: string) =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => line.trim().split(' ').slice(1))
    .map((name) => name.replaceAll('_', '[\\s.-]+'))
    .join('|');
const codesOf = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().slice(0, 2))
    .join('|');
/** « rue de Turquie » is a street. */
const STREET = "(?<!(?:rue|avenue|boulevard|place|quai|cours|street|via|calle)\\s(?:de\\s|de\\sla\\s|du\\s|d'|di\\s)?)";
/** A country ends an address, or its code stands before the postcode (`D-10115`) or alone after the last comma. */
const atTheEnd = (list: string) =>
  new RegExp(`(?:^|[\\s,;(])${STREET}(?:${namesOf(list)})[).\\s]*$|[,;(\\s]\\s*(?:${codesOf(list)})[).\\s]*$`);
const IN_UNION = atTheEnd(UNION);
const OUTSIDE = atTheEnd(ELSEWHERE);

/** What is longer is a page, and no address. */
const LONGEST_ADDRESS = 1_000;

/** Whether a postal address is in the European Union, read from its country; undefined when it names none we know. */
export function isInUnion(address: string): boolean | undefined {
  if (address.length > LONGEST_ADDRESS) return undefined;
  // Contact data that follows the address is no part of it.
  const bare = fold(address)
    .replace(/\s*(?:https?:\/\/|www\.)\S+|\s*\S+@\S+/g, ' ')
    .replace(/[\s,;.]+$/, '');
  if (OUTSIDE.test(bare)) return false;
  if (IN_UNION.test(bare)) return true;
  return undefined;
}

/** ISO codes of the member states. */
export const UNION_COUNTRIES: readonly string[] = codesOf(UNION).toUpperCase().split('|');
