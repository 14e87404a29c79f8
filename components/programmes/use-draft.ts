import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Programme } from '../../utils/core/checklist';
import { readOwnProgramme, saveOwnProgramme } from '../../utils/storage/programmes';
import type { Change } from './change';

/** Milliseconds without a key before what was typed is stored. */
const PAUSE = 400;

export type Saving = { state: 'saved' | 'saving' | 'stale' } | { state: 'refused'; error: string };
export type Draft =
  | { state: 'reading' | 'gone' }
  | { state: 'unreadable'; error: string }
  | {
      state: 'open';
      programme: Programme;
      saving: Saving;
      change: Change<Programme>;
      /** Stores at once; with `over`, whatever another window has made of it meanwhile. */
      save(over?: boolean): void;
      reload(): void;
    };

/** A programme being written: shown as it is typed, stored after a short pause, and before the page is left. */
export function useDraft(id: string): Draft {
  const [programme, setProgramme] = useState<Programme>();
  const [saving, setSaving] = useState<Saving>({ state: 'saved' });
  const [missing, setMissing] = useState<Draft>({ state: 'reading' });
  const keeper = useRef({
    typed: undefined as Programme | undefined,
    stored: undefined as Programme | undefined,
    since: 0,
  });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const turn = useRef(Promise.resolve());

  const deeds = useMemo(() => {
    const store = async (over: boolean) => {
      const { typed, stored, since } = keeper.current;
      if (!typed || (typed === stored && !over)) return;
      try {
        const at = await saveOwnProgramme(typed, over ? undefined : since);
        if (at === undefined) return setSaving({ state: 'stale' });
        keeper.current.stored = typed;
        keeper.current.since = at;
        setSaving({ state: keeper.current.typed === typed ? 'saved' : 'saving' });
      } catch (error) {
        setSaving({ state: 'refused', error: error instanceof Error ? error.message : String(error) });
      }
    };
    const save = (over = false) => {
      clearTimeout(timer.current);
      turn.current = turn.current.then(() => store(over));
    };
    const change: Change<Programme> = (how) => {
      const { typed } = keeper.current;
      if (!typed) return;
      keeper.current.typed = how(typed);
      setProgramme(keeper.current.typed);
      setSaving((before) => (before.state === 'stale' ? before : { state: 'saving' }));
      clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE);
    };
    const reload = async () => {
      try {
        const kept = await readOwnProgramme(id);
        if (!kept) return setMissing({ state: 'gone' });
        keeper.current = { typed: kept.programme, stored: kept.programme, since: kept.changedAt };
        setProgramme(kept.programme);
        setSaving({ state: 'saved' });
      } catch (error) {
        setMissing({ state: 'unreadable', error: String(error) });
      }
    };
    return { save, change, reload: () => void reload() };
  }, [id]);

  useEffect(() => {
    deeds.reload();
    const leave = () => document.visibilityState === 'hidden' && deeds.save();
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      deeds.save();
    };
  }, [id]);
  const isKept = saving.state === 'saved';
  useEffect(() => {
    if (isKept) return;
    // What is not stored yet is lost with the page: the browser asks first.
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isKept]);
  return programme ? { state: 'open', programme, saving, ...deeds } : missing;
}
