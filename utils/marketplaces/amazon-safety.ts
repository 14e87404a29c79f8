import type { Party } from '../core/listing';
import { LABELS } from '../extract/labels';
import type { FieldReaders } from '../extract/marketplace';
import { type Page, textOf } from '../extract/page';
import { type Found, type Reader, reader } from '../extract/reader';
import { party } from '../extract/safety';
import { detail } from './amazon-details';
import { byId, storeCountry } from './amazon-page';

/** The card « Sécurité et ressources produit »; it stands on every page, mostly empty. */
const CARD = 'buffetServiceCard_feature_div';
/** The first part of the card or of its side sheet, below the page or beside the buy box. */
const firstPart = ({ document }: Page) => document.querySelector('[id^="buffet-"]');
const PHONE = /^\+?[\d\s()./-]{7,}$/;

/** The side sheet is filled when a person opens it; until then its parts hold an error message. */
function inSheet(page: Page, ids: readonly string[]): Element | undefined {
  const part = ids.map((id) => byId(page, id)).find((element) => element !== null);
  return part && !part.querySelector('[role="alert"]') && textOf(part) ? part : undefined;
}

function partyIn(sheet: Element): Party | undefined {
  const box = sheet.getElementsByClassName('a-box-inner')[0] ?? sheet;
  const name = box.querySelector('h6') ?? box.getElementsByClassName('a-text-bold')[0];
  const lines = [...box.getElementsByTagName('li')].filter((line) => !PHONE.test(textOf(line)));
  return party(name && !lines[0]?.contains(name) ? [name, ...lines] : lines);
}

/** Stores that owe the card: Reg. (EU) 2023/988 art. 19. Elsewhere its emptiness says nothing. */
const OWED = 'FR DE IT ES NL PL SE BE IE';

const closedSheet = (page: Page): Found<never> | undefined => {
  const part = page.view(firstPart);
  return part ? { unknown: 'closed-panel', elements: [part] } : undefined;
};

/** Nothing loaded: the sheet is closed, or the card was drawn and has nothing to show. */
function card(page: Page): Found<never> | undefined {
  const place = byId(page, CARD);
  const drawn = place?.firstElementChild && textOf(place) === '' && OWED.includes(storeCountry(page));
  return closedSheet(page) ?? (drawn ? { value: null, elements: [place] } : undefined);
}

function responsible(kind: 'manufacturer' | 'rsp'): Reader<Party> {
  const ids = [`buffet-sidesheet-${kind}-content-container`, `buffet-sidesheet-mobile-${kind}-content`];
  return reader<Party>('dom', `#${ids[0]}`, (page) => {
    const sheet = inSheet(page, ids);
    const value = sheet && partyIn(sheet);
    return value ? { value, elements: [sheet] } : card(page);
  });
}

/** A manufacturer's row holds a name, in some countries with its address behind a comma. */
function named(value: string, page: Page): Party | undefined {
  if (page.view(firstPart)) return undefined;
  const [name = '', ...address] = value.split(/,\s+/);
  const postalAddress = address.join(', ');
  return /\d/.test(postalAddress) ? { name, postalAddress } : { name: value };
}

const MANUFACTURER =
  /^(fabricant|manufacturer|hersteller|fabbricante|produttore|fabricante|fabrikant|producent|tillverkare|üretici|メーカー)( contact information)?$/i;

/** Warnings under their own heading: « Informations de sécurité », « Avertissement ». */
function warnings(page: Page): string[] {
  const found: string[] = [];
  for (const heading of byId(page, 'important-information')?.getElementsByTagName('h4') ?? []) {
    if (!LABELS.safety.test(textOf(heading))) continue;
    const text = textOf(heading.parentElement).slice(textOf(heading).length).trim();
    if (text) found.push(text);
  }
  const choking = textOf(byId(page, 'cpsiaProductSafetyWarning_feature_div'));
  return choking ? [...found, choking] : found;
}

export const safetyFields = {
  manufacturer: [detail(MANUFACTURER, named), responsible('manufacturer')],
  responsiblePerson: [responsible('rsp')],
  safetyInformation: [
    reader<string[]>('dom', '#important-information', (page) => {
      const value = warnings(page);
      return value.length ? { value } : undefined;
    }),
    reader<string[]>('dom', '#buffet-sidesheet-psi-content-container', closedSheet),
  ],
} satisfies FieldReaders;
