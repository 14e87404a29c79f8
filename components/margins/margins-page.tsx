import { formatDay, formatMoney } from '../../utils/i18n/format';
import { PageText } from '../page-text';
import { useText } from '../settings';
import { Unlocked } from '../vault/unlocked';
import { useVault } from '../vault/use-vault';
import { Calculator } from './calculator';
import { CompanySection } from './company-section';
import { euros, useMarginText } from './texts';
import { type Subject, useListing } from './use-listing';

/** What is left of a price on each channel, and what the firm notes of itself. */
export const MarginsPage = () => (
  <Unlocked whole="page">
    <Opened />
  </Unlocked>
);

function Opened() {
  const { t } = useMarginText();
  const { t: word } = useText();
  const vault = useVault();
  const subject = useListing();
  if (!vault || subject === 'loading') return null;
  const keeps = vault.state === 'open' && vault.closes;
  return (
    <main class="margins">
      <header>
        <p class="way-back">
          <a href="options.html#marginsTitle">{t('back')}</a>
        </p>
        <h1>{word('marginsTitle')}</h1>
        <p>{t('intro')}</p>
        {keeps ? (
          <p class="hint">{t('kept')}</p>
        ) : (
          <p class="notice" data-tone="warning">
            {t('notKept')} <a href="data.html#vault">{t('makeVault')}</a>
          </p>
        )}
      </header>
      {'unreadable' in subject ? (
        <p role="alert" class="error">
          {t('unreadable', { error: subject.unreadable })}
        </p>
      ) : (
        <>
          <About subject={subject} />
          <Calculator subject={subject} keeps={keeps} />
        </>
      )}
      <CompanySection keeps={keeps} />
    </main>
  );
}

/** Which listing it is, and what was taken from it. */
function About({ subject: { title, read, readAt } }: { subject: Subject }) {
  const { t, language } = useMarginText();
  if (title === undefined) return <p>{t('noListing')}</p>;
  return (
    <>
      <p>
        {t('forListing')}:{' '}
        <strong>
          <PageText text={title} />
        </strong>
      </p>
      <p class="hint">
        {read && readAt !== undefined
          ? t('priceRead', { day: formatDay(readAt, language), price: formatMoney(euros(read.price), language) })
          : t('priceUnread')}
      </p>
    </>
  );
}
