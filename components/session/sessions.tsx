import { useEffect, useRef, useState } from 'preact/hooks';
import { Unlocked } from '../vault/unlocked';
import { type Removal, RemovalList, Removals } from './removals';
import { SessionFrame } from './session-frame';
import { SessionList } from './session-list';
import { useRoute } from './use-route';

/** The trainer's sessions: all of them, or one. */
export function Sessions() {
  const { session, view, participant } = useRoute();
  const [removals, setRemovals] = useState<readonly Removal[]>([]);
  const main = useRef<HTMLElement>(null);
  const place = `${session ?? ''}/${view}/${participant ?? ''}`;
  const shown = useRef(place);
  useEffect(() => {
    // Going elsewhere within the page: say where one is, as a new page would.
    if (shown.current === place) return;
    shown.current = place;
    scrollTo(0, 0);
    main.current?.focus();
  }, [place]);
  return (
    <Removals.Provider value={(removal) => setRemovals((all) => [removal, ...all])}>
      <main class="session" tabIndex={-1} ref={main}>
        <RemovalList removals={removals} onRestored={(one) => setRemovals((all) => all.filter((two) => two !== one))} />
        <Unlocked whole="view">
          {session === undefined ? (
            <SessionList />
          ) : (
            <SessionFrame key={session} id={session} view={view} participant={participant} />
          )}
        </Unlocked>
      </main>
    </Removals.Provider>
  );
}
