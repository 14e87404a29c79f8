import { type Json, type Node, repairedJson } from './json';
import { microdata } from './microdata';
import { clean, type Page } from './page';
import { plain } from './parse';

/** A page has a handful of things; a hostile one has millions. */
const MAX_NODES = 20_000;
const PRODUCT =
  /(^|[/:])(Product|ProductGroup|ProductModel|IndividualProduct|SomeProducts|Book|Movie|MusicAlbum|VideoGame|Vehicle|Car)$/;
/** Properties that lead to other products than the page's own. */
const ASIDE =
  /^(isRelatedTo|isSimilarTo|isAccessoryOrSparePartFor|isConsumableFor|itemListElement|hasVariant|workExample|itemReviewed|review|subjectOf|isVariantOf|model)$/;

export const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: Json | undefined): Json[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
export const nodesOf = (value: Json | undefined): Node[] => listOf(value).filter(isNode);
export const typesOf = (node: Node): string[] => listOf(node['@type']).filter((type) => typeof type === 'string');
export const isA = (node: Node, pattern: RegExp): boolean => typesOf(node).some((type) => pattern.test(type));
export const isProduct = (node: Node): boolean => isA(node, PRODUCT);

/** First property that holds text: a string, a number, the name of a thing, or the first of several. */
export function textAt(node: Node | undefined, ...properties: string[]): string {
  for (const property of properties) {
    for (const value of listOf(node?.[property])) {
      const bare = isNode(value) ? (value.name ?? value['@value']) : value;
      const found = typeof bare === 'string' || typeof bare === 'number' ? plain(String(bare)) : '';
      if (found) return found;
    }
  }
  return '';
}

export interface Things {
  /** Products the page may be about, in page order. */
  products: Node[];
  /** Products named as parts of a list, related products and the like. */
  aside: Node[];
  /** Everything else that has a type. */
  rest: Node[];
}

/** Sorts things into what the page is about and what it only mentions. No recursion: nesting may be hostile. */
export function sortThings(roots: Json[]): Things {
  const things: Things = { products: [], aside: [], rest: [] };
  const byId = new Map<string, Node>();
  const seen = new Set<Node>();
  const queue: { value: Json | undefined; aside: boolean; offer?: Node }[] = roots.map((value) => ({
    value,
    aside: false,
  }));
  for (let i = 0; i < queue.length && seen.size < MAX_NODES; i++) {
    const { value, aside, offer } = queue[i]!;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MAX_NODES)) queue.push({ value: item, aside, ...(offer && { offer }) });
      continue;
    }
    if (!isNode(value) || seen.has(value)) continue;
    seen.add(value);
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
    if (isProduct(value)) {
      // An offer may hold the product it offers, instead of the other way round.
      if (offer) value.offers ??= offer;
      (aside ? things.aside : things.products).push(value);
    } else if (value['@type']) things.rest.push(value);
    for (const key of Object.keys(value)) {
      const child = value[key];
      if (typeof child !== 'object') continue;
      queue.push({
        value: child,
        aside: aside || ASIDE.test(key) || (isProduct(value) && key !== '@graph'),
        ...(key === 'itemOffered' && { offer: value }),
      });
    }
  }
  for (const node of seen) link(node, byId);
  return things;
}

/** Puts the thing itself where only its `@id` stands. */
function link(node: Node, byId: Map<string, Node>) {
  const resolve = (child: Json): Json => {
    const id = isNode(child) && Object.keys(child).length === 1 ? child['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? child) : child;
  };
  for (const key of Object.keys(node)) {
    const child = node[key];
    if (Array.isArray(child)) node[key] = child.map(resolve);
    else if (isNode(child)) node[key] = resolve(child);
  }
}

/** Everything the page's JSON-LD says. */
export function jsonLd({ document }: Page): Things {
  const roots: Json[] = [];
  for (const script of document.getElementsByTagName('script')) {
    if (script.type.includes('ld+json')) roots.push(...repairedJson(script.textContent));
  }
  return sortThings(roots);
}

/** Everything the page's microdata says, in the same shape as JSON-LD. */
export const microdataThings = (page: Page): Things => sortThings(page.view(microdata));

const metas = ({ document }: Page): Map<string, string> => {
  const found = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const name = element.getAttribute('property') ?? element.name;
    const content = clean(element.content);
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
};

/** Content of the first `<meta name|property>` of that name, in lower case. */
export const meta = (page: Page, name: string): string => {
  const content = page.view(metas).get(name);
  return content ? plain(content) : '';
};
