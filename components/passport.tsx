import type { Passport as PassportData } from '../utils/core/policy';
import type { Translate } from '../utils/i18n/catalogue';
import { formatDate } from '../utils/i18n/format';
import { sourceTitle } from '../utils/judging/wording';
import { policies } from '../utils/policies';
import { Icon } from './icon';
import { useText } from './settings';

/** Where a demand comes from, since when, who can put it right, and how sure we are of it. */
export function Passport({ passport, policy, today }: { passport: PassportData; policy: string; today: string }) {
  const { t, language } = useText();
  const { source, severity, consequence, verified, confidence, fixer } = passport;
  const name = policies.find(({ id }) => id === policy)?.name[language] ?? policy;
  const dates = forceOf(passport, today, t, (iso) => formatDate(iso, language));
  return (
    <div class="passport">
      <p class="passport-name">
        <Icon kind={severity} />
        {name}
      </p>
      <p>
        {t(severity)} · {t(`consequence_${consequence}`)}
      </p>
      <p>
        {sourceTitle(passport, language)}
        <br />
        <Reference text={source.ref} />
      </p>
      {dates && <p>{dates}</p>}
      {fixer && <p>{t(`fixer_${fixer}`)}</p>}
      <p>
        {t('demandVerified', { date: formatDate(verified, language) })} · {t(`confidence_${confidence}`)}
      </p>
      {consequence === 'legal' && <p>{t('legalNotice')}</p>}
    </div>
  );
}

function forceOf({ since, until }: PassportData, today: string, t: Translate, date: (iso: string) => string): string {
  const parts = [
    since ? t(since > today ? 'demandFrom' : 'demandSince', { date: date(since) }) : '',
    until ? t('demandUntil', { date: date(until) }) : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function Reference({ text }: { text: string }) {
  if (!/^https?:\/\/\S+$/.test(text)) return <>{text}</>;
  return (
    <a href={text} target="_blank" rel="noreferrer">
      {text.replace(/^https?:\/\/(www\.)?/, '')}
    </a>
  );
}
