import type { RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { DemoListing } from '../../utils/demo/demo-listing';
import { redo, undo } from '../../utils/demo/edits';
import { demoListings } from '../../utils/demo/listings';
import { judgedFor } from '../../utils/demo/marketplaces';
import { DemoLink } from './link';
import { useDemoText } from './texts';
import type { AllEdits } from './use-edits';
import { type Route, VIEWS } from './use-route';

interface Props {
  route: Route & { listing: DemoListing };
  go(route: Route): void;
  edits: AllEdits;
  /** On this listing. */
  anySetAside: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Which listing, what to do with it, for which marketplace; the way to the others, and back. */
export function ListingHead({ route, go, edits, anySetAside, heading }: Props) {
  const { t, language } = useDemoText();
  const { listing: demo, view } = route;
  const at = demoListings.indexOf(demo);
  const [before, after] = [demoListings[at - 1], demoListings[at + 1]];
  const to = (listing: DemoListing): Route => ({ listing, view, marketplace: listing.marketplace });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const next = event.key === 'PageDown' ? after : event.key === 'PageUp' ? before : undefined;
      if (!event.altKey || !next) return;
      event.preventDefault();
      go(to(next));
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });

  return (
    <header class="demo-head">
      <nav class="demo-steps" aria-label={t('catalogue')}>
        <DemoLink to={{ view: 'edit', marketplace: '' }} go={go}>
          {t('catalogue')}
        </DemoLink>
        <span class="hint">{t('position', { count: at + 1, total: demoListings.length })}</span>
        {before && (
          <DemoLink to={to(before)} go={go} shortcut="Alt+PageUp">
            ← {t('previous')}
          </DemoLink>
        )}
        {after && (
          <DemoLink to={to(after)} go={go} shortcut="Alt+PageDown">
            {t('next')} →
          </DemoLink>
        )}
        <span class="hint demo-keys">{t('keys')}</span>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {demo.name[language]}
      </h1>
      <nav class="demo-views" aria-label={t('views')}>
        <ul>
          {VIEWS.map((name) => (
            <li key={name}>
              <DemoLink to={{ ...route, view: name }} go={go} current={name === view}>
                {t(`view_${name}`)}
              </DemoLink>
            </li>
          ))}
        </ul>
      </nav>
      <div class="demo-tools">
        <MarketplaceChoice route={route} go={go} />
        {(view === 'edit' || view === 'mend') && <EditTools demo={demo} edits={edits} anySetAside={anySetAside} />}
      </div>
    </header>
  );
}

function MarketplaceChoice({ route, go }: Pick<Props, 'route' | 'go'>) {
  const { t, language } = useDemoText();
  const id = useId();
  const choices = judgedFor(language);
  if (route.view === 'find' || route.view === 'mend') {
    const marketplace = choices.find((choice) => choice.id === route.marketplace)?.name ?? '';
    return <p class="hint">{t('exerciseFor', { marketplace })}</p>;
  }
  return (
    <div class="judged-for">
      <label for={id}>{t('judgedFor')}</label>
      <select
        id={id}
        value={route.marketplace}
        aria-describedby={`${id}-what`}
        onChange={({ currentTarget }) => go({ ...route, marketplace: currentTarget.value })}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
      <span id={`${id}-what`} class="hint">
        {t('judgedForWhat')}
      </span>
    </div>
  );
}

interface EditToolsProps extends Pick<Props, 'edits' | 'anySetAside'> {
  demo: DemoListing;
}

/** The way back and forth through what was changed on this listing. */
function EditTools({ demo, edits, anySetAside }: EditToolsProps) {
  const { t } = useDemoText();
  const [said, setSaid] = useState('');
  const { past, future } = edits.editsOf(demo);
  const tools = [
    ['undo', 'undone', past.length > 0, () => edits.change(demo, undo)],
    ['redo', 'redone', future.length > 0, () => edits.change(demo, redo)],
    ['reset', 'resetDone', edits.isEdited(demo) || anySetAside, () => edits.resetOne(demo)],
  ] as const;
  return (
    <div class="edit-tools">
      {tools.map(([name, done, possible, how]) => (
        // Not `disabled`: the keyboard would lose its place when the last step is taken back.
        <button
          key={name}
          type="button"
          aria-disabled={!possible}
          onClick={() => {
            if (!possible) return;
            how();
            setSaid(t(done));
          }}
        >
          {t(name)}
        </button>
      ))}
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}
