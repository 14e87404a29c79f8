import { useEffect, useRef, useState } from 'preact/hooks';
import type { DemoListing } from '../../utils/demo/demo-listing';
import { demoListings } from '../../utils/demo/listings';
import { judgedFor } from '../../utils/demo/marketplaces';
import { Verdict } from '../verdict';
import { DemoLink } from './link';
import { useDemoText } from './texts';
import type { AllEdits } from './use-edits';
import { judgeBare } from './use-judged';
import type { Route } from './use-route';

interface Props {
  go(route: Route): void;
  edits: AllEdits;
}

/** Every listing as a card: what it is, what one learns with it, and where it stands now. */
export function Catalogue({ go, edits, anySetAside }: Props & { /** On any of them. */ anySetAside: boolean }) {
  const { t } = useDemoText();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const anyEdited = demoListings.some(edits.isEdited);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const resetAll = () => {
    edits.resetAll();
    setSaid(t('resetAllDone'));
    heading.current?.focus();
  };
  return (
    <>
      <header class="demo-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('title')}
        </h1>
        <p class="lead">{t('intro')}</p>
        <p>{t('beside')}</p>
        {(anyEdited || anySetAside) && (
          <button type="button" onClick={resetAll}>
            {t('resetAll')}
          </button>
        )}
        <p role="status">{said}</p>
      </header>
      <ul class="cards">
        {demoListings.map((demo) => (
          <Card key={demo.id} demo={demo} go={go} edits={edits} />
        ))}
      </ul>
    </>
  );
}

function Card({ demo, go, edits }: { demo: DemoListing } & Props) {
  const { t, language } = useDemoText();
  const report = judgeBare(demo, edits.editsOf(demo).present, demo.marketplace);
  const marketplace = judgedFor(language).find(({ id }) => id === demo.marketplace)?.name;
  return (
    <li class="card">
      <img src={`/demo/${demo.id}.svg`} alt="" />
      <div class="card-text">
        <h2>
          <DemoLink to={{ listing: demo, view: 'edit', marketplace: demo.marketplace }} go={go}>
            {demo.name[language]}
          </DemoLink>
        </h2>
        <p class="hint">
          {t(`layout_${demo.layout}`)} · {t('judgedFor')} {marketplace}
        </p>
        <Verdict report={report} />
        <p>
          <strong>{t('learn')}</strong>
          <br />
          {demo.teaches[language]}
        </p>
        <p class="hint">
          {t('planted', { count: demo.faults.length })}
          {edits.isEdited(demo) && ` · ${t('edited')}`}
        </p>
      </div>
    </li>
  );
}
