import { useEffect } from 'preact/hooks';
import { LanguageChoice } from '../language-choice';
import { PractiseLink } from '../practise-link';
import { type Editing, useEditing } from '../programmes/address';
import { useText } from '../settings';
import { SiteList } from '../site-list';
import { useLater } from '../use-later';
import { Unlocked } from '../vault/unlocked';
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
  'programmesTitle',
  'training',
  'marginsTitle',
  'data',
  'shortcut',
] as const;

/** The settings; or, where the address asks for it, the editor of one of the trainer's own programmes. */
export function Options() {
  const editing = useEditing();
  return editing ? <Editor {...editing} /> : <Settings />;
}

function Editor(editing: Editing) {
  const part = useLater(() => import('../programmes/editor'));
  return <Unlocked whole="page">{part && <part.ProgrammeEditor key={editing.programme} editing={editing} />}</Unlocked>;
}

function OwnProgrammes() {
  const part = useLater(() => import('../programmes/own-programmes'));
  return <Unlocked>{part && <part.OwnProgrammes />}</Unlocked>;
}

function Settings() {
  const { t } = useText();
  useEffect(() => {
    // Back from the editor, the section was not there yet when the address named it.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
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
      <Section title="programmesTitle" what="programmesWhat">
        <OwnProgrammes />
      </Section>
      <Section title="training" what="trainingWhat">
        <p>
          <a href="session.html">{t('trainingOpen')}</a>
        </p>
        <p>
          <a href="present.html">{t('presentOpen')}</a>
        </p>
      </Section>
      <Section title="marginsTitle" what="marginsWhat">
        <p>
          <a href="margins.html">{t('marginsOpen')}</a>
        </p>
      </Section>
      <DataSection />
      <ShortcutSection />
    </main>
  );
}
