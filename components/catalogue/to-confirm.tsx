import '../catalogue.css';
import { useState } from 'preact/hooks';
import type { Finding } from '../../utils/core/analyse';
import { formatDate } from '../../utils/i18n/format';
import { askedFor, confirmWaiver, isToConfirm } from '../../utils/judging/set-aside';
import { deleteWaiver } from '../../utils/storage/waivers';
import { PageText } from '../page-text';
import { AskedChange } from './asked-change';
import { useCatalogueText } from './texts';

interface Props {
  finding: Finding;
  /** Where the decision itself is not shown beside it. */
  showsReason?: boolean;
  /** When something was decided and kept; said to the person once this is done. */
  onDecided?(): Promise<unknown>;
}

/** A decision taken on another demand than today's: what changed, and the two ways on. */
export function ToConfirm({ finding, showsReason = false, onDecided }: Props) {
  const { t, language } = useCatalogueText();
  const [said, setSaid] = useState<'confirmed' | 'takenBack'>();
  const [error, setError] = useState('');
  const { waiver } = finding;
  const now = askedFor(finding);
  if (!waiver || (!said && !isToConfirm(finding))) return null;
  const decide = (deed: Promise<void>, done: 'confirmed' | 'takenBack') =>
    deed.then(
      async () => {
        await onDecided?.();
        setSaid(done);
      },
      (reason) => setError(String(reason)),
    );
  return (
    <div class="to-confirm">
      {!said && (
        <>
          {showsReason ? (
            <p>
              {/* The reason is the person's own words, as long as they are. */}
              <PageText text={t('yourReason', { reason: waiver.reason })} longest={1_000} />
            </p>
          ) : (
            <p>{t('confirmHere')}</p>
          )}
          <AskedChange before={waiver.asked} after={now} />
          {now?.since && <p class="hint">{t('newSince', { since: formatDate(now.since, language) })}</p>}
          <div class="actions">
            <button type="button" onClick={() => void decide(confirmWaiver(finding, Date.now()), 'confirmed')}>
              {t('confirm')}
            </button>
            {showsReason && (
              <button type="button" onClick={() => void decide(deleteWaiver(waiver.id), 'takenBack')}>
                {t('takeBack')}
              </button>
            )}
          </div>
        </>
      )}
      <p role="status" tabIndex={-1} ref={(line) => said && line?.focus()}>
        {said && t(said)}
      </p>
      <p class="error" role="alert">
        {error && t('decisionRefused', { error })}
      </p>
    </div>
  );
}
