import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Draft, edit, withoutEdit } from '../../utils/draft/draft';
import { type EditableField, type Edits, type Forms, sameForm } from '../../utils/draft/forms';
import { createKeeper, difference, type Saving } from '../../utils/draft/keeper';
import { change, redo, startTimeline, type Timeline, undo } from '../../utils/draft/undo';
import { patchDraft, readDraft, saveDraft, watchDrafts } from '../../utils/storage/drafts';

/** A pause in typing after which what was typed is judged; longer where judging and drawing a long text may be felt. */
const PAUSE_MS = 300;
const LONG_PAUSE_MS = 1_000;
/** Characters. */
const LONG_TEXT = 20_000;
/** While one types on, what was typed goes to disk this often, and nothing else is done. */
const LONGEST_MS = 900;

export interface OpenDraft {
  draft: Draft;
  timeline: Timeline<Edits>;
  /** Grows whenever a form must be drawn anew since something else than typing changed it. */
  version: number;
  saving: Saving;
  type<N extends EditableField>(name: N, form: Forms[N]): void;
  reset(name: EditableField): void;
  undo(): void;
  redo(): void;
  choose(marketplaces: readonly string[]): void;
  /** The draft with what was typed a moment ago and is not drawn yet: what one copies. */
  latest(): Draft;
}

/** One draft while it is open: edits with undo, kept on disk within a second and when the panel goes. */
export function useDraft(id: string): OpenDraft | 'loading' | 'gone' | { error: string } {
  const [base, setBase] = useState<Draft | 'loading' | 'gone' | { error: string }>('loading');
  const [timeline, setTimeline] = useState<Timeline<Edits>>(() => startTimeline({}));
  const [version, setVersion] = useState(0);
  const [saving, setSaving] = useState<OpenDraft['saving']>('saved');
  // What events and timers must see at once, whatever is drawn.
  const now = useRef({
    base: undefined as Draft | undefined,
    timeline,
    pending: new Map<EditableField, Forms[EditableField]>(),
    pause: 0,
    latest: 0,
  });
  const keeper = useMemo(
    () => createKeeper({ write: (edits) => patchDraft(id, { edits, at: Date.now() }), tell: setSaving }),
    [id],
  );

  const show = useCallback((next: Timeline<Edits>, redraw: boolean) => {
    now.current.timeline = next;
    setTimeline(next);
    if (redraw) setVersion((count) => count + 1);
  }, []);

  /** The edits with what has been typed since they were last drawn. */
  const latestEdits = useCallback((): Edits => {
    const { base: draft, timeline: drawn, pending } = now.current;
    let edits = drawn.present;
    for (const [name, form] of pending) if (draft) edits = edit({ ...draft, edits }, name, form as never);
    return edits;
  }, []);

  /** Makes what was typed one step of the timeline. */
  const settle = useCallback(() => {
    const state = now.current;
    clearTimeout(state.pause);
    clearTimeout(state.latest);
    state.latest = 0;
    if (!state.base || state.pending.size === 0) return;
    let { timeline: next } = state;
    for (const [name, form] of state.pending) {
      const edits = edit({ ...state.base, edits: next.present }, name, form as never);
      next = change(next, edits, name, Date.now());
    }
    state.pending.clear();
    show(next, false);
    keeper.keep(next.present);
  }, [show, keeper]);

  const step = useCallback(
    (take: (timeline: Timeline<Edits>) => Timeline<Edits>) => {
      settle();
      show(take(now.current.timeline), true);
      keeper.keep(now.current.timeline.present);
    },
    [settle, show, keeper],
  );

  useEffect(() => {
    let stopped = false;
    const load = async () => {
      const state = now.current;
      const stored = await readDraft(id);
      // While something of ours is being written, what is stored is not the last word: we are told again.
      if (stopped || keeper.isWriting()) return;
      if (!stored) {
        state.base = undefined;
        return setBase('gone');
      }
      const isOurs = state.base !== undefined && sameForm(sorted(stored.edits), sorted(keeper.known()));
      if (isOurs && sameForm(stored.marketplaces, state.base?.marketplaces)) return;
      settle();
      const own = difference(keeper.known(), state.timeline.present);
      state.base = { ...stored, original: state.base?.original ?? stored.original };
      setBase(state.base);
      if (isOurs) return;
      const merged = withoutUndefined({ ...stored.edits, ...own });
      keeper.learn(stored.edits, merged);
      const { timeline: known } = state;
      show(known.past.length ? change(known, merged, 'elsewhere', 0) : startTimeline(merged), true);
    };
    const begin = () => load().catch((error) => stopped || setBase({ error: String(error) }));
    void begin();
    const stop = watchDrafts((changed) => {
      if (changed === id) void begin();
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [id, show, settle, keeper]);

  useEffect(() => {
    // The panel may be closed between two keys, or after a refusal: one whole write, begun before it is gone.
    const onHide = () => {
      settle();
      const { base: draft, timeline: last } = now.current;
      if (draft && keeper.isBehind()) void saveDraft({ ...draft, edits: last.present, changedAt: Date.now() });
    };
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      settle();
    };
  }, [settle, keeper]);

  const type: OpenDraft['type'] = useCallback(
    (name, form) => {
      const state = now.current;
      state.pending.set(name, form);
      clearTimeout(state.pause);
      const isLong = typeof form === 'string' && form.length > LONG_TEXT;
      state.pause = window.setTimeout(settle, isLong ? LONG_PAUSE_MS : PAUSE_MS);
      state.latest ||= window.setTimeout(() => {
        state.latest = 0;
        keeper.keep(latestEdits());
      }, LONGEST_MS);
    },
    [settle, keeper, latestEdits],
  );

  if (typeof base === 'string' || 'error' in base) return base;
  return {
    draft: { ...base, edits: timeline.present },
    timeline,
    version,
    saving,
    type,
    reset: (name) => step((before) => change(before, withoutEdit(before.present, name), `reset ${name}`, Date.now())),
    latest: () => ({ ...base, edits: latestEdits() }),
    undo: () => step(undo),
    redo: () => step(redo),
    choose(marketplaces) {
      const chosen = { ...base, marketplaces };
      now.current.base = chosen;
      setBase(chosen);
      patchDraft(id, { edits: {}, marketplaces, at: Date.now() }).catch((error) => setSaving({ error: String(error) }));
    },
  };
}

const sorted = (edits: Edits) => Object.entries(edits).sort(([a], [b]) => (a < b ? -1 : 1));

const withoutUndefined = (edits: Edits): Edits =>
  Object.fromEntries(Object.entries(edits).filter(([, form]) => form !== undefined));
