import { useEffect, useRef, useState } from 'preact/hooks';
import type { Waiver } from '../../utils/core/waiver';
import { type DemoListing, listingIdOf, mendedFields } from '../../utils/demo/demo-listing';
import { edit, settle } from '../../utils/demo/edits';
import { ownWork } from '../../utils/demo/exercises';
import type { PanelLink } from '../../utils/demo/panel';
import { proveSteps } from '../../utils/training/prove';
import { Compare } from './compare';
import { FindExercise } from './find-exercise';
import { Findings } from './findings';
import { ListingHead } from './listing-head';
import { MendExercise } from './mend-exercise';
import { SheetView } from './sheet-view';
import { useDemoText } from './texts';
import type { AllEdits } from './use-edits';
import { judgeBare, useReport } from './use-judged';
import type { Route } from './use-route';

interface Props {
  route: Route & { listing: DemoListing };
  go(route: Route): void;
  edits: AllEdits;
  waivers: readonly Waiver[];
  onWaived(): void;
  panel: PanelLink;
}

/** One listing: the invented page, and beside it what the extension says of it, or an exercise. */
export function ListingPage({ route, go, edits, waivers, onWaived, panel }: Props) {
  const { t } = useDemoText();
  const { listing: demo, view } = route;
  const marketplace = view === 'find' || view === 'mend' ? demo.marketplace : route.marketplace;
  const [checked, setChecked] = useState(false);
  const { present } = edits.editsOf(demo);
  const fields = view === 'after' ? mendedFields(demo) : view === 'find' ? demo.fields : present;
  const report = useReport(demo, fields, marketplace, waivers);
  const silent = view === 'find' && !checked;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const editable = view === 'edit' || view === 'mend';
  useEffect(() => void panel.show(silent ? undefined : report), [panel, report, silent]);
  // What the person has put right proves steps of the training; what was right before, and our answer key, do not.
  const isOwnWork = editable && edits.isEdited(demo);
  useEffect(() => {
    if (!isOwnWork) return;
    const untouched = judgeBare(demo, demo.fields, marketplace);
    void proveSteps(ownWork(untouched, report), Date.now()).catch(() => []);
  }, [report, isOwnWork, demo, marketplace]);

  return (
    <>
      <ListingHead
        route={{ ...route, marketplace }}
        go={(next) => {
          setChecked(false);
          go(next);
        }}
        edits={edits}
        anySetAside={waivers.some(({ listing }) => listing === listingIdOf(demo))}
        heading={heading}
      />
      {view === 'compare' ? (
        <Compare demo={demo} present={present} marketplace={marketplace} />
      ) : (
        <div class="demo-columns">
          <SheetView
            demo={demo}
            fields={fields}
            report={silent || view === 'mend' ? undefined : report}
            change={editable ? (name, value) => edits.change(demo, (before) => edit(before, name, value)) : undefined}
            onLeave={() => edits.change(demo, settle)}
          />
          <section class="demo-beside" aria-label={t('verdictHere')}>
            {view === 'find' && <FindExercise demo={demo} checked={checked} onCheck={setChecked} />}
            {view === 'mend' && <MendExercise demo={demo} present={present} />}
            {(view === 'edit' || view === 'after') && (
              <>
                <h2>{t('verdictHere')}</h2>
                <p class="hint">{t(view === 'edit' ? 'editHint' : 'afterHint')}</p>
                <Findings report={report} onWaived={onWaived} />
              </>
            )}
          </section>
        </div>
      )}
    </>
  );
}
