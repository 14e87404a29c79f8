import { resumeHost } from '../../utils/judging/pause';
import { MASK } from '../../utils/judging/secrets';
import { changeSettings } from '../../utils/storage/settings';
import { Masked, useMasked } from '../masking';
import { useSettings, useText } from '../settings';
import { Section } from './section';

/** Where the extension keeps silent, wholly or in the page, and the way back. */
export function DisplaySection() {
  const { t } = useText();
  const { overlayOffHosts, pausedHosts } = useSettings();
  const show = (host: string) =>
    changeSettings((settings) => ({ overlayOffHosts: settings.overlayOffHosts.filter((other) => other !== host) }));
  return (
    <Section title="display" what="displayWhat">
      {overlayOffHosts.length + pausedHosts.length === 0 && <p class="nothing">{t('displayEmpty')}</p>}
      <HostList title={t('overlayOff')} hosts={overlayOffHosts} onRemove={show} />
      <HostList title={t('pausedHosts')} hosts={pausedHosts} onRemove={resumeHost} />
    </Section>
  );
}

interface ListProps {
  title: string;
  hosts: readonly string[];
  onRemove(host: string): Promise<unknown>;
}

function HostList({ title, hosts, onRemove }: ListProps) {
  const { t } = useText();
  const masked = useMasked();
  if (hosts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="rows">
        {hosts.map((host) => (
          <li key={host}>
            {masked ? <Masked /> : <bdi>{host}</bdi>}
            <button type="button" onClick={() => void onRemove(host)}>
              {t('remove', { name: masked ? MASK : host })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
