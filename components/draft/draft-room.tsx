import { useState } from 'preact/hooks';
import type { ActiveTab } from '../use-active-tab';
import { useReading } from '../use-reading';
import { DraftEditor } from './draft-editor';
import { DraftHome } from './draft-home';
import { ShownPageContext } from './shown-page';
import { useDrafts } from './use-drafts';

/** The drafts of all listings, or one of them; which one does not follow the tab: nothing typed is ever left behind. */
export function DraftRoom({ tab }: { tab: ActiveTab }) {
  const { reading, readNow } = useReading(tab);
  const [opened, setOpened] = useState<string>();
  const drafts = useDrafts();
  const shown = reading.phase === 'listing' ? { report: reading.state.report, at: reading.state.at } : undefined;
  return (
    <ShownPageContext.Provider value={{ shown, readNow }}>
      <div class="draft">
        {opened === undefined ? (
          <DraftHome drafts={drafts} onOpen={setOpened} />
        ) : (
          <DraftEditor key={opened} id={opened} onClose={() => setOpened(undefined)} />
        )}
      </div>
    </ShownPageContext.Provider>
  );
}
