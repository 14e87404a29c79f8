import { useId, useMemo } from 'preact/hooks';
import type { FieldName } from '../../utils/core/listing';
import type { Report } from '../../utils/core/report';
import type { DemoFields, DemoListing } from '../../utils/demo/demo-listing';
import { type FindingKind, inFixOrder, isFault, kindOf } from '../../utils/judging/fix-order';
import { LAYOUT_VIEWS } from './layouts';
import { type Sheet, SheetContext } from './sheet';
import { useDemoText } from './texts';

interface Props {
  demo: DemoListing;
  fields: DemoFields;
  /** Marks its faults on the fields; without it the page gives nothing away. */
  report?: Report | undefined;
  change?: Sheet['change'];
  onLeave?(): void;
}

const nothing = () => undefined;

/** The invented page itself. */
export function SheetView({ demo, fields, report, change, onLeave = nothing }: Props) {
  const { t } = useDemoText();
  const id = useId();
  const marks = useMemo(() => (report ? marksOf(report) : new Map()), [report]);
  const Layout = LAYOUT_VIEWS[demo.layout];
  return (
    <SheetContext.Provider value={{ demo, fields, change, leave: onLeave, marks }}>
      <section class="sheet" data-layout={demo.layout} aria-labelledby={id}>
        <h2 id={id} class="unseen">
          {t('page')}
        </h2>
        <p class="sheet-note">{t('invented')}</p>
        <Layout />
        <p class="hint">{t('notReal')}</p>
      </section>
    </SheetContext.Provider>
  );
}

/** The gravest fault of each field; one about several stands where something is missing. */
function marksOf({ findings, listing }: Report): Map<FieldName, FindingKind> {
  const marks = new Map<FieldName, FindingKind>();
  for (const finding of inFixOrder(findings.filter(isFault))) {
    const missing = finding.fields.find((name) => listing.fields[name].state === 'absent');
    const field = missing ?? finding.fields[0];
    if (field && !marks.has(field)) marks.set(field, kindOf(finding));
  }
  return marks;
}
