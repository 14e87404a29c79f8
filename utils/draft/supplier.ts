import type { Finding } from '../core/analyse';
import type { Listing } from '../core/listing';
import type { Language } from '../core/locale';
import type { Report } from '../core/report';
import type { Data } from '../core/rule';
import { translator } from '../i18n/catalogue';
import { formatDate, formatMessage } from '../i18n/format';
import { supplierEn } from '../i18n/supplier.en';
import { supplierFr } from '../i18n/supplier.fr';
import { cut } from '../judging/field-text';
import { inFixOrder, isFault } from '../judging/fix-order';
import { findingMessage, passportsOf, ruleText, sourceTitle } from '../judging/wording';
import { SUPPLIER_REQUESTS } from './supplier-requests';

const TEXTS = { fr: supplierFr, en: supplierEn };
const LONGEST_TITLE = 200;

/** What of one listing a supplier can answer. */
export interface Missing {
  listing: Listing;
  /** Seen missing or wrong on the page. */
  needed: Finding[];
  /** Could not be seen on the page, or seen in part: may well be there. */
  toCheck: Finding[];
}

/** Gathers what a supplier can answer of one judged listing, most pressing first; what was set aside is left out. */
export function missingOf({ listing, findings }: Report): Missing {
  const answerable = findings.filter(({ rule, waiver }) => rule in SUPPLIER_REQUESTS && !waiver);
  return {
    listing,
    needed: inFixOrder(answerable.filter((finding) => isFault(finding) && isAnswered(finding))),
    toCheck: inFixOrder(answerable.filter(isToCheck)),
  };
}

function isAnswered({ rule, message }: Finding): boolean {
  const { messages } = SUPPLIER_REQUESTS[rule]!;
  return !messages || (message !== undefined && messages.includes(message));
}

const isToCheck = ({ rule, outcome, message }: Finding): boolean =>
  outcome === 'cantTell' && message !== 'crashed' && !SUPPLIER_REQUESTS[rule]!.onlySeen;

export interface Wording {
  /** Of the message; the product itself may be in another. */
  language: Language;
  /** ISO date by which an answer is wanted; empty for none. */
  deadline: string;
  /** Whether to ask for what could not be seen as well. */
  withToCheck: boolean;
}

/** One message about all listings that lack something; empty when none does. */
export function supplierMessage(reports: readonly Report[], { language, deadline, withToCheck }: Wording): string {
  const products = reports
    .map(missingOf)
    .map((product) => (withToCheck ? product : { ...product, toCheck: [] }))
    .filter(({ needed, toCheck }) => needed.length + toCheck.length > 0);
  if (products.length === 0) return '';
  const speech = speechIn(language);
  const { say } = speech;
  const isSure = products.some(({ needed }) => needed.length > 0);
  const whys = products.length > 1 ? [...new Set(products.flatMap((product) => whysOf(product, speech)))] : [];
  return [
    say('greeting'),
    say(isSure ? 'opening' : 'openingCheck', { count: products.length }),
    ...(deadline ? [say('deadline', { date: formatDate(deadline, language) })] : []),
    ...products.map((product, i) => productPart(product, products.length > 1 ? `${i + 1}. ` : '', speech)),
    // Said once for all products, where it would be said again and again.
    ...(whys.length ? [`${say('whys')}\n${whys.join('\n')}`] : []),
    say('closing'),
  ].join('\n\n');
}

type Say = (key: keyof typeof supplierFr, data?: Data) => string;
interface Speech {
  language: Language;
  say: Say;
}
const speechIn = (language: Language): Speech => ({
  language,
  say: (key, data) => formatMessage(TEXTS[language][key], data, language),
});

function productPart({ listing, needed, toCheck }: Missing, place: string, speech: Speech): string {
  const { say } = speech;
  const { title } = listing.fields;
  const name = title.state === 'known' ? cut(title.value, LONGEST_TITLE) : listing.id;
  const lines = (findings: readonly Finding[]) =>
    findings.flatMap((finding) => [request(finding, listing, speech), ...(place ? [] : [reason(finding, speech)])]);
  const listed = (key: 'needed' | 'toCheck', findings: readonly Finding[]) =>
    findings.length ? ['', say(key), ...lines(findings)] : [];
  return [`${place}${name}`, codesOf(listing, say), ...listed('needed', needed), ...listed('toCheck', toCheck)]
    .filter((line, i) => line || i > 1)
    .join('\n');
}

/** By what the supplier finds the product: their own codes first. */
function codesOf({ id, fields: { mpn, gtin, brand } }: Listing, say: Say): string {
  // The id of a form begins with its host, that of a page without a code is its address.
  const own = id.slice(id.indexOf('#') + 1);
  return [
    brand.state === 'known' ? say('brand', { brand: brand.value }) : '',
    mpn.state === 'known' ? say('makerCode', { code: mpn.value }) : '',
    gtin.state === 'known' ? say('code', { code: gtin.value }) : '',
    own.includes('/') ? '' : say('reference', { id: own }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What is asked for, in what form, and which value is wrong where one is. */
function request(finding: Finding, { fields }: Listing, { language, say }: Speech): string {
  const { text, quotes } = SUPPLIER_REQUESTS[finding.rule]!;
  const asked = say('ask', text[language]);
  if (!quotes || !isFault(finding)) return asked;
  return `${asked}\n${say('seen', { what: findingMessage(finding, fields, translator(language), language) })}`;
}

/** Why it is asked for, and by whom: the law first, where it does. */
function reason(finding: Finding, { language, say }: Speech): string {
  const passports = passportsOf(finding);
  const passport = passports.find(({ consequence }) => consequence === 'legal') ?? passports[0];
  const { why } = ruleText(finding.rule, language);
  const source = passport && say('source', { title: sourceTitle(passport, language), ref: passport.source.ref });
  return [why && say('because', { why }), source].filter(Boolean).join('\n');
}

const whysOf = ({ needed, toCheck }: Missing, speech: Speech): string[] =>
  [...needed, ...toCheck].map((finding) => {
    const { need } = SUPPLIER_REQUESTS[finding.rule]!.text[speech.language];
    return `– ${need}\n${reason(finding, speech)}`;
  });
