import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../utils/core/locale';
import { type TextKey, type Translate, translator } from '../utils/i18n/catalogue';
import { type Settings, watchSettings } from '../utils/storage/settings';

const Current = createContext<Settings | undefined>(undefined);

interface Props {
  initial: Settings;
  /** Title of the document. */
  title: TextKey;
  children: ComponentChildren;
}

/** Gives the settings to a whole page and keeps its language: texts, document title and `lang`. */
export function SettingsProvider({ initial, title, children }: Props) {
  const [settings, setSettings] = useState(initial);
  const { language } = settings;
  useEffect(() => watchSettings(setSettings), []);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = translator(language)(title);
  }, [language, title]);
  return <Current.Provider value={settings}>{children}</Current.Provider>;
}

export function useSettings(): Settings {
  const settings = useContext(Current);
  if (!settings) throw new Error('No settings here');
  return settings;
}

/** The texts of the product in the merchant's language. */
export function useText(): { t: Translate; language: Language } {
  const { language } = useSettings();
  return useMemo(() => ({ t: translator(language), language }), [language]);
}
