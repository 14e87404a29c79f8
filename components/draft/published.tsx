import { useState } from 'preact/hooks';
import type { Listing } from '../../utils/core/listing';
import type { Draft } from '../../utils/draft/draft';
import { comparePublished, type Fate } from '../../utils/draft/published';
import { formatMoment } from '../../utils/i18n/format';
import { FieldDifference } from '../history/field-difference';
import { useText } from '../settings';
import { useShownPage } from './shown-page';
import { useDraftText } from './texts';

const FATES: readonly Fate[] = ['cut', 'changed', 'missing', 'notSeen', 'same'];

/** After publishing: what the marketplace has taken from the draft, as the page shows it now. */
export function Published({ draft, listing, isHere }: { draft: Draft; listing: Listing; isHere: boolean }) {
  const { t: words, language } = useText();
  const { t } = useDraftText();
  const { shown, readNow } = useShownPage();
  const [opened, setOpened] = useState(false);
  const page = isHere ? shown : undefined;
  const fates = opened && page ? comparePublished(draft, page.report.listing) : [];
  const of = (fate: Fate) => fates.filter((one) => one.fate === fate);
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        <h2>{t('published')}</h2>
      </summary>
      <p class="hint">{t('publishedWhat')}</p>
      {opened && !page && <p class="nothing">{t('publishedNoPage')}</p>}
      {opened && page && (
        <>
          <p>
            {t('publishedAt', { moment: formatMoment(page.at, language) })}{' '}
            <button type="button" class="quiet" onClick={() => void readNow()}>
              {t('publishedRead')}
            </button>
          </p>
          <p role="status">
            {FATES.filter((fate) => of(fate).length > 0)
              .map((fate) => t('fateCount', { fate: t(`fate_${fate}`), count: of(fate).length }))
              .join(' · ')}
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('fieldWord')}</th>
                <th scope="col">{t('fateWord')}</th>
              </tr>
            </thead>
            <tbody>
              {FATES.flatMap(of).map(({ field, fate }) => (
                <tr key={field}>
                  <th scope="row">{words(`field_${field}`)}</th>
                  <td>{t(`fate_${fate}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {[...of('cut'), ...of('changed')].map(({ field }) => (
            <FieldDifference
              key={field}
              heading="h3"
              name={field}
              before={listing.fields[field]}
              after={page.report.listing.fields[field]}
              labels={{ before: t('isDraft'), after: t('onPage') }}
            />
          ))}
        </>
      )}
    </details>
  );
}
