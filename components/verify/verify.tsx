import { useText } from '../settings';
import { LiveFacts } from './facts';
import { useVerifyTexts } from './texts';

/** What to type in the console: an address kept for examples, that belongs to nobody. */
const ATTEMPT = "fetch('https://example.com')";

const CHECKS = [
  { title: 'details', steps: ['detailsOpen', 'detailsChoose', 'detailsSee'] },
  { title: 'network', steps: ['networkOpen', 'networkTab', 'networkUse', 'networkSee'] },
  { title: 'attempt', steps: ['attemptOpen', 'attemptType', 'attemptSee'], code: ATTEMPT },
  { title: 'offline', steps: ['offlineOpen', 'offlineCut', 'offlineUse', 'offlineSee'] },
  { title: 'manifest', steps: ['manifestOpen', 'manifestFind', 'manifestSee'] },
] as const;

const LIMITS = ['limitSelf', 'limitPage', 'limitVisit', 'limitSeen', 'limitFiles'] as const;

/** “See for yourself”: how the merchant sees, with the browser's own tools, that nothing is sent. */
export function Verify() {
  const { t } = useText();
  const { t: say } = useVerifyTexts();
  return (
    <main class="options verify">
      <header>
        <p>
          <a href="options.html#data">{say('back')}</a>
        </p>
        <h1>{t('verifyTitle')}</h1>
        <p>{say('intro')}</p>
      </header>
      <section class="options-section" aria-labelledby="checks">
        <h2 id="checks">{say('checks')}</h2>
        <p>{say('checksWhat')}</p>
        {CHECKS.map(({ title, steps, ...check }) => (
          <section key={title} aria-labelledby={title}>
            <h3 id={title}>{say(title)}</h3>
            <ol class="verify-steps">
              {steps.map((step) => (
                <li key={step}>
                  {say(step)}
                  {'code' in check && step === 'attemptType' && (
                    <>
                      {' '}
                      <code>{check.code}</code>
                    </>
                  )}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </section>
      <section class="options-section" aria-labelledby="facts">
        <h2 id="facts">{say('facts')}</h2>
        <p>{say('factsWhat')}</p>
        <LiveFacts />
      </section>
      <section class="options-section" aria-labelledby="limits">
        <h2 id="limits">{say('limits')}</h2>
        <ul class="verify-facts">
          {LIMITS.map((limit) => (
            <li key={limit}>{say(limit)}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
