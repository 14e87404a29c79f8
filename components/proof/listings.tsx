import type { ListingResult } from '../../utils/core/results';
import { formatDay } from '../../utils/i18n/format';
import { verdictLine } from '../../utils/judging/verdict';
import { ruleText } from '../../utils/judging/wording';
import { changeOf, type ListingRecord, wasSeenAgain } from '../../utils/proof/listings';
import { marketplaceName } from '../../utils/proof/tables';
import { PageText } from '../page-text';
import { useText } from '../settings';
import { useProofTexts } from './texts';
import { Wide } from './wide';

/** What each listing was judged to be first and last, in words and counts, and what was mended between. */
export function Listings({ listings }: { listings: readonly ListingRecord[] }) {
  const { t } = useProofTexts();
  return (
    <section>
      <h3>{t('listingsTitle')}</h3>
      {listings.length === 0 ? (
        <p>{t('noListing')}</p>
      ) : (
        <>
          <p class="hint">{t('listingsWhat')}</p>
          <Wide label={t('listingsTitle')}>
            <table class="listings">
              <thead>
                <tr>
                  <th scope="col" class="narrow">
                    {t('listing')}
                  </th>
                  <th scope="col">{t('firstVerdict')}</th>
                  <th scope="col">{t('lastVerdict')}</th>
                  <th scope="col" class="wide">
                    {t('changes')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {listings.map((listing) => (
                  <Row key={listing.name} listing={listing} />
                ))}
              </tbody>
            </table>
          </Wide>
        </>
      )}
    </section>
  );
}

function Row({ listing }: { listing: ListingRecord }) {
  const { t, language } = useProofTexts();
  const { mended, left, come } = changeOf(listing);
  const again = wasSeenAgain(listing);
  const names = (rules: readonly string[]) => rules.map((rule) => ruleText(rule, language).title).join(' · ');
  const changes = again
    ? ([
        [t('mended'), mended],
        [t('left'), left],
        [t('come'), come],
      ] as const)
    : ([[t('found'), left]] as const);
  return (
    <tr>
      <th scope="row">
        <PageText text={listing.name} />
        <span class="hint">{marketplaceName(listing.marketplace)}</span>
      </th>
      <Verdict result={listing.first} />
      {again ? <Verdict result={listing.last} /> : <td class="hint">{t('seenOnce')}</td>}
      <td>
        {again && !mended.length && !come.length && <p>{t('nothingChanged')}</p>}
        {changes.map(
          ([label, rules]) =>
            rules.length > 0 && (
              <p key={label}>
                <b>
                  {label} ({rules.length})
                </b>{' '}
                {names(rules)}
              </p>
            ),
        )}
      </td>
    </tr>
  );
}

function Verdict({ result: { at, counts, coverage } }: { result: ListingResult }) {
  const { t, language } = useProofTexts();
  const { t: common } = useText();
  return (
    <td>
      {verdictLine(counts, common)}
      <span class="hint">
        {t('checksMade', { count: coverage.made, total: coverage.total })}, {formatDay(at, language)}
      </span>
    </td>
  );
}
