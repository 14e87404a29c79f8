import { ruleText } from '../../utils/judging/wording';
import type { FaultCount } from '../../utils/training/group';
import { Bars } from './bars';
import { Numbers } from './numbers';
import { useTexts } from './texts';

/** As many as one can speak about before a group. */
const MOST_SHOWN = 10;

/** What fails most often in the listings handed in. */
export function FaultsSection({ faults, listings }: { faults: readonly FaultCount[]; listings: number }) {
  const { t, language } = useTexts();
  const shown = faults.slice(0, MOST_SHOWN);
  const parts = (count: number) => [
    { fill: 'full' as const, count },
    { fill: 'none' as const, count: listings - count },
  ];
  return (
    <section class="session-section" aria-labelledby="faults">
      <h3 id="faults">{t('faults')}</h3>
      {faults.length === 0 ? (
        <p class="nothing">{t(listings ? 'faultsNone' : 'listingsNone')}</p>
      ) : (
        <>
          <p>{t('faultsWhat', { count: listings })}</p>
          <Bars
            label={t('faultsPlot', { count: shown.length })}
            table="faults-table"
            legend={[
              { fill: 'full', label: t('foundIn') },
              { fill: 'none', label: t('notFoundIn') },
            ]}
            rows={shown.map(({ rule, first, last }) => ({
              key: rule,
              label: ruleText(rule, language).title,
              bars: [
                { name: t('before'), parts: parts(first) },
                { name: t('after'), parts: parts(last) },
              ],
            }))}
          />
          <Numbers about={t('faults')}>
            <table id="faults-table" class="numbers">
              <thead>
                <tr>
                  <th scope="col">{t('rule')}</th>
                  <th scope="col">{t('firstSeen')}</th>
                  <th scope="col">{t('lastSeen')}</th>
                  <th scope="col">{t('peopleConcerned')}</th>
                </tr>
              </thead>
              <tbody>
                {faults.map(({ rule, first, last, people }) => (
                  <tr key={rule}>
                    <th scope="row">{ruleText(rule, language).title}</th>
                    <td>{first}</td>
                    <td>{last}</td>
                    <td>{people}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Numbers>
        </>
      )}
    </section>
  );
}
