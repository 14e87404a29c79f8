import type { PageKind } from '../core/listing';
import { heading } from './heading';
import type { Node } from './json';
import { likeness, wordsOf } from './names';
import type { Page } from './page';
import { inCard, pieces } from './pieces';
import { shownPrices } from './price';
import { mainProduct, offersOf } from './product';
import { isA, jsonLd, meta, nodesOf } from './structured';

const DEAD =
  /\b(404|410)\b|not found|introuvable|n.existe (pas|plus)|(can.?t|cannot|couldn.?t|could not) (be )?find|can not be found|no longer (available|exist)|nicht gefunden|non trovat|no encontrad|n[ãa]o encontrad|niet gevonden|nie znalezion|nenalezen|\boops\b|access denied|are you human|robot|captcha|queue/i;
/** Parts of a shop that show prices and buttons without being about one product. */
const PART =
  /^((mon|votre|my|your|shopping|saved|mein|il|mi) )*(panier|cart|basket|bag|items|favoris|favou?rites|wish ?list|warenkorb|merkzettel|carrello|carrito|winkelwagen|koszyk|ko[sš][ií]k|checkout|commande|order|compte|account|comparateur|compare)( |$)|r[ée]sultats?\b|\bresults?\b|ergebnisse|risultati|resultados|wyniki|votre recherche|search result|^(recherche|search|suche)\b/i;
/** Words on the control that puts a product into the cart. */
const BUY =
  /^\W*(add (item |this )?to (my |your |shopping )*(cart|basket|bag|trolley)|buy( it)?( now)?$|ajouter au (panier|caddie)|acheter$|j.ach[eè]te|in den (warenkorb|einkaufswagen)|jetzt kaufen|aggiungi al carrello|acquista|a[ñn]adir (a la cesta|al carrito)|comprar|adicionar ao carrinho|koupit|kúpiť|(přidat |pridať |vložit )?do ko[sš][ií]k|in (mijn )?winkelwagen|dodaj do koszyka|do koszyka|adaug[aă] [iî]n co|lägg i (varukorg|kundvagn)|læg i kurv|legg i handlekurv|lisää ostoskoriin|pre-?order|précommander|notify me|sold out|out of stock|coming soon|[ée]puis[ée]$)/i;
const LISTS = /(SearchResultsPage|CollectionPage|OfferCatalog|ProductCollection)$/;
const FACTS = [
  'image',
  'description',
  'sku',
  'mpn',
  'brand',
  'aggregateRating',
  'gtin13',
  'gtin',
  'productID',
  'hasVariant',
];

const namesItself = (node: Node) => ['sku', 'mpn', 'gtin', 'gtin13', 'gtin12', 'productID'].some((key) => node[key]);

/** The control that buys the product, outside the cards of others. */
export function buyControl(page: Page): Element | undefined {
  const start = heading(page)?.element;
  if (!start) return undefined;
  const own = (element: Element) => !inCard(element, start);
  const named = pieces(page).find(({ text, element }) => text.length < 60 && BUY.test(text) && own(element));
  if (named) return named.element;
  for (const tag of ['input', 'button']) {
    for (const element of page.document.getElementsByTagName(tag)) {
      const words =
        element.getAttribute('value') || element.getAttribute('aria-label') || element.getAttribute('title');
      if ((BUY.test(words ?? '') || element.getAttribute('name') === 'add-to-cart') && own(element)) return element;
    }
  }
  return undefined;
}

/**
 * Whether the page shows one product, by what it holds and never by its address. Categories and searches
 * carry products too, in cards and sometimes as one Product named after the query.
 */
export function genericPageKind(page: Page): PageKind {
  const { title } = page.document;
  const name = heading(page)?.text ?? '';
  const product = mainProduct(page);
  const { rest } = page.view(jsonLd);
  if (rest.some((node) => isA(node, LISTS)) || PART.test(name) || DEAD.test(name)) return 'other';
  const priced = () => shownPrices(page).length > 0;
  if (product) {
    const listed = rest.some((node) => isA(node, /ItemList$/) && !isA(node, /BreadcrumbList$/));
    const ranged = nodesOf(product.offers).some((offer) => isA(offer, /AggregateOffer$/));
    if ((listed || ranged) && !namesItself(product))
      return !listed && (priced() || buyControl(page)) ? 'listing' : 'other';
    if (offersOf(product, page).length > 0 || FACTS.filter((key) => product[key]).length > 2) return 'listing';
    return priced() || buyControl(page) ? 'listing' : 'other';
  }
  if (DEAD.test(title) || PART.test(title) || wordsOf(name).length < 1 || !priced()) return 'other';
  const { within, alike } = likeness(name, meta(page, 'og:title') || title);
  if (within < 0.7 && alike < 0.5) return 'other';
  return /\bproduct(\.item)?$/.test(meta(page, 'og:type')) || buyControl(page) ? 'listing' : 'other';
}
