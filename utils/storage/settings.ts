import { browser } from '../browser';
import type { FieldName } from '../core/listing';
import type { Language } from '../core/locale';
import type { Corner } from '../messaging/protocol';

export interface Settings {
  version: 1;
  language: Language;
  /** Rules the merchant does not want at all. */
  rulesOff: string[];
  /** Hosts where the extension stays silent, though it may read them. */
  pausedHosts: string[];
  /** Hosts where nothing is drawn in the page; the panel still speaks. */
  overlayOffHosts: string[];
  /** Marketplaces the content of a form is judged for, by back-office and host, and the one that is shown. */
  formTargets: Record<string, string[]>;
  formShown: Record<string, string>;
  /** By back-office and host: which place of a form is which field. */
  formPlaces: Record<string, Partial<Record<FieldName, string>>>;
  pill: { corner: Corner; folded: boolean };
  /** Minutes without a sign of life after which the vault locks itself; 0: only when the browser closes. */
  lockAfter: number;
  /** Months for which states of listings, and journeys and sessions, are kept; 0: for ever. */
  retention: { listings: number; training: number };
  /** Fingerprint of all that was asked when the kept listings were last judged; empty when that is not known. */
  judgedWith: string;
  /** When a person last chose something here, in milliseconds since the epoch; 0: never. */
  changedAt: number;
}

const KEY = 'settings';
const defaults = (): Settings => ({
  version: 1,
  // French first; English only for a browser that asks for it before French.
  language: (navigator.languages ?? []).find((tag) => /^(fr|en)/.test(tag))?.startsWith('en') ? 'en' : 'fr',
  rulesOff: [],
  pausedHosts: [],
  overlayOffHosts: [],
  formTargets: {},
  formShown: {},
  formPlaces: {},
  pill: { corner: 'bottom-right', folded: false },
  lockAfter: 15,
  retention: { listings: 0, training: 0 },
  judgedWith: '',
  changedAt: 0,
});

/** The settings, complete: what was never set has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Settings> | undefined;
  return { ...defaults(), ...stored };
}

/**
 * Changes some settings and gives the result. The change is computed from what is stored at that moment,
 * under a lock shared by all contexts, so that two windows do not undo each other's.
 */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const settings = await readSettings();
    const { changedAt = Date.now(), ...changes } = change(settings);
    const isChoice = Object.keys(changes).some((key) => key !== 'judgedWith');
    const next = { ...settings, ...changes, ...(isChoice && { changedAt }) };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Calls `listener` with the settings after each change; gives the way to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEY in changes) void readSettings().then(listener);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
