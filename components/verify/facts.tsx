import { useVerifyTexts } from './texts';
import { useFacts } from './use-facts';
import { useLoaded } from './use-loaded';

/** What a permission is for; one that is missing here would be shown by its name alone. */
const REASONS = {
  activeTab: 'activeTab',
  scripting: 'scripting',
  alarms: 'alarms',
  sidePanel: 'sidePanel',
  storage: 'storage',
  unlimitedStorage: 'unlimitedStorage',
} as const;
const isKnown = (name: string): name is keyof typeof REASONS => Object.hasOwn(REASONS, name);

/** What the running extension can say of itself, asked of the browser at this moment. */
export function LiveFacts() {
  const { t } = useVerifyTexts();
  const facts = useFacts();
  const loaded = useLoaded();
  if (!facts) return <p>{t('asking')}</p>;
  const { version, permissions, sites, policy } = facts;
  return (
    <>
      <p>{t('version', { version })}</p>
      <h3>{t('permissions')}</h3>
      <ul class="verify-facts">
        {permissions.map((name) => (
          <li key={name}>
            <code>{name}</code>
            {isKnown(name) && <> – {t(REASONS[name])}</>}
          </li>
        ))}
      </ul>
      <h3>{t('sites')}</h3>
      {sites.length ? (
        <>
          <p>{t('sitesGranted', { count: sites.length })}</p>
          <details>
            <summary>{t('sitesShow')}</summary>
            <ul class="verify-facts">
              {sites.map((site) => (
                <li key={site}>
                  <code>{site}</code>
                </li>
              ))}
            </ul>
          </details>
        </>
      ) : (
        <p>{t('sitesNone')}</p>
      )}
      <h3>{t('policy')}</h3>
      <p>{t('policyWhat')}</p>
      <ul class="verify-facts">
        {policy.map((demand) => (
          <li key={demand}>
            <code>{demand}</code>
            {demand === "connect-src 'none'" && (
              <>
                {' – '}
                <strong>{t('connectNone')}</strong>
              </>
            )}
          </li>
        ))}
      </ul>
      <h3>{t('loaded')}</h3>
      <p>{loaded.count ? t('loadedCount', { count: loaded.count }) : t('loadedNone')}</p>
      {loaded.elsewhere.length > 0 && <Elsewhere addresses={loaded.elsewhere} />}
      {loaded.count > 0 && !loaded.elsewhere.length && <p>{t('loadedOurs')}</p>}
    </>
  );
}

function Elsewhere({ addresses }: { addresses: readonly string[] }) {
  const { t } = useVerifyTexts();
  return (
    <>
      <p>
        <strong>{t('loadedElsewhere', { count: addresses.length })}</strong>
      </p>
      <ul class="verify-facts">
        {addresses.map((address) => (
          <li key={address}>
            <code>{address}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
