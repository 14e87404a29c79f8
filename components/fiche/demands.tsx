import type { Finding } from '../../utils/core/analyse';
import { passportsOf } from '../../utils/judging/wording';
import { Passport } from '../passport';
import { useText } from '../settings';
import { useJudgedPage } from './judged-page';

/** Everybody who asks for it: the marketplace, and the law beside it where both do. */
export function Demands({ finding }: { finding: Finding }) {
  const { t } = useText();
  const { today } = useJudgedPage().report;
  const passports = passportsOf(finding);
  if (passports.length === 0) return null;
  return (
    <>
      <p class="detail-label">{t('demand')}</p>
      {passports.map((passport) => (
        <Passport key={passport.policy} passport={passport} policy={passport.policy} today={today} />
      ))}
    </>
  );
}
