import type { Finding } from '../core/analyse';
import type { Listing } from '../core/listing';
import type { Language } from '../core/locale';
import type { Report } from '../core/report';
import type { Data } from '../core/rule';
import { formatDate, formatMessage } from '../i18n/format';
import { supplierEn } from '../i18n/supplier.en';
import { supplierFr } from '../i18n/supplier.fr';
import { inFixOrder, isFault } from '../judging/fix-order';
import { passportsOf, ruleText, sourceTitle } from '../judging/wording';
import { SUPPLIER_REQUESTS } from './supplier-requests';

const TEXTS = { fr: supplierFr, en: supplierEn };
type Say = (key: keyof typeof supplierFr, data?: Data) => string;

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
    toCheck: inFixOrder(answerable.filter(({ outcome }) => outcome === 'cantTell')),
  };
}

function isAnswered({ rule, message }: Finding): boolean {
  const { messages } = SUPPLIER_REQUESTS[rule]!;
  return !messages || (message !== undefined && messages.includes(message));
}

export interface Wording {
  /** Of the message; the product itself may be in another. */
  language: Language;
  /** ISO date by which an answer is wanted; empty for none. */
  deadline: string;
}

/** One message about all listings that lack something; empty when none does. */
export function supplierMessage(reports: readonly Report[], { language, deadline }: Wording): string {
  const say: Say = (key, data) => formatMessage(TEXTS[language][key], data, language);
  const products = reports.map(missingOf).filter(({ needed, toCheck }) => needed.length + toCheck.length > 0);
  if (products.length === 0) return '';
  return [
    say('greeting'),
    say('opening', { count: products.length }),
    ...(deadline ? [say('deadline', { date: formatDate(deadline, language) })] : []),
    ...products.map((product, i) => productPart(product, i + 1, language, say)),
    say('closing'),
  ].join('\n\n');
}

function productPart({ listing, needed, toCheck }: Missing, place: number, language: Language, say: Say): string {
  const { title, gtin } = listing.fields;
  const name = title.state === 'known' ? title.value.slice(0, 200) : listing.id;
  const code = gtin.state === 'known' ? say('code', { code: gtin.value }) : '';
  return [
    `${place}. ${name}`,
    [say('reference', { id: listing.id }), code].filter(Boolean).join(' · '),
    ...listed(say('needed'), needed, language, say),
    ...listed(say('toCheck'), toCheck, language, say),
  ].join('\n');
}

function listed(heading: string, findings: readonly Finding[], language: Language, say: Say): string[] {
  if (findings.length === 0) return [];
  return ['', heading, ...findings.map((finding) => request(finding, language, say))];
}

/** What is asked for, in what form, and who asks for it: the law first, where it does. */
function request(finding: Finding, language: Language, say: Say): string {
  const { need, form } = SUPPLIER_REQUESTS[finding.rule]!.text[language];
  const passports = passportsOf(finding);
  const passport = passports.find(({ consequence }) => consequence === 'legal') ?? passports[0];
  const why = ruleText(finding.rule, language).why;
  const source = passport && say('source', { title: sourceTitle(passport, language), ref: passport.source.ref });
  return [say('ask', { need, form }), why && say('because', { why }), source].filter(Boolean).join('\n');
}
