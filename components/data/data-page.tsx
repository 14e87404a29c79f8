import { useEffect, useState } from 'preact/hooks';
import { useText } from '../settings';
import { SECTIONS } from './sections';
import { useDataTexts } from './texts';

/** All that the merchant can do with what is kept. */
export function DataPage() {
  const { t } = useText();
  const { t: say } = useDataTexts();
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    // The section was not there yet when the address named it.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <main class="options">
      <header>
        <p>
          <a href="options.html#data">{say('back')}</a>
        </p>
        <h1>{t('dataTitle')}</h1>
        <p>{say('intro')}</p>
        <nav aria-label={say('contents')}>
          <ul>
            {SECTIONS.map(({ id }) => (
              <li key={id}>
                <a href={`#${id}`}>{say(id)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {SECTIONS.map(({ id, Content }) => (
        <section key={id} class="options-section" aria-labelledby={id}>
          <h2 id={id}>{say(id)}</h2>
          <Content changes={changes} onChange={() => setChanges((count) => count + 1)} />
        </section>
      ))}
    </main>
  );
}
