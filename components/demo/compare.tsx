import { useId, useState } from 'preact/hooks';
import { type DemoFields, type DemoListing, mendedFields } from '../../utils/demo/demo-listing';
import { isSame } from '../../utils/demo/edits';
import { ReportDifference } from '../history/report-difference';
import { useDemoText } from './texts';
import { judgeBare } from './use-judged';

interface Props {
  demo: DemoListing;
  present: DemoFields;
  marketplace: string;
}

/** The listing as it was beside what came of it: the person's own changes, or the answer key. */
export function Compare({ demo, present, marketplace }: Props) {
  const { t } = useDemoText();
  const name = useId();
  const untouched = isSame(present, demo.fields);
  const [side, setSide] = useState<'mine' | 'key'>(untouched ? 'key' : 'mine');
  const after = side === 'key' ? mendedFields(demo) : present;
  const titles = { mine: t('compareMine'), key: t('compareKey') };
  return (
    <section class="demo-compare" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`} class="unseen">
        {t('view_compare')}
      </h2>
      <fieldset class="choices">
        <legend>{t('compareWhat')}</legend>
        {(['mine', 'key'] as const).map((choice) => (
          <label key={choice} class="choice">
            <input type="radio" name={name} checked={side === choice} onChange={() => setSide(choice)} />
            {titles[choice]}
          </label>
        ))}
      </fieldset>
      {side === 'mine' && untouched ? (
        <p class="nothing">{t('compareNothing')}</p>
      ) : (
        <>
          <h3>
            {t('atStart')} → {titles[side]}
          </h3>
          <ReportDifference
            before={judgeBare(demo, demo.fields, marketplace)}
            after={judgeBare(demo, after, marketplace)}
            titles={[t('atStart'), titles[side]]}
          />
        </>
      )}
    </section>
  );
}
