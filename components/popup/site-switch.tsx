import { useState } from 'preact/hooks';
import { pauseHost, resumeHost } from '../../utils/judging/pause';
import { switchOn } from '../../utils/site/live';
import { useSettings, useText } from '../settings';
import { Switch } from '../switch';
import { useSite } from '../use-site';

/**
 * On or off for this site. Off is a pause, kept for this host alone and lifted as easily; the permission, which may
 * cover a marketplace's other countries, is given back in the options.
 */
export function SiteSwitch({ url, onResume }: { url: string; onResume(): Promise<void> }) {
  const { t } = useText();
  const { pausedHosts } = useSettings();
  const site = useSite(url);
  const [refused, setRefused] = useState(false);
  if (!site) return null;
  const host = new URL(url).hostname;
  const paused = pausedHosts.includes(host);
  const on = site.live && !paused;

  const change = async (wanted: boolean) => {
    if (!wanted) return pauseHost(host);
    // The permission first, in the click itself.
    const given = site.live || (await switchOn(site.origins));
    setRefused(!given);
    if (!given || !paused) return;
    await resumeHost(host);
    await onResume();
  };
  return (
    <section class="site-switch">
      <Switch
        on={on}
        label={t('siteLive')}
        hint={on ? undefined : t('siteLiveOff')}
        onChange={(wanted) => void change(wanted)}
      />
      {refused && <p role="alert">{t('siteRefused')}</p>}
    </section>
  );
}
