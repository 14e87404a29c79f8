import { useEffect, useRef } from 'preact/hooks';
import type { Waiver } from '../../utils/core/waiver';
import { listingIdOf } from '../../utils/demo/demo-listing';
import { demoListings } from '../../utils/demo/listings';
import { joinPanel, type PanelLink } from '../../utils/demo/panel';
import { LanguageChoice } from '../language-choice';
import { Catalogue } from './catalogue';
import { ListingPage } from './listing-page';
import { showField } from './sheet';
import { useAllEdits } from './use-edits';
import { useWaivers } from './use-judged';
import { useRoute } from './use-route';

const demoIds = new Set(demoListings.map(listingIdOf));
const isOnDemo = ({ listing }: Waiver) => listing !== undefined && demoIds.has(listing);

/** Invented listings to look at, to change and to practise on: for a trainer with a projector, and for learners. */
export function Demo() {
  const [route, go] = useRoute();
  const [waivers, readWaivers] = useWaivers();
  const edits = useAllEdits(readWaivers);
  const panel = useRef<PanelLink>(undefined);
  panel.current ??= joinPanel({ reveal: showField, onJudgedElsewhere: readWaivers });
  const { listing } = route;
  useEffect(() => {
    if (!listing) void panel.current?.show(undefined);
  }, [listing]);
  return (
    <main class="demo">
      {listing ? (
        <ListingPage
          key={listing.id}
          route={{ ...route, listing }}
          go={go}
          edits={edits}
          waivers={waivers}
          onWaived={readWaivers}
          panel={panel.current}
        />
      ) : (
        <Catalogue go={go} edits={edits} anySetAside={waivers.some(isOnDemo)} />
      )}
      <footer class="demo-foot">
        <LanguageChoice />
      </footer>
    </main>
  );
}
