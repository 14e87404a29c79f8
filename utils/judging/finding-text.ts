import type { Finding } from '../core/analyse';
import type { Language } from '../core/locale';
import type { Report } from '../core/report';
import type { Translate } from '../i18n/catalogue';
import { kindOf } from './fix-order';
import { findingMessage, passportsOf, ruleText, sourceLine } from './wording';

/** A finding as plain text, to be pasted into a mail or a task. */
export function findingText(finding: Finding, { listing, today }: Report, t: Translate, language: Language): string {
  const { title, why, fix } = ruleText(finding.rule, language);
  return [
    `${title} (${t(kindOf(finding)).toLowerCase()})`,
    findingMessage(finding, listing.fields, t, language),
    why && t('nameValue', { name: t('why'), value: why }),
    fix && t('nameValue', { name: t('fix'), value: fix }),
    ...passportsOf(finding).map((passport) => sourceLine(passport, today, t, language)),
    listing.url,
  ]
    .filter(Boolean)
    .join('\n');
}
