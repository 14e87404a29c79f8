import type { ComponentType } from 'preact';
import type { TextKey } from '../../utils/i18n/catalogue';
import { DraftView } from '../draft/draft-view';
import { type ActiveTab, useActiveTab } from '../use-active-tab';
import { useLater } from '../use-later';
import { CatalogueTab } from './catalogue-tab';
import { FicheView } from './fiche-view';
import { Tabs } from './tabs';
import { TrainingTab } from './training-tab';
import { useView } from './use-view';

interface View {
  id: string;
  label: TextKey;
  /** Drawn for the active tab of the window; `view` says which place in it, as after the `#` of the address. */
  View: ComponentType<{ tab: ActiveTab; view: string }>;
}

/** What the side panel holds, in order. A view that is heavy loads its parts when it is first shown. */
const VIEWS: readonly View[] = [
  { id: 'fiche', label: 'viewFiche', View: FicheView },
  { id: 'training', label: 'viewTraining', View: TrainingTab },
  { id: 'draft', label: 'viewDraft', View: DraftView },
  { id: 'catalogue', label: 'viewCatalogue', View: CatalogueTab },
];

/** The side panel: several views beside the active tab of its window, whichever that becomes. */
export function Panel() {
  const tab = useActiveTab();
  const shown = useView(tab?.windowId);
  const backup = useLater(() => import('../backup/reminder'));
  if (!tab) return null;
  const view = VIEWS.find(({ id }) => id === shown.split('/')[0]) ?? VIEWS[0]!;
  return (
    <main class="panel">
      {VIEWS.length > 1 && <Tabs tabs={VIEWS} shown={view.id} onChoose={show} />}
      <div id="view" {...(VIEWS.length > 1 ? { role: 'tabpanel', 'aria-labelledby': `tab-${view.id}` } : {})}>
        <view.View tab={tab} view={shown} />
      </div>
      {backup && <backup.BackupReminder />}
    </main>
  );
}

function show(view: string): void {
  location.hash = view;
}
