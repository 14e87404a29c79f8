import { useState } from 'preact/hooks';
import type { TextKey } from '../utils/i18n/catalogue';
import { MASK } from '../utils/judging/secrets';
import { type Site, switchOff, switchOn } from '../utils/site/live';
import { AddShop } from './add-shop';
import { useMasked } from './masking';
import { useText } from './settings';
import { Switch } from './switch';
import { useSites } from './use-sites';

/** The merchant's own: its id is its address. */
const isShop = ({ id }: Site) => id.includes('/');

/** Marketplaces in alphabetical order and the merchant's own shops, each on or off. */
export function SiteList() {
  const { t, language } = useText();
  const masked = useMasked();
  const sites = useSites();
  const [trouble, setTrouble] = useState<{ site: string; key: TextKey }>();

  const change = async ({ id, origins }: Site, on: boolean) => {
    // Directly in the click: the browser asks the person only then.
    const done = await (on ? switchOn(origins) : switchOff(origins));
    setTrouble(done ? undefined : { site: id, key: on ? 'siteRefused' : 'siteKept' });
  };
  return (
    <>
      <ul class="sites">
        {[...sites]
          .sort((a, b) => a.name.localeCompare(b.name, language))
          .map((site) => (
            <li key={site.id}>
              <Switch
                on={site.live}
                label={masked && isShop(site) ? MASK : site.name}
                onChange={(on) => void change(site, on)}
              />
              {trouble?.site === site.id && (
                <p class="error" role="alert">
                  {t(trouble.key)}
                </p>
              )}
            </li>
          ))}
      </ul>
      <AddShop />
    </>
  );
}
