import type { PageKind } from '../core/listing';
import { heading } from './heading';
import type { Node } from './json';
import { likeness, SHOP_PART } from './names';
import type { Page } from './page';
import { galleryByName } from './pictures';
import { inCard, pieces } from './pieces';
import { shownPrices } from './price';
import { mainProduct, offersOf } from './product';
import { CODE_LABEL, rows } from './rows';
import { isA, jsonLd, meta, nodesOf } from './structured';

/* Whole phrases: « Robot aspirateur » and « 404 » in a model's name are for sale. */
const DEAD =
  /^(404|410)\b|(erreur|error|fehler|errore) (404|410)|not found$|page not found|introuvable|n.existe (pas|plus)|(can.?t|cannot|couldn.?t|could not) (be )?find|can not be found|no longer (available|exist)|nicht gefunden|non trovat|no encontrad|n[ãa]o encontrad|niet gevonden|nie znalezion|nenalezen|\boops\b|access denied|(human|robot)( or (human|robot))?\s*\?|captcha/i;
/** Headings and titles of searches and of reviews on a page of their own. */
const RESULTS =
  /(r[ée]sultats?|results?|ergebnisse|risultati|resultados|wyniki|výsledky) (pour|for|für|per|para|dla|pro)\b|search results?|r[ée]sultats? de (la |votre )?recherche|suchergebnis|^\d[\d., +]*(r[ée]sultats?|results?|ergebnisse|risultati|resultados)|votre recherche|^(recherche|search|suche)\s*[:|–-]|customer reviews?\s*:|avis clients?\s*:/i;
/** Words on the control that puts a product into the cart. */
const BUY =
  /^\W*(add (item |this )?to (my |your |shopping )*(cart|basket|bag|trolley)|buy( it)?( now)?$|ajouter au (panier|caddie)|acheter$|j.ach[eè]te|in den (warenkorb|einkaufswagen)|jetzt kaufen|aggiungi al carrello|acquista|a[ñn]adir (a la cesta|al carrito)|comprar|adicionar ao carrinho|koupit|kúpiť|(přidat |pridať |vložit )?do ko[sš][ií]k|in (mijn )?winkelwagen|dodaj do koszyka|do koszyka|adaug[aă] [iî]n co|lägg i (varukorg|kundvagn)|læg i kurv|legg i handlekurv|lisää ostoskoriin|pre-?order|précommander|notify me|sold out|out of stock|coming soon|[ée]puis[ée]$)/i;
const LISTS = /(SearchResultsPage|CollectionPage|OfferCatalog|ProductCollection)$/;
const FACTS = ['image', 'description', 'sku', 'mpn', 'brand', 'aggregateRating', 'hasVariant'];

const namesItself = (node: Node) => ['sku', 'mpn', 'gtin', 'gtin13', 'gtin12', 'productID'].some((key) => node[key]);

/** The control that buys the product, outside the cards of others. */
export function buyControl(page: Page): Element | undefined {
  if (!heading(page)) return undefined;
  const own = (element: Element) => !inCard(element, page);
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

/** Whether the page's own title, or one part of it, says what the heading says. */
function namedBy(name: string, page: Page): boolean {
  const title = meta(page, 'og:title') || page.document.title;
  return [title, ...title.split(/\s[|–—:-]\s/)].some((part) => {
    const { within, alike } = likeness(name, part);
    return alike >= 0.5 || (within >= 0.7 && part === title);
  });
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
  if (rest.some((node) => isA(node, LISTS)) || RESULTS.test(name) || DEAD.test(name)) return 'other';
  const priced = () => shownPrices(page).length > 0;
  if (product) {
    const listed = rest.some((node) => isA(node, /ItemList$/) && !isA(node, /BreadcrumbList$/));
    const ranged = nodesOf(product.offers).some((offer) => isA(offer, /AggregateOffer$/));
    if ((listed || ranged) && !namesItself(product))
      return !listed && (priced() || buyControl(page)) ? 'listing' : 'other';
    if (offersOf(product, page).length > 0 || FACTS.filter((key) => product[key]).length > 2) return 'listing';
    return priced() || buyControl(page) ? 'listing' : 'other';
  }
  const [first = ''] = title.split(/\s[|–—-]\s/);
  if (DEAD.test(title) || RESULTS.test(title) || SHOP_PART.test(first) || !namedBy(name, page)) return 'other';
  const typed = /\bproduct(\.item)?$/.test(meta(page, 'og:type'));
  if (priced()) return typed || buyControl(page) ? 'listing' : 'other';
  // Sold out without a price: a picture named like the page, and a button or an article number.
  return galleryByName(page) && (buyControl(page) || page.view(rows).some((row) => CODE_LABEL.test(row.name)))
    ? 'listing'
    : 'other';
}
