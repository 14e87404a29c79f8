import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, edit, withoutEdit } from '../../utils/draft/draft';
import { type EditableField, type Edits, type Forms, sameForm } from '../../utils/draft/forms';
import { change, redo, startTimeline, type Timeline, undo } from '../../utils/draft/undo';
import { patchDraft, readDraft, saveDraft, watchDrafts } from '../../utils/storage/drafts';

/** A pause in typing after which what was typed counts; while one types on, it counts this often all the same. */
const PAUSE_MS = 300;
const LONGEST_MS = 900;

export interface OpenDraft {
  draft: Draft;
  timeline: Timeline<Edits>;
  /** Grows whenever a form must be drawn anew since something else than typing changed it. */
  version: number;
  saving: 'saved' | 'saving' | { error: string };
  type<N extends EditableField>(name: N, form: Forms[N]): void;
  reset(name: EditableField): void;
  undo(): void;
  redo(): void;
  choose(marketplaces: readonly string[]): void;
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
    saved: {} as Edits,
    pending: new Map<EditableField, Forms[EditableField]>(),
    pause: 0,
    latest: 0,
    /** Writes under way. */
    writing: 0,
  });

  const show = useCallback((next: Timeline<Edits>, redraw: boolean) => {
    now.current.timeline = next;
    setTimeline(next);
    if (redraw) setVersion((count) => count + 1);
  }, []);

  const save = useCallback(() => {
    const { base: draft, timeline: edited, saved } = now.current;
    const patch = difference(saved, edited.present);
    if (!draft || Object.keys(patch).length === 0) return;
    now.current.saved = edited.present;
    setSaving('saving');
    now.current.writing++;
    patchDraft(id, { edits: patch, at: Date.now() }).then(
      () => {
        now.current.writing--;
        setSaving('saved');
      },
      (error) => {
        now.current.writing--;
        now.current.saved = saved;
        setSaving({ error: String(error) });
      },
    );
  }, [id]);

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
    save();
  }, [show, save]);

  const step = useCallback(
    (take: (timeline: Timeline<Edits>) => Timeline<Edits>) => {
      settle();
      show(take(now.current.timeline), true);
      save();
    },
    [settle, show, save],
  );

  useEffect(() => {
    let stopped = false;
    const load = async () => {
      settle();
      const state = now.current;
      const stored = await readDraft(id);
      // While something of ours is being written, what is stored is not the last word: we are told again.
      if (stopped || state.writing > 0) return;
      if (!stored) return setBase('gone');
      const own = difference(state.saved, state.timeline.present);
      const isOurs = state.base !== undefined && sameForm(sorted(stored.edits), sorted(state.saved));
      state.base = { ...stored, original: state.base?.original ?? stored.original };
      setBase(state.base);
      if (isOurs) return;
      state.saved = stored.edits;
      const merged = withoutUndefined({ ...stored.edits, ...own });
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
  }, [id, show, settle]);

  useEffect(() => {
    // The panel may be closed between two keys: one write, begun before it is gone.
    const onHide = () => {
      const before = now.current.saved;
      const { base: draft } = now.current;
      settle();
      const { present } = now.current.timeline;
      if (draft && present !== before) void saveDraft({ ...draft, edits: present, changedAt: Date.now() });
    };
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      settle();
    };
  }, [settle]);

  const type: OpenDraft['type'] = useCallback(
    (name, form) => {
      const state = now.current;
      state.pending.set(name, form);
      clearTimeout(state.pause);
      state.pause = setTimeout(settle, PAUSE_MS) as unknown as number;
      state.latest ||= setTimeout(settle, LONGEST_MS) as unknown as number;
    },
    [settle],
  );

  if (typeof base === 'string' || 'error' in base) return base;
  return {
    draft: { ...base, edits: timeline.present },
    timeline,
    version,
    saving,
    type,
    reset: (name) => step((before) => change(before, withoutEdit(before.present, name), `reset ${name}`, Date.now())),
    undo: () => step(undo),
    redo: () => step(redo),
    choose(marketplaces) {
      setBase({ ...base, marketplaces });
      patchDraft(id, { edits: {}, marketplaces, at: Date.now() }).catch((error) => setSaving({ error: String(error) }));
    },
  };
}

/** What must be written to come from one state to the other; `undefined` where an edit is taken away. */
function difference(from: Edits, to: Edits): Partial<Edits> {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])] as EditableField[];
  return Object.fromEntries(names.filter((name) => from[name] !== to[name]).map((name) => [name, to[name]]));
}

const sorted = (edits: Edits) => Object.entries(edits).sort(([a], [b]) => (a < b ? -1 : 1));

const withoutUndefined = (edits: Edits): Edits =>
  Object.fromEntries(Object.entries(edits).filter(([, form]) => form !== undefined));
