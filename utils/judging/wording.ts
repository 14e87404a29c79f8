import type { Finding } from '../core/analyse';
import type { Fields } from '../core/listing';
import type { Language } from '../core/locale';
import type { Passport } from '../core/policy';
import type { Message } from '../core/rule';
import type { TextKey, Translate } from '../i18n/catalogue';
import { formatDate, formatMessage } from '../i18n/format';
import { handbook } from '../rules/handbook';
import { rowsAt } from './demands';

type RuleTexts = { title: string; why: string; fix: string } & Record<string, Message>;
const texts = new Map(handbook.map(({ default: rule, text }) => [rule.id, text as Record<Language, RuleTexts>]));

/** What people read about a rule; a rule of another version that we no longer know is named by its id. */
export function ruleText(rule: string, language: Language): RuleTexts {
  return texts.get(rule)?.[language] ?? ({ title: rule, why: '', fix: '' } as RuleTexts);
}

const fieldNames = (names: readonly string[], t: Translate) =>
  names.map((name) => t(`field_${name}` as TextKey)).join(', ');

/** The sentence of a finding; empty for passed and inapplicable ones. */
export function findingMessage(finding: Finding, fields: Fields, t: Translate, language: Language): string {
  const { message, data = {} } = finding;
  if (message === undefined) return '';
  const own = ruleText(finding.rule, language)[message];
  if (own !== undefined) {
    const said = formatMessage(own, data, language);
    return finding.answer ? t(`answered_${finding.answer.value}`, { question: said }) : said;
  }
  switch (message) {
    case 'unreadable': {
      const names = String(data.fields).split(',');
      const closed = names.some((name) => isClosed(fields, name as keyof Fields));
      return t(closed ? 'unreadableClosed' : 'unreadable', { fields: fieldNames(names, t) });
    }
    case 'partial':
      return t('partial', { fields: fieldNames(String(data.fields).split(','), t) });
    case 'notInForm':
      return t('notInForm', { fields: fieldNames(String(data.fields).split(','), t) });
    case 'announced':
      return t('announced', { since: formatDate(String(data.since), language) });
    case 'familyGuessed':
      return t('familyGuessed');
    default:
      return t('crashed');
  }
}

/** Whether the page has the field's place, but closed: the person can open it. */
export const isClosed = (fields: Fields, name: keyof Fields): boolean => {
  const field = fields[name];
  return field.state === 'unknown' && field.reason === 'closed-panel';
};

/** The policy rows behind a finding, most specific first, with the weight each gives to what was found. */
export function passportsOf({
  rule,
  message = '',
  policies: refs,
}: Pick<Finding, 'rule' | 'message' | 'policies'>): (Passport & { policy: string })[] {
  return rowsAt(rule, refs)
    .reverse()
    .map(({ policy, row }) => ({ ...row, severity: row.raise?.[message] ?? row.severity, policy }));
}

/** Name of the document a demand is written in. */
export const sourceTitle = ({ source: { title } }: Pick<Passport, 'source'>, language: Language): string =>
  typeof title === 'string' ? title : title[language];

/** « Title, en vigueur depuis le … (vérifié le …) » */
export function sourceLine(passport: Passport, today: string, t: Translate, language: Language): string {
  const { since, verified } = passport;
  const title = sourceTitle(passport, language);
  const dated = since
    ? t(since > today ? 'sourceFrom' : 'sourceSince', { title, since: formatDate(since, language) })
    : title;
  return t('sourceVerified', { source: dated, verified: formatDate(verified, language) });
}
