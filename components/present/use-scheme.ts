import { useEffect, useState } from 'preact/hooks';

const DARK = '(prefers-color-scheme: dark)';

/** Light or dark as the system has it, until the trainer finds the other easier to read in this room. */
export function useScheme(): { dark: boolean; toggle(): void } {
  const [system, setSystem] = useState(() => matchMedia(DARK).matches);
  const [chosen, setChosen] = useState<boolean>();
  useEffect(() => {
    const query = matchMedia(DARK);
    const onChange = () => setSystem(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  const dark = chosen ?? system;
  useEffect(() => {
    if (chosen === undefined) return;
    document.documentElement.dataset.scheme = chosen ? 'dark' : 'light';
    return () => {
      delete document.documentElement.dataset.scheme;
    };
  }, [chosen]);
  return { dark, toggle: () => setChosen(!dark) };
}
