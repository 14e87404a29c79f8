import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../utils/core/locale';
import type { Gap } from '../../utils/training/check-programme';
import type { ProgrammeText } from './texts';

/** What was just done, said until something else is; a removal can be undone from there. */
export interface Notice {
  key: Parameters<ProgrammeText>[0];
  data?: Parameters<ProgrammeText>[1];
  undo?: () => void;
}

export interface Editor {
  /** The languages the trainer writes in, ours first. */
  languages: readonly Language[];
  /** By path in the programme (`modules.0.title`), what is still missing there. */
  gaps: ReadonlyMap<string, Gap>;
  /** Whether every gap is shown, even in fields that were never entered. */
  isChecked: boolean;
  /** Steps something was noted of: they are retired instead of removed. */
  used: ReadonlySet<string>;
  /** ISO date. */
  today: string;
  say(notice: Notice | undefined): void;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('No editor here');
  return editor;
}
