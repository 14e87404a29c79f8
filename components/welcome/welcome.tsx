import type { ComponentChildren } from 'preact';
import { LanguageChoice } from '../language-choice';
import { PractiseLink } from '../practise-link';
import { useText } from '../settings';
import { SiteList } from '../site-list';
import { useVaultTexts } from '../vault/texts';

const NEVER = ['neverNetwork', 'neverSend', 'neverClick', 'neverScore'] as const;

/** The first page a merchant sees: three steps, each of which may be skipped, and a promise. */
export function Welcome() {
  const { t } = useText();
  const { t: vault } = useVaultTexts();
  return (
    <main class="welcome">
      <header>
        <h1>{t('welcome')}</h1>
        <p class="lead">{t('welcomeIntro')}</p>
      </header>
      <Step number={1} title={t('welcomeLanguage')}>
        <LanguageChoice />
      </Step>
      <Step number={2} title={t('welcomeSites')}>
        <p>{t('sitesWhat')}</p>
        <p>
          <strong>{t('sitesWithout')}</strong>
        </p>
        <SiteList />
      </Step>
      <Step number={3} title={t('welcomeOpen')}>
        <p>{t('welcomeOpenWhat')}</p>
        <p>
          {t('practiseFirst')} <PractiseLink />
        </p>
      </Step>
      <section class="step">
        <h2>{vault('proposeTitle')}</h2>
        <p>{vault('proposeWhat')}</p>
        <p>{vault('noRecovery')}</p>
        <p>
          <a href="data.html#vault" target="_blank" rel="noopener">
            {vault('toVault')}
          </a>
        </p>
      </section>
      <section class="never">
        <h2>{t('welcomeNever')}</h2>
        <ul>
          {NEVER.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <p>
          <a href="verify.html">{t('verifyOpen')}</a>
        </p>
      </section>
    </main>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ComponentChildren }) {
  const { t } = useText();
  return (
    <section class="step">
      <h2>
        <span class="step-number">{t('step', { count: number })}</span> {title}
      </h2>
      {children}
    </section>
  );
}
