import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { TextKey } from '../../utils/i18n/catalogue';
import { type ActiveTab, useActiveTab } from '../use-active-tab';
import { FicheView } from './fiche-view';
import { Tabs } from './tabs';

interface View {
  id: string;
  label: TextKey;
  /** Drawn for the active tab of the window. */
  View: ComponentType<{ tab: ActiveTab }>;
}

/** What the side panel holds, in order. A view that is heavy loads its parts when it is first shown. */
const VIEWS: readonly View[] = [{ id: 'fiche', label: 'viewFiche', View: FicheView }];

/** The side panel: several views beside the active tab of its window, whichever that becomes. */
export function Panel() {
  const tab = useActiveTab();
  const [shown, setShown] = useState(() => location.hash.slice(1) || 'fiche');
  if (!tab) return null;
  const view = VIEWS.find(({ id }) => id === shown) ?? VIEWS[0]!;
  const choose = (id: string) => {
    history.replaceState(null, '', `#${id}`);
    setShown(id);
  };
  return (
    <main class="panel">
      {VIEWS.length > 1 && <Tabs tabs={VIEWS} shown={view.id} onChoose={choose} />}
      <div id="view" {...(VIEWS.length > 1 ? { role: 'tabpanel', 'aria-labelledby': `tab-${view.id}` } : {})}>
        <view.View tab={tab} />
      </div>
    </main>
  );
}
