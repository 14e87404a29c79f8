import { useState } from 'preact/hooks';
import { decoded } from '../address-parts';
import type { ActiveTab } from '../use-active-tab';
import { useReading } from '../use-reading';
import { DraftEditor } from './draft-editor';
import { DraftHome } from './draft-home';
import { ShownPageContext } from './shown-page';
import { SupplierView } from './supplier/supplier-view';
import { draftKey, SHOWN_KEY } from './supplier/use-candidates';
import { useDrafts } from './use-drafts';

const SUPPLIER = /^draft\/supplier(?:\/(.+))?$/;

/**
 * The drafts of all listings, or one of them; which one does not follow the tab: nothing typed is ever left behind.
 * `draft/supplier` is the message to a supplier about the listing shown, `draft/supplier/ID` that about a draft.
 */
export function DraftRoom({ tab, view }: { tab: ActiveTab; view: string }) {
  const { reading, readNow } = useReading(tab);
  const [opened, setOpened] = useState<string>();
  const drafts = useDrafts();
  const shown = reading.phase === 'listing' ? reading.state : undefined;
  const asking = SUPPLIER.exec(view);
  return (
    <ShownPageContext.Provider value={{ shown, readNow }}>
      <div class="draft">
        {asking ? (
          <SupplierView key={view} drafts={drafts} from={asking[1] ? draftKey(decoded(asking[1])) : SHOWN_KEY} />
        ) : opened === undefined ? (
          <DraftHome drafts={drafts} onOpen={setOpened} />
        ) : (
          <DraftEditor key={opened} id={opened} onClose={() => setOpened(undefined)} />
        )}
      </div>
    </ShownPageContext.Provider>
  );
}
