import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { EMPTY_SHEET, type Figures, type Place, type Sheet, withFigures } from '../../utils/core/costs';
import { change, redo, startTimeline, type Timeline, undo } from '../../utils/draft/undo';
import { readSheet, saveSheet } from '../../utils/storage/margins';

/** A pause in typing after which what was typed goes to disk. */
const PAUSE_MS = 300;

/** A price as a listing showed it, in cents. */
export interface ReadPrice {
  channel: string;
  price: number;
}

export interface OpenSheet {
  sheet: Sheet;
  timeline: Timeline<Sheet>;
  state: 'saved' | 'saving' | { error: string };
  set(place: Place, figures: Figures): void;
  /** Any other change, as one step of its own. */
  replace(sheet: Sheet): void;
  undo(): void;
  redo(): void;
}

/**
 * The figures of one product while the page is open, with undo; kept on disk shortly after each change while `keeps`.
 * What was typed before there was a vault goes into it.
 */
export function useSheet(
  listing: string,
  keeps: boolean,
  read: ReadPrice | undefined,
): OpenSheet | 'loading' | { unreadable: string } {
  const [timeline, setTimeline] = useState<Timeline<Sheet>>();
  const [state, setState] = useState<OpenSheet['state']>('saved');
  const [unreadable, setUnreadable] = useState<string>();
  // What timers and the going of the page must see at once.
  const now = useRef({ present: EMPTY_SHEET, saved: EMPTY_SHEET, keeps: false, last: Promise.resolve() });

  const show = useCallback((next: Timeline<Sheet>) => {
    now.current.present = next.present;
    setTimeline(next);
  }, []);

  useEffect(() => {
    let stopped = false;
    const load = async () => {
      const stored = keeps ? await readSheet(listing) : EMPTY_SHEET;
      if (stopped) return;
      now.current.saved = stored;
      now.current.keeps = keeps;
      let merged = merge(stored, now.current.present);
      if (read && !merged.offers[read.channel]) {
        merged = withFigures(merged, { of: 'offers', channel: read.channel }, { price: read.price });
      }
      show(startTimeline(merged));
    };
    load().catch((error) => stopped || setUnreadable(String(error)));
    return () => {
      stopped = true;
    };
  }, [listing, keeps, read, show]);

  const save = useCallback(() => {
    const here = now.current;
    here.last = here.last.then(async () => {
      const { saved, present } = here;
      if (!here.keeps || saved === present) return;
      setState('saving');
      try {
        await saveSheet(listing, saved, present);
        here.saved = present;
        setState('saved');
      } catch (error) {
        setState({ error: String(error) });
      }
    });
  }, [listing]);

  useEffect(() => {
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [timeline?.present, save]);
  useEffect(() => {
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  if (unreadable !== undefined) return { unreadable };
  if (!timeline) return 'loading';
  const { present } = timeline;
  return {
    sheet: present,
    timeline,
    state,
    set(place, figures) {
      const about = JSON.stringify([place, Object.keys(figures)]);
      show(change(timeline, withFigures(present, place, figures), about, Date.now()));
    },
    replace: (sheet: Sheet) => show(change(timeline, sheet, `step ${timeline.past.length}`, Date.now())),
    undo: () => show(undo(timeline)),
    redo: () => show(redo(timeline)),
  };
}

/** What was kept, and over it what was typed. */
function merge(stored: Sheet, typed: Sheet): Sheet {
  const over = (one: Sheet['offers'], other: Sheet['offers']) =>
    Object.fromEntries([...Object.keys(one), ...Object.keys(other)].map((id) => [id, { ...one[id], ...other[id] }]));
  return {
    product: { ...stored.product, ...typed.product },
    offers: over(stored.offers, typed.offers),
    channels: over(stored.channels, typed.channels),
  };
}
