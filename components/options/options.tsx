import { LanguageChoice } from '../language-choice';
import { PractiseLink } from '../practise-link';
import { useText } from '../settings';
import { SiteList } from '../site-list';
import { DataSection } from './data-section';
import { DisplaySection } from './display-section';
import { RulesSection } from './rules-section';
import { Section } from './section';
import { ShortcutSection } from './shortcut-section';

const CONTENTS = [
  'language',
  'sites',
  'display',
  'rulesTitle',
  'practiseTitle',
  'training',
  'data',
  'shortcut',
] as const;

export function Options() {
  const { t } = useText();
  return (
    <main class="options">
      <header>
        <h1>{t('optionsTitle')}</h1>
        <p>{t('optionsIntro')}</p>
        <nav aria-label={t('options')}>
          <ul>
            {CONTENTS.map((title) => (
              <li key={title}>
                <a href={`#${title}`}>{t(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <Section title="language">
        <LanguageChoice />
      </Section>
      <Section title="sites" what="sitesWhat">
        <p>{t('sitesWithout')}</p>
        <SiteList />
      </Section>
      <DisplaySection />
      <RulesSection />
      <Section title="practiseTitle" what="practiseWhat">
        <PractiseLink />
      </Section>
      <Section title="training" what="trainingWhat">
        <p>
          <a href="session.html">{t('trainingOpen')}</a>
        </p>
      </Section>
      <DataSection />
      <ShortcutSection />
    </main>
  );
}
