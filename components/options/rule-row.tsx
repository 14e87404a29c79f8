import { useState } from 'preact/hooks';
import { demandsFor } from '../../utils/judging/demands';
import { changeSettings } from '../../utils/storage/settings';
import { dayOf } from '../../utils/storage/snapshots';
import { Passport } from '../passport';
import { useSettings, useText } from '../settings';
import { Switch } from '../switch';

/** One rule: on or off, and everybody who asks for it. */
export function RuleRow({ id, title, why }: { id: string; title: string; why: string }) {
  const { t } = useText();
  const { rulesOff } = useSettings();
  const [opened, setOpened] = useState(false);
  const change = (on: boolean) =>
    changeSettings((settings) => ({
      rulesOff: [...settings.rulesOff.filter((other) => other !== id), ...(on ? [] : [id])],
    }));
  return (
    <li>
      <Switch on={!rulesOff.includes(id)} label={title} hint={why} onChange={(on) => void change(on)} />
      <details onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
        <summary>
          {t('ruleSources')}
          <span class="unseen"> {title}</span>
        </summary>
        {opened &&
          demandsFor(id).map(({ policy, row }, i) => (
            <Passport key={`${policy} ${i}`} passport={row} policy={policy} today={dayOf(Date.now())} />
          ))}
      </details>
    </li>
  );
}
